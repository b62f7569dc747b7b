package io.kvm4j.internal.libvirt;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import io.kvm4j.internal.Blocks;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.jna.BlockFunctions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Work on disks over libvirt; every size and speed in bytes. */
final class NativeBlocks implements Blocks {

    private static final int RESIZE_BYTES = 1;
    private static final int PULL_BANDWIDTH_BYTES = 1 << 6;
    private static final int COMMIT_BANDWIDTH_BYTES = 1 << 4;
    private static final int REBASE_BANDWIDTH_BYTES = 1 << 6;
    private static final int JOB_BANDWIDTH_BYTES = 1;
    private static final int JOB_INFO_SIZE = 32;
    private static final int DISK_ERROR_SIZE = 16;

    private final BlockFunctions blocks = BlockFunctions.Holder.BLOCK;
    private final NativeConnection connection;

    NativeBlocks(NativeConnection connection) {
        this.connection = connection;
    }

    @Override
    public Sizes sizes(DomainRef domain, String disk) {
        long[] info = new long[3];
        connection.run(domain, d -> blocks.virDomainGetBlockInfo(d, disk, info, 0));
        return new Sizes(info[0], info[1], info[2]);
    }

    @Override
    public void resize(DomainRef domain, String disk, long bytes) {
        connection.run(domain, d -> blocks.virDomainBlockResize(d, disk, bytes, RESIZE_BYTES));
    }

    @Override
    public void pull(DomainRef domain, String disk, long bytesPerSecond) {
        connection.run(
                domain, d -> blocks.virDomainBlockPull(d, disk, new NativeLong(bytesPerSecond), PULL_BANDWIDTH_BYTES));
    }

    @Override
    public void rebase(DomainRef domain, String disk, @Nullable String base, long bytesPerSecond) {
        connection.run(
                domain,
                d -> blocks.virDomainBlockRebase(
                        d, disk, base, new NativeLong(bytesPerSecond), REBASE_BANDWIDTH_BYTES));
    }

    @Override
    public void commit(
            DomainRef domain,
            String disk,
            @Nullable String base,
            @Nullable String top,
            long bytesPerSecond,
            int flags) {
        connection.run(
                domain,
                d -> blocks.virDomainBlockCommit(
                        d, disk, base, top, new NativeLong(bytesPerSecond), flags | COMMIT_BANDWIDTH_BYTES));
    }

    @Override
    public void copy(DomainRef domain, String disk, String destinationXml, Parameters parameters, int flags) {
        connection.run(
                domain,
                d -> TypedParameters.with(
                        parameters,
                        (array, count) -> blocks.virDomainBlockCopy(d, disk, destinationXml, array, count, flags)));
    }

    @Override
    public Optional<Job> job(DomainRef domain, String disk) {
        try (Memory info = new Memory(JOB_INFO_SIZE)) {
            info.clear();
            int there =
                    connection.run(domain, d -> blocks.virDomainGetBlockJobInfo(d, disk, info, JOB_BANDWIDTH_BYTES));
            long speedAt = NativeLong.SIZE;
            return there == 0
                    ? Optional.empty()
                    : Optional.of(new Job(
                            info.getInt(0),
                            info.getNativeLong(speedAt).longValue(),
                            info.getLong(2 * speedAt),
                            info.getLong(2 * speedAt + Long.BYTES)));
        }
    }

    @Override
    public void abort(DomainRef domain, String disk, int flags) {
        connection.run(domain, d -> blocks.virDomainBlockJobAbort(d, disk, flags));
    }

    @Override
    public void setSpeed(DomainRef domain, String disk, long bytesPerSecond) {
        connection.run(
                domain,
                d -> blocks.virDomainBlockJobSetSpeed(d, disk, new NativeLong(bytesPerSecond), JOB_BANDWIDTH_BYTES));
    }

    @Override
    public void setThreshold(DomainRef domain, String device, long bytes) {
        connection.run(domain, d -> blocks.virDomainSetBlockThreshold(d, device, bytes, 0));
    }

    @Override
    public Map<String, Integer> errors(DomainRef domain) {
        return connection.on(domain, d -> {
            int disks = NativeConnection.succeeded(blocks.virDomainGetDiskErrors(d, null, 0, 0));
            Map<String, Integer> errors = new TreeMap<>();
            if (disks == 0) {
                return errors;
            }
            try (Memory array = new Memory((long) disks * DISK_ERROR_SIZE)) {
                array.clear();
                int count = NativeConnection.succeeded(blocks.virDomainGetDiskErrors(d, array, disks, 0));
                for (long at = 0; at < (long) count * DISK_ERROR_SIZE; at += DISK_ERROR_SIZE) {
                    errors.put(NativeConnection.text(array.getPointer(at)), array.getInt(at + Long.BYTES));
                }
                return errors;
            }
        });
    }

    @Override
    public Parameters ioTune(DomainRef domain, String disk, int flags) {
        return connection.on(
                domain,
                d -> TypedParameters.ask((array, count) ->
                        blocks.virDomainGetBlockIoTune(d, disk, array, count, flags | TypedParameters.STRING_OKAY)));
    }

    @Override
    public void setIoTune(DomainRef domain, String disk, Parameters parameters, int flags) {
        connection.run(
                domain,
                d -> TypedParameters.with(
                        parameters, (array, count) -> blocks.virDomainSetBlockIoTune(d, disk, array, count, flags)));
    }
}
