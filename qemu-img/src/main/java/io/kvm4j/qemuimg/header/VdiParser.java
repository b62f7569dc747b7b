package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** VDI: VirtualBox's VDICore.h, as QEMU's block/vdi.c reads it. */
final class VdiParser {

    private static final long BLOCK = 1 << 20;

    private static final int STATIC = 2;

    /** Undo files and differences need another image; QEMU does not look at the type. */
    private static final Set<Integer> DIFFERENCES = Set.of(3, 4);

    private VdiParser() {}

    static ImageHeader parse(Window window) {
        ByteBuffer header = window.littleEndian(0, 512);
        int version = header.getInt(68);
        if (version != 0x00010001) {
            throw window.refused("unknown-feature", "it is VDI of version 0x" + Integer.toHexString(version));
        }
        long blocks = Integer.toUnsignedLong(header.getInt(384));
        long virtualBytes = header.getLong(368);
        window.require(
                virtualBytes >= 0 && blocks <= 0x3fffffff && virtualBytes <= blocks * BLOCK,
                "its size is " + Long.toUnsignedString(virtualBytes) + " in " + blocks + " blocks");
        window.require(header.getInt(340) % 512 == 0, "its block map is at " + header.getInt(340));
        window.require(header.getInt(344) % 512 == 0, "its data is at " + header.getInt(344));
        window.require(header.getInt(360) == 512, "its sectors are of " + header.getInt(360) + " bytes");
        window.require(header.getInt(376) == BLOCK, "its blocks are of " + header.getInt(376) + " bytes");
        int type = header.getInt(76);
        boolean differencing = DIFFERENCES.contains(type) || isSet(header, 424) || isSet(header, 440);
        return new ImageHeader(
                Format.VDI,
                window.size,
                (virtualBytes + 511) / 512 * 512,
                BLOCK,
                Optional.empty(),
                differencing ? Set.of(Mark.DIFFERENCING) : Set.of(),
                new FormatDetails.Vdi(differencing ? "differencing" : type == STATIC ? "static" : "dynamic"),
                Signatures.besides(window, Format.VDI));
    }

    /** Whether the identity of another image is there. */
    private static boolean isSet(ByteBuffer header, int uuid) {
        return header.getLong(uuid) != 0 || header.getLong(uuid + 8) != 0;
    }
}
