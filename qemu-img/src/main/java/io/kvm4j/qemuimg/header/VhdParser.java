package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** VHD: Microsoft's Virtual Hard Disk Image Format Specification, with QEMU's choice of size. */
final class VhdParser {

    private static final long MAX_GEOMETRY = 65535L * 16 * 255;
    private static final long MAX_SECTORS = 0xff000000L;

    /** Those who meant the geometry; all others mean the size field. */
    private static final Set<String> BY_GEOMETRY = Set.of("vpc ", "vs  ", "qemu");

    /** Those whom every QEMU reads alike; of all others it took the geometry before its version 10, and takes the size since. */
    private static final Set<String> UNDISPUTED = Set.of("vpc ", "qemu", "win ", "qem2", "d2v ", "tap\0", "CTXS");

    private VhdParser() {}

    static ImageHeader parse(Window window) {
        boolean dynamic = window.is(0, "conectix");
        if (!dynamic && !window.is(window.size - 512, "conectix")) {
            throw window.refused("wrong-format", "it has no VHD footer");
        }
        long footerAt = dynamic ? 0 : window.size - 512;
        ByteBuffer footer = window.at(footerAt, 512);
        window.require(isChecked(footer), "its footer's checksum is wrong");
        int type = footer.getInt(60);
        window.require(dynamic ? type == 3 || type == 4 : type == 2, "its type is " + type);
        String creator = window.text(footerAt + 28, 4);
        long geometry = (footer.getShort(56) & 0xffffL) * (footer.get(58) & 0xff) * (footer.get(59) & 0xff);
        long current = footer.getLong(48);
        long sectors = BY_GEOMETRY.contains(creator) && geometry != MAX_GEOMETRY ? geometry : current >>> 9;
        window.require(sectors <= MAX_SECTORS, "its disk has " + sectors + " sectors");
        long block = dynamic ? blockBytes(window, footer.getLong(16), sectors) : 0;
        return new ImageHeader(
                Format.VPC,
                window.size,
                sectors * 512,
                block,
                Optional.empty(),
                type == 4 ? Set.of(Mark.DIFFERENCING) : Set.of(),
                new FormatDetails.Vhd(
                        type == 2 ? "fixed" : type == 3 ? "dynamic" : "differencing", creator, geometry * 512, current),
                Signatures.besides(window, Format.VPC));
    }

    /** Whether it depends on QEMU's version how large the disk is. */
    static boolean isDisputed(FormatDetails.Vhd vhd) {
        return !UNDISPUTED.contains(vhd.creator()) && vhd.geometryBytes() != vhd.currentBytes();
    }

    /** The complement of the sum of all bytes but its own. */
    private static boolean isChecked(ByteBuffer footer) {
        int sum = 0;
        for (int n = 0; n < 512; n++) {
            sum += n >= 64 && n < 68 ? 0 : footer.get(n) & 0xff;
        }
        return ~sum == footer.getInt(64);
    }

    private static long blockBytes(Window window, long offset, long sectors) {
        window.require(window.is(offset, "cxsparse"), "it has no dynamic header at " + Long.toUnsignedString(offset));
        ByteBuffer header = window.at(offset, 1024);
        long entries = Integer.toUnsignedLong(header.getInt(28));
        long block = Integer.toUnsignedLong(header.getInt(32));
        window.require(Long.bitCount(block) == 1 && block >= 512, "its blocks are of " + block + " bytes");
        window.require(
                entries <= Integer.MAX_VALUE / 4 && sectors <= entries * (block / 512),
                "its table has " + entries + " entries");
        return block;
    }
}
