package io.kvm4j.device;

import io.kvm4j.xml.RngBackend;
import java.util.function.Consumer;

/**
 * A source of random numbers for the guest, over virtio.
 *
 * <p>Safe for use by many threads.
 */
public final class Rng extends Addressed<Rng, io.kvm4j.xml.Rng> {

    private Rng(io.kvm4j.xml.Rng model) {
        super(model);
    }

    /** From the host's {@code /dev/urandom}, which never makes the guest wait. */
    public static Rng urandom() {
        return of(b -> b.model("random").value("/dev/urandom"));
    }

    /** From a device of the host, such as {@code /dev/hwrng}. */
    public static Rng from(String device) {
        requirePath(device);
        return of(b -> b.model("random").value(device));
    }

    /** From QEMU itself, without a file of the host. Since libvirt 6.1. */
    public static Rng builtin() {
        return of(b -> b.model("builtin"));
    }

    private static Rng of(Consumer<RngBackend> backend) {
        return new Rng(new io.kvm4j.xml.Rng().model("virtio").backend(backend::accept));
    }

    /** Limits how much the guest takes from the host. */
    public Rng limitBytesPerSecond(long bytes) {
        requireAtLeast(1, bytes, "a limit in a second");
        return changed(rng -> rng.rate(r -> r.bytes(bytes).period(1000)));
    }

    @Override
    Rng of(io.kvm4j.xml.Rng changed) {
        return new Rng(changed);
    }
}
