package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A device, written past the cache. */
final class BlockTarget implements Target {

    private final OpenFile device;
    private final long size;

    BlockTarget(OpenFile device) throws IOException {
        this.device = device;
        this.size = device.size();
    }

    @Override
    public void write(ByteBuffer buffer, long offset) throws IOException {
        // padding to whole pages may reach beyond a device of smaller sectors
        buffer.limit((int) Math.min(buffer.limit(), size - offset + buffer.position()));
        device.write(buffer, offset);
    }

    @Override
    public void zero(long offset, long length) throws IOException {
        device.zero(offset, Math.min(length, size - offset), Zeros.BLOCK);
    }

    @Override
    public boolean read(ByteBuffer buffer, long offset) throws IOException {
        if (offset + buffer.remaining() <= size) {
            return device.read(buffer, offset);
        }
        // what is not there reads as zeros, like the padding that was not written
        int limit = buffer.limit();
        int there = (int) (size - offset);
        boolean complete = device.read(buffer.limit(there), offset);
        buffer.limit(limit);
        while (complete && there < limit) {
            buffer.put(there++, (byte) 0);
        }
        return complete;
    }

    @Override
    public void flush() throws IOException {
        device.flush();
    }
}
