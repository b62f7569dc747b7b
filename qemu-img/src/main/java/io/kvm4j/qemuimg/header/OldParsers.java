package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Formats that QEMU only reads: Bochs, cloop and Apple's DMG, as QEMU's block/bochs.c, cloop.c and dmg.c read them. */
final class OldParsers {

    private static final int BOCHS_FIRST = 0x00010000;
    private static final int BOCHS_SECOND = 0x00020000;
    private static final int MAX_CATALOG = 0x100000;
    private static final int MAX_EXTENT = 0x800000;
    private static final int MAX_CLOOP_BLOCK = 64 << 20;
    private static final int MAX_CLOOP_OFFSETS = 512 << 20;

    /** A DMG tells what it is at its end, and QEMU counts the end in whole sectors. */
    private static final int KOLY_WINDOW = 515;

    private OldParsers() {}

    static boolean isBochs(Window window) {
        if (!window.is(0, "Bochs Virtual HD Image\0")
                || !window.is(32, "Redolog\0")
                || !window.is(48, "Growing\0")
                || !window.has(0, 512)) {
            return false;
        }
        int version = window.littleEndian(64, 4).getInt();
        return version == BOCHS_FIRST || version == BOCHS_SECOND;
    }

    static ImageHeader bochs(Window window) {
        ByteBuffer header = window.littleEndian(0, 512);
        long catalog = Integer.toUnsignedLong(header.getInt(72));
        long extent = Integer.toUnsignedLong(header.getInt(80));
        long sectors = header.getLong(header.getInt(64) == BOCHS_FIRST ? 84 : 88) / 512;
        window.require(catalog <= MAX_CATALOG, "its catalog has " + catalog + " entries");
        window.require(
                Long.bitCount(extent) == 1 && extent >= 512 && extent <= MAX_EXTENT,
                "its extents are of " + extent + " bytes");
        window.require(sectors >= 0, "its disk has " + sectors + " sectors");
        window.require(
                (sectors + extent / 512 - 1) / (extent / 512) <= catalog,
                "its catalog of " + catalog + " entries is too small");
        return header(window, Format.BOCHS, sectors);
    }

    static ImageHeader cloop(Window window) {
        ByteBuffer header = window.at(128, 8);
        long block = Integer.toUnsignedLong(header.getInt(0));
        long blocks = Integer.toUnsignedLong(header.getInt(4));
        window.require(
                block > 0 && block % 512 == 0 && block <= MAX_CLOOP_BLOCK, "its blocks are of " + block + " bytes");
        window.require((blocks + 1) * 8 <= MAX_CLOOP_OFFSETS, "it has " + blocks + " blocks");
        window.require(window.size >= 136 + (blocks + 1) * 8, "its table is cut off");
        return header(window, Format.CLOOP, blocks * (block / 512));
    }

    static ImageHeader dmg(Window window) {
        long from = Math.max(0, (window.size + 511) / 512 * 512 - 1023);
        int at = window.text(from, (int) Math.min(KOLY_WINDOW, window.size - from))
                .indexOf("koly");
        window.require(at >= 0, "it has no trailer");
        long trailer = from + at;
        ByteBuffer koly = window.at(trailer, 500);
        long chunks = 0;
        for (int place : List.of(40, 216)) {
            long offset = koly.getLong(place);
            long length = koly.getLong(place + 8);
            window.require(
                    offset >= 0 && offset < trailer && length >= 0 && length <= trailer - offset,
                    "what tells its chunks is at " + Long.toUnsignedString(offset));
            chunks += length;
        }
        window.require(chunks > 0, "nothing tells its chunks");
        long sectors = koly.getLong(492);
        window.require(sectors >= 0 && sectors <= Long.MAX_VALUE / 512, "its disk has " + sectors + " sectors");
        return header(window, Format.DMG, sectors);
    }

    private static ImageHeader header(Window window, Format format, long sectors) {
        return new ImageHeader(
                format,
                window.size,
                Math.multiplyExact(sectors, 512L),
                0,
                Optional.empty(),
                Set.of(),
                new FormatDetails.Plain(),
                Signatures.besides(window, format));
    }
}
