package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** QED: QEMU's docs/interop/qed_spec.txt. */
final class QedParser {

    private static final int BACKING_FILE = 1;
    private static final int NEED_CHECK = 2;
    private static final int BACKING_IS_RAW = 4;
    private static final int MAX_NAME = 4095;

    private QedParser() {}

    static ImageHeader parse(Window window) {
        ByteBuffer header = window.littleEndian(0, 64);
        long cluster = Integer.toUnsignedLong(header.getInt(4));
        window.require(
                Long.bitCount(cluster) == 1 && cluster >= 4096 && cluster <= 64 << 20,
                "its clusters are of " + cluster + " bytes");
        long table = Integer.toUnsignedLong(header.getInt(8));
        // QEMU makes images with tables of one cluster and does not open them
        window.require(
                Long.bitCount(table) == 1 && table > 1 && table <= 16, "its tables are of " + table + " clusters");
        long headerBytes = Integer.toUnsignedLong(header.getInt(12)) * cluster;
        long features = header.getLong(16);
        if ((features & ~7) != 0) {
            throw window.refused("unknown-feature", "it needs features 0x" + Long.toHexString(features));
        }
        long virtualBytes = header.getLong(48);
        long entries = table * cluster / 8;
        window.require(
                virtualBytes >= 0 && virtualBytes % 512 == 0 && (virtualBytes - 1) / (cluster * entries) < entries,
                "its size is " + Long.toUnsignedString(virtualBytes));
        long l1 = header.getLong(40);
        window.require(
                l1 >= headerBytes && l1 % cluster == 0 && l1 + (table - 1) * cluster < window.size / cluster * cluster,
                "its L1 table is at " + Long.toUnsignedString(l1));
        return new ImageHeader(
                Format.QED,
                window.size,
                virtualBytes,
                cluster,
                (features & BACKING_FILE) == 0 ? Optional.empty() : backing(window, headerBytes, features),
                (features & NEED_CHECK) == 0 ? Set.of() : Set.of(Mark.DIRTY),
                new FormatDetails.Plain(),
                Signatures.besides(window, Format.QED));
    }

    private static Optional<Backing> backing(Window window, long headerBytes, long features) {
        ByteBuffer header = window.littleEndian(56, 8);
        long offset = Integer.toUnsignedLong(header.getInt());
        long length = Integer.toUnsignedLong(header.getInt());
        window.require(
                length <= MAX_NAME && offset + length <= headerBytes,
                "its backing file name is of " + length + " bytes at " + offset);
        String name = window.utf8(offset, (int) length);
        Optional<Format> format = (features & BACKING_IS_RAW) == 0 ? Optional.empty() : Optional.of(Format.RAW);
        return name.isEmpty() ? Optional.empty() : Optional.of(new Backing(name, format));
    }
}
