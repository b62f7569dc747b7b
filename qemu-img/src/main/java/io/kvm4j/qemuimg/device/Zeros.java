package io.kvm4j.qemuimg.device;

import java.nio.ByteBuffer;

/** A block of zeros to compare with and to write. */
final class Zeros {

    static final int BYTES = 1 << 20;

    /** Readers take duplicates; nobody writes. */
    static final ByteBuffer BLOCK = OpenFile.alignedBuffer(BYTES);

    private Zeros() {}

    /** Whether the bytes up to the limit are all zero. */
    static boolean only(ByteBuffer buffer, int from, int to) {
        ByteBuffer part = buffer.duplicate().limit(to).position(from);
        while (part.hasRemaining()) {
            int n = Math.min(BYTES, part.remaining());
            ByteBuffer piece = part.duplicate().limit(part.position() + n);
            if (piece.mismatch(BLOCK.duplicate().limit(n)) >= 0) {
                return false;
            }
            part.position(part.position() + n);
        }
        return true;
    }
}
