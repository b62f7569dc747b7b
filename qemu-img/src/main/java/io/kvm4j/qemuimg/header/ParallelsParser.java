package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** Parallels' expandable images: QEMU's docs/interop/parallels.txt. */
final class ParallelsParser {

    private static final int IN_USE = 0x746F6E59;

    private ParallelsParser() {}

    static ImageHeader parse(Window window) {
        ByteBuffer header = window.littleEndian(0, 64);
        long clusterSectors = Integer.toUnsignedLong(header.getInt(28));
        window.require(
                clusterSectors > 0 && clusterSectors <= Integer.MAX_VALUE / 513,
                "its clusters are of " + clusterSectors + " sectors");
        long entries = Integer.toUnsignedLong(header.getInt(32));
        window.require(entries <= Integer.MAX_VALUE / 4, "its table has " + entries + " entries");
        long sectors = header.getLong(36);
        if (window.is(0, "WithoutFreeSpace")) {
            sectors &= 0xffffffffL;
        }
        window.require(
                sectors >= 0 && sectors <= Long.MAX_VALUE / 512,
                "its disk has " + Long.toUnsignedString(sectors) + " sectors");
        return new ImageHeader(
                Format.PARALLELS,
                window.size,
                sectors * 512,
                clusterSectors * 512,
                Optional.empty(),
                header.getInt(44) == IN_USE ? Set.of(Mark.DIRTY) : Set.of(),
                new FormatDetails.Plain(),
                Signatures.besides(window, Format.PARALLELS));
    }
}
