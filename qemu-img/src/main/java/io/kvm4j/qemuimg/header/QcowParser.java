package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** The first version of qcow: QEMU's block/qcow.c, which has no document. */
final class QcowParser {

    private static final int MAX_NAME = 1023;

    private QcowParser() {}

    static ImageHeader parse(Window window) {
        ByteBuffer header = window.at(0, 48);
        long virtualBytes = header.getLong(24);
        window.require(virtualBytes > 1, "its size is " + Long.toUnsignedString(virtualBytes));
        int clusterBits = header.get(32);
        window.require(clusterBits >= 9 && clusterBits <= 16, "its clusters are of 2^" + clusterBits + " bytes");
        int tableBits = header.get(33);
        window.require(tableBits >= 6 && tableBits <= 13, "its L2 tables are of 2^" + tableBits + " entries");
        long l1Entries = (virtualBytes >> (clusterBits + tableBits)) + 1;
        window.require(l1Entries <= Integer.MAX_VALUE / 8, "its L1 table has " + l1Entries + " entries");
        int crypt = header.getInt(36);
        window.require(crypt == 0 || crypt == 1, "its encryption method is " + crypt);
        return new ImageHeader(
                Format.QCOW,
                window.size,
                virtualBytes / 512 * 512,
                1L << clusterBits,
                backing(window, header),
                crypt == 1 ? Set.of(Mark.ENCRYPTED) : Set.of(),
                new FormatDetails.Plain(),
                Signatures.besides(window, Format.QCOW));
    }

    private static Optional<Backing> backing(Window window, ByteBuffer header) {
        long offset = header.getLong(8);
        long length = Integer.toUnsignedLong(header.getInt(16));
        if (offset == 0) {
            return Optional.empty();
        }
        window.require(length <= MAX_NAME, "its backing file name is of " + length + " bytes");
        String name = window.utf8(offset, (int) length);
        return name.isEmpty() ? Optional.empty() : Optional.of(new Backing(name, Optional.empty()));
    }
}
