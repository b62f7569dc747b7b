package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A part of a device, read past the cache in whole sectors. */
final class DeviceSource implements DiskSource {

    private final OpenFile device;
    private final long start;
    private final int unit;

    /**
     * @param start where the part begins
     * @param unit what a read must be a multiple of; 1 if the device is not open for direct I/O
     */
    DeviceSource(OpenFile device, long start, int unit) {
        this.device = device;
        this.start = start;
        this.unit = unit;
    }

    @Override
    public Path path() {
        return device.path;
    }

    @Override
    public boolean read(ByteBuffer buffer, long offset) throws IOException {
        int limit = buffer.limit();
        buffer.limit((limit + unit - 1) / unit * unit);
        boolean complete = device.read(buffer, start + offset);
        if (complete) {
            buffer.position(limit);
        }
        buffer.limit(limit);
        return complete;
    }

    /** No device tells where it is empty: all of it is read. */
    @Override
    public long[] nextData(long from, long size) {
        return new long[] {from, size};
    }
}
