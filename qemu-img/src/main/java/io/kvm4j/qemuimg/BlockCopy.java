package io.kvm4j.qemuimg;

import java.nio.file.Path;

/** A part of a guest's disk as a new image, in blocks as {@code dd} counts them. Immutable. */
public final class BlockCopy {

    private final Image source;
    private final Path target;
    private final Format format;
    private final long blockBytes;
    private final long count;
    private final long skip;

    private BlockCopy(Image source, Path target, Format format, long blockBytes, long count, long skip) {
        if (blockBytes < 1 || count < -1 || skip < 0) {
            throw new IllegalArgumentException("blocks must have bytes and counts must not be negative: " + blockBytes
                    + ", " + count + ", " + skip);
        }
        this.source = source;
        this.target = target;
        this.format = format;
        this.blockBytes = blockBytes;
        this.count = count;
        this.skip = skip;
    }

    /** Everything, in blocks of 1 MiB, into a raw image. */
    public static BlockCopy of(Image source, Path target) {
        return new BlockCopy(source, target, Format.RAW, 1 << 20, -1, 0);
    }

    /** The format of the target. */
    public BlockCopy as(Format format) {
        return new BlockCopy(source, target, format, blockBytes, count, skip);
    }

    /** The size of a block. */
    public BlockCopy blockBytes(long bytes) {
        return new BlockCopy(source, target, format, bytes, count, skip);
    }

    /** Copies this many blocks at most. */
    public BlockCopy count(long blocks) {
        return new BlockCopy(source, target, format, blockBytes, blocks, skip);
    }

    /** Begins after this many blocks. */
    public BlockCopy skip(long blocks) {
        return new BlockCopy(source, target, format, blockBytes, count, blocks);
    }

    Image source() {
        return source;
    }

    Path target() {
        return target;
    }

    Format format() {
        return format;
    }

    /** The length of the part, of a disk of this size. */
    long expectedBytes(long virtualBytes) {
        long rest = Math.max(0, virtualBytes - Math.multiplyExact(skip, blockBytes));
        return count < 0 ? rest : Math.min(rest, Math.multiplyExact(count, blockBytes));
    }

    Call call(Opened opened, Path file) {
        Call call = new Call("dd").option("-O", format.driver());
        opened.add(call, "-f", "if=");
        call.operand("of=" + file).operand("bs=" + blockBytes);
        if (count >= 0) {
            // Unlike dd, qemu-img counts the skipped blocks too.
            call.operand("count=" + Math.addExact(count, skip));
        }
        return skip > 0 ? call.operand("skip=" + skip) : call;
    }
}
