package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bounded reading of one image: never beyond its end, never more than {@link #BUDGET} bytes in all. */
final class Window {

    /** Enough for the headers of most formats and the first signatures, in one read. */
    private static final int HEAD = 8192;

    static final int BUDGET = 1 << 20;

    final String name;
    final long size;
    private final FileChannel channel;
    private final byte[] head;
    private int budget = BUDGET;
    private byte[] page = new byte[0];
    private long pageStart = -1;

    Window(String name, FileChannel channel) throws IOException {
        this.name = name;
        this.channel = channel;
        this.size = channel.size();
        this.head = new byte[(int) Math.min(size, HEAD)];
        fill(head, 0);
    }

    boolean has(long offset, int length) {
        return offset >= 0 && offset <= size - length;
    }

    /** Exactly {@code length} bytes, big endian. */
    ByteBuffer at(long offset, int length) {
        if (!has(offset, length)) {
            throw malformed("it points to byte " + Long.toUnsignedString(offset) + " of " + size);
        }
        if (offset + length <= head.length) {
            return ByteBuffer.wrap(head, (int) offset, length).slice();
        }
        byte[] bytes = new byte[spend(length)];
        fill(bytes, offset);
        return ByteBuffer.wrap(bytes);
    }

    /** Exactly {@code length} bytes, little endian. */
    ByteBuffer littleEndian(long offset, int length) {
        return at(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the bytes at {@code offset} are those of {@code magic}; an image too short has none. */
    boolean is(long offset, String magic) {
        int length = magic.length();
        if (!has(offset, length)) {
            return false;
        }
        byte[] bytes = head;
        int from = (int) offset;
        if (offset + length > head.length) {
            bytes = page(offset);
            from = (int) (offset % HEAD);
            if (from + length > bytes.length) {
                return text(offset, length).equals(magic);
            }
        }
        for (int n = 0; n < length; n++) {
            if (bytes[from + n] != (byte) magic.charAt(n)) {
                return false;
            }
        }
        return true;
    }

    /** Bytes as characters, one to one. */
    String text(long offset, int length) {
        ByteBuffer bytes = at(offset, length);
        return new String(bytes.array(), bytes.arrayOffset(), length, StandardCharsets.ISO_8859_1);
    }

    /**
     * UTF-8 of a given length, or up to the first zero byte, where QEMU's strings end; what is not UTF-8 becomes the replacement
     * character, as in QEMU's JSON.
     */
    String utf8(long offset, int length) {
        ByteBuffer bytes = at(offset, length);
        int end = 0;
        while (end < length && bytes.get(end) != 0) {
            end++;
        }
        return new String(bytes.array(), bytes.arrayOffset(), end, StandardCharsets.UTF_8);
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            throw malformed(otherwise);
        }
    }

    ImageRefusedException malformed(String message) {
        return refused("malformed", message);
    }

    ImageRefusedException refused(String code, String message) {
        return new ImageRefusedException(
                name, Finding.blocker(code, message, "do not open it; get it again from where it was made"));
    }

    /** The marks of a disk stand in few places, several in each. */
    private byte[] page(long offset) {
        long start = offset / HEAD * HEAD;
        if (pageStart != start) {
            page = new byte[spend((int) Math.min(HEAD, size - start))];
            fill(page, start);
            pageStart = start;
        }
        return page;
    }

    private int spend(int length) {
        if (length > budget) {
            throw malformed("its header spreads over more than " + BUDGET + " bytes");
        }
        budget -= length;
        return length;
    }

    private void fill(byte[] bytes, long offset) {
        ByteBuffer target = ByteBuffer.wrap(bytes);
        try {
            while (target.hasRemaining()) {
                if (channel.read(target, offset + target.position()) < 0) {
                    // it shrank after its size was asked
                    Arrays.fill(bytes, target.position(), bytes.length, (byte) 0);
                    return;
                }
            }
        } catch (ClosedByInterruptException e) {
            throw new CancelledException("reading " + name + " was interrupted");
        } catch (IOException e) {
            throw new ImageException("read " + name + " at byte " + offset + ": " + e.getMessage(), e);
        }
    }
}
