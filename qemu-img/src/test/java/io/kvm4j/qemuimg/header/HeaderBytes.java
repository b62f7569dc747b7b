package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Small images of each format, made from the formats' descriptions: each holds what a parser reads, and no data. */
final class HeaderBytes {

    static final long DISK = 64 << 20;

    private HeaderBytes() {}

    static byte[] qcow() {
        ByteBuffer bytes = bytes(8192, ByteOrder.BIG_ENDIAN).put(0, new byte[] {'Q', 'F', 'I', (byte) 0xfb});
        bytes.putInt(4, 1).putLong(8, 56).putInt(16, 4).putLong(24, DISK).put(32, (byte) 12);
        return text(bytes.put(33, (byte) 9).putLong(40, 4096), 56, "base").array();
    }

    static byte[] qed() {
        ByteBuffer bytes = text(bytes(5 * 65536, ByteOrder.LITTLE_ENDIAN), 0, "QED\0");
        bytes.putInt(4, 65536).putInt(8, 4).putInt(12, 1).putLong(16, 5).putLong(40, 65536);
        return text(bytes.putLong(48, DISK).putInt(56, 64).putInt(60, 4), 64, "base")
                .array();
    }

    static byte[] vdi() {
        ByteBuffer bytes = text(bytes(4096, ByteOrder.LITTLE_ENDIAN), 0, "<<< QEMU VM Virtual Disk Image >>>\n");
        bytes.putInt(64, 0xbeda107f).putInt(68, 0x00010001).putInt(72, 0x180).putInt(76, 1);
        bytes.putInt(340, 512).putInt(344, 1024).putInt(360, 512).putLong(368, DISK);
        return bytes.putInt(376, 1 << 20).putInt(384, 64).array();
    }

    /** A footer as it stands at both ends of a dynamic disk, and at the end of a fixed one. */
    static ByteBuffer vhdFooter(int type, String creator) {
        ByteBuffer bytes = text(bytes(512, ByteOrder.BIG_ENDIAN), 0, "conectix");
        bytes.putLong(16, type == 2 ? -1 : 512).putLong(40, DISK).putLong(48, DISK);
        bytes.putShort(56, (short) 963).put(58, (byte) 8).put(59, (byte) 17).putInt(60, type);
        return vhdChecksum(text(bytes, 28, creator));
    }

    /** Makes the checksum of a footer, at the start of the bytes, right. */
    static ByteBuffer vhdChecksum(ByteBuffer footer) {
        footer.putInt(64, 0);
        int sum = 0;
        for (int n = 0; n < 512; n++) {
            sum += footer.get(n) & 0xff;
        }
        return footer.putInt(64, ~sum);
    }

    static byte[] vhd(int type) {
        ByteBuffer bytes = bytes(4096, ByteOrder.BIG_ENDIAN);
        bytes.put(0, vhdFooter(type, "qemu").array());
        return text(bytes, 512, "cxsparse")
                .putLong(512 + 16, 1536)
                .putInt(512 + 28, 32)
                .putInt(512 + 32, 2 << 20)
                .array();
    }

    static byte[] fixedVhd(String creator) {
        return bytes(1024, ByteOrder.BIG_ENDIAN)
                .put(512, vhdFooter(2, creator).array())
                .array();
    }

    static byte[] parallels() {
        ByteBuffer bytes = text(bytes(4096, ByteOrder.LITTLE_ENDIAN), 0, "WithouFreSpacExt");
        bytes.putInt(16, 2).putInt(28, 2048).putInt(32, 64).putLong(36, DISK / 512);
        return bytes.putInt(48, 2048).array();
    }

    /** With one key slot, and the rounds to try it. */
    static byte[] luks(int slotRounds, int digestRounds) {
        ByteBuffer bytes =
                bytes(8192, ByteOrder.BIG_ENDIAN).put(0, new byte[] {'L', 'U', 'K', 'S', (byte) 0xba, (byte) 0xbe});
        text(text(text(bytes.putShort(6, (short) 1), 8, "aes"), 40, "xts-plain64"), 72, "sha256");
        bytes.putInt(104, 8).putInt(108, 64).putInt(164, digestRounds);
        return text(bytes, 168, "0e8f5c3a-0000-4000-8000-000000000000")
                .putInt(208, 0x00AC71F3)
                .putInt(212, slotRounds)
                .array();
    }

    static byte[] bochs() {
        ByteBuffer bytes = text(bytes(4096, ByteOrder.LITTLE_ENDIAN), 0, "Bochs Virtual HD Image");
        text(text(bytes, 32, "Redolog"), 48, "Growing").putInt(64, 0x00020000).putInt(68, 512);
        return bytes.putInt(72, 128)
                .putInt(76, 1)
                .putInt(80, 512 << 10)
                .putLong(88, DISK)
                .array();
    }

    static byte[] cloop() {
        ByteBuffer bytes = bytes(4096, ByteOrder.BIG_ENDIAN);
        text(bytes, 0, "#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n");
        return bytes.putInt(128, 1 << 20).putInt(132, 64).array();
    }

    static byte[] dmg() {
        return text(bytes(4096, ByteOrder.BIG_ENDIAN), 3584, "koly")
                .putLong(3584 + 216, 512)
                .putLong(3584 + 224, 512)
                .putLong(3584 + 492, DISK / 512)
                .array();
    }

    static byte[] sparseVmdk() {
        ByteBuffer bytes = text(bytes(65536, ByteOrder.LITTLE_ENDIAN), 0, "KDMV");
        bytes.putInt(4, 1).putInt(8, 3).putLong(12, DISK / 512).putLong(20, 128).putLong(28, 1);
        bytes.putLong(36, 20).putInt(44, 512).putLong(48, 21).putLong(56, 26).putLong(64, 128);
        return text(bytes, 512, descriptor("monolithicSparse", "RW 131072 SPARSE \"image.vmdk\"\n"))
                .array();
    }

    /** A stream, whose footer has the only header that is complete. */
    static byte[] streamedVmdk() {
        ByteBuffer bytes = ByteBuffer.wrap(sparseVmdk()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(77, (short) 1);
        byte[] header = new byte[512];
        bytes.get(0, header);
        int footer = bytes.capacity() - 1536;
        bytes.putLong(footer, 1).putInt(footer + 12, 3).put(footer + 512, header);
        return bytes.putLong(56, -1).array();
    }

    static byte[] textVmdk() {
        return descriptor("twoGbMaxExtentFlat", "RW 65536 FLAT \"a.vmdk\" 0\nRW 65536 FLAT \"/etc/passwd\" 0\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String descriptor(String type, String extents) {
        return "# Disk DescriptorFile\nversion=1\nCID=14ffff88\nparentCID=ffffffff\ncreateType=\"" + type
                + "\"\n# Extents\n" + extents;
    }

    static byte[] vhdx() {
        ByteBuffer bytes = text(bytes(4 << 20, ByteOrder.LITTLE_ENDIAN), 0, "vhdxfile");
        for (int at : new int[] {64 << 10, 128 << 10}) {
            text(bytes, at, "head").putLong(at + 8, at).putShort(at + 66, (short) 1);
            checksum(bytes, at, 4096);
        }
        int regions = 192 << 10;
        text(bytes, regions, "regi").putInt(regions + 8, 2);
        id(bytes, regions + 16, "06A27C8B90479A4BB8FE575F050F886E")
                .putLong(regions + 32, 2 << 20)
                .putInt(regions + 40, 1 << 20);
        id(bytes, regions + 48, "6677C22D23F600429D64115E9BFD4A08")
                .putLong(regions + 64, 3 << 20)
                .putInt(regions + 72, 1 << 20);
        checksum(bytes, regions, 65536);
        int metadata = 2 << 20;
        String[] ids = {
            "3767A1CA36FA434DB3B633F0AA44E76B", // file parameters
            "2442A52F1BCD7648B2115DBED83BF4B8", // virtual size
            "1DBF41816FA90947BA47F233A8FAAB5F", // logical sector
            "C748A3CD5D4471449CC9E9885251C556", // physical sector
            "AB12CABEE6B2234593EFC309E000C746" // page 83
        };
        text(bytes, metadata, "metadata").putShort(metadata + 10, (short) ids.length);
        for (int n = 0; n < ids.length; n++) {
            id(bytes, metadata + 32 + n * 32, ids[n]).putInt(metadata + 32 + n * 32 + 16, 65536 + n * 8);
        }
        int items = metadata + 65536;
        return bytes.putInt(items, 8 << 20)
                .putLong(items + 8, DISK)
                .putInt(items + 16, 512)
                .putInt(items + 24, 512)
                .array();
    }

    /** Makes the checksum right of what begins at a place, where the format has one there. */
    static void seal(ByteBuffer image, Format format, int place) {
        if (format.equals(Format.VPC) && (place == 0 || image.capacity() == place + 512)) {
            vhdChecksum(image.slice(place, 512));
        } else if (format.equals(Format.VHDX) && place < 256 << 10) {
            checksum(image.order(ByteOrder.LITTLE_ENDIAN), place, place < 192 << 10 ? 4096 : 65536);
        }
    }

    private static void checksum(ByteBuffer bytes, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.putInt(at + 4, 0).array(), at, length);
        bytes.putInt(at + 4, (int) crc.getValue());
    }

    private static ByteBuffer id(ByteBuffer bytes, int at, String hex) {
        return bytes.put(at, HexFormat.of().parseHex(hex));
    }

    private static ByteBuffer bytes(int length, ByteOrder order) {
        return ByteBuffer.allocate(length).order(order);
    }

    private static ByteBuffer text(ByteBuffer bytes, int at, String text) {
        return bytes.put(at, text.getBytes(StandardCharsets.UTF_8));
    }
}
