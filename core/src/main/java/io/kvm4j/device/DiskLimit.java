package io.kvm4j.device;

import io.kvm4j.xml.DiskIotune;
import java.util.function.Consumer;

/**
 * How much a disk may do in a second; what is not limited has no limit. QEMU knows either a total or separate limits for
 * reads and writes.
 *
 * <p>Safe for use by many threads.
 */
public final class DiskLimit {

    private final DiskIotune model;

    private DiskLimit(DiskIotune model) {
        this.model = model;
    }

    /** At most this many bytes in a second, read and written together. */
    public static DiskLimit bytesPerSecond(long bytes) {
        return new DiskLimit(new DiskIotune()).with(bytes, tune -> tune.totalBytesSec(bytes));
    }

    /** At most this many bytes in a second, read and written apart. */
    public static DiskLimit bytesPerSecond(long read, long written) {
        return new DiskLimit(new DiskIotune())
                .with(Math.min(read, written), tune -> tune.readBytesSec(read).writeBytesSec(written));
    }

    /** At most this many requests in a second, reads and writes together. */
    public static DiskLimit requestsPerSecond(long requests) {
        return new DiskLimit(new DiskIotune()).andRequestsPerSecond(requests);
    }

    /** Limits requests too, reads and writes together. */
    public DiskLimit andRequestsPerSecond(long requests) {
        return with(requests, tune -> tune.totalIopsSec(requests));
    }

    /** Limits requests too, reads and writes apart. */
    public DiskLimit andRequestsPerSecond(long reads, long writes) {
        return with(Math.min(reads, writes), tune -> tune.readIopsSec(reads).writeIopsSec(writes));
    }

    private DiskLimit with(long least, Consumer<DiskIotune> change) {
        Intent.requireAtLeast(1, least, "a limit in a second");
        DiskIotune copy = model.copy();
        change.accept(copy);
        return new DiskLimit(copy);
    }

    DiskIotune model() {
        return model.copy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiskLimit limit && limit.model.equals(model);
    }

    @Override
    public int hashCode() {
        return model.hashCode();
    }

    @Override
    public String toString() {
        return model.toXml();
    }
}
