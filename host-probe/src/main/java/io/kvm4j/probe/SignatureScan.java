package io.kvm4j.probe;

import io.kvm4j.probe.Signature.Use;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Recognizes file systems, partition tables and members of larger volumes by their magic numbers.
 *
 * <p>Offsets are those of the formats' own documents and of libblkid's probes. Everything that is found is reported, also
 * when two formats claim one device: that a stale one is still there is worth knowing before writing.
 */
final class SignatureScan {

    /** A device or file that can be read at any offset; reads past its end answer fewer bytes. */
    interface Source {
        long sizeBytes();

        byte[] read(long offset, int length) throws IOException;
    }

    // Covers everything up to btrfs' and gfs2's superblocks, which begin at 64 KiB.
    private static final int HEAD = 68 * 1024;
    private static final int TAIL = 68 * 1024;
    private static final int ZFS_UBERBLOCKS_AT = 128 * 1024;
    private static final int MD_MAGIC = 0xa92b4efc;
    private static final int NONE = -1;

    /**
     * A format told by fixed bytes, with fixed places for its UUID and label.
     *
     * @param magic as Latin-1 text, one character a byte
     */
    private record Magic(String type, Use use, int offset, String magic, int uuidAt, int labelAt, int labelLength) {}

    private static final List<Magic> MAGICS = List.of(
            new Magic("xfs", Use.FILE_SYSTEM, 0, "XFSB", 32, 108, 12),
            new Magic("btrfs", Use.FILE_SYSTEM, 0x10040, "_BHRfS_M", 0x10020, 0x1012b, 256),
            new Magic("f2fs", Use.FILE_SYSTEM, 0x400, hex("1020f5f2"), 0x46c, NONE, 0),
            new Magic("bcachefs", Use.FILE_SYSTEM, 0x1018, hex("c68573f666ce90a9d96a60cf803df7ef"), 0x1038, 0x1048, 32),
            new Magic("squashfs", Use.FILE_SYSTEM, 0, "hsqs", NONE, NONE, 0),
            new Magic("erofs", Use.FILE_SYSTEM, 0x400, hex("e2e1f5e0"), 0x430, 0x440, 16),
            new Magic("iso9660", Use.FILE_SYSTEM, 0x8001, "CD001", NONE, 0x8028, 32),
            new Magic("gfs2", Use.FILE_SYSTEM, 0x10000, hex("0116197000000001"), 0x10100, 0x100a0, 64),
            new Magic("bcache", Use.MEMBER, 0x1018, hex("c68573f64e1a45ca8265f57f48ba6d81"), 0x1028, NONE, 0),
            new Magic("ceph_bluestore", Use.MEMBER, 0, "bluestore block device", NONE, NONE, 0),
            new Magic("qcow2", Use.IMAGE, 0, hex("514649fb000000"), NONE, NONE, 0));

    private final Source source;
    private final byte[] head;
    private final List<Signature> found = new ArrayList<>();

    private SignatureScan(Source source) throws IOException {
        this.source = source;
        this.head = source.read(0, (int) Math.min(HEAD, source.sizeBytes()));
    }

    /** Every signature of the device; file systems first. */
    static List<Signature> of(Source source) throws IOException {
        if (source.sizeBytes() < 512) {
            return List.of();
        }
        SignatureScan scan = new SignatureScan(source);
        for (Magic magic : MAGICS) {
            scan.fixed(magic);
        }
        scan.ext();
        scan.ocfs2();
        scan.luks();
        scan.lvm();
        scan.swap();
        boolean boots = scan.fatOrNtfs();
        boolean gpt = scan.gpt();
        if (!boots && !gpt) {
            scan.dos();
        }
        scan.md();
        scan.zfs();
        return List.copyOf(scan.found);
    }

    private void fixed(Magic magic) {
        if (!at(magic.offset, magic.magic)) {
            return;
        }
        String uuid = magic.uuidAt == NONE ? "" : uuid(magic.uuidAt);
        String label = magic.labelAt == NONE ? "" : text(magic.labelAt, magic.labelLength);
        add(magic.use, magic.type, uuid, label);
    }

    private void ext() {
        if (u16(0x438) != 0xef53) {
            return;
        }
        int compat = i32(0x45c);
        int incompat = i32(0x460);
        int readOnlyCompat = i32(0x464);
        String type;
        if ((incompat & 0x8) != 0) {
            type = "jbd";
        } else if ((incompat & ~0x16) != 0 || (readOnlyCompat & ~0x7) != 0) {
            type = "ext4"; // a feature that the ext3 driver never had
        } else {
            type = (compat & 0x4) != 0 ? "ext3" : "ext2";
        }
        add("jbd".equals(type) ? Use.MEMBER : Use.FILE_SYSTEM, type, uuid(0x468), text(0x478, 16));
    }

    private void ocfs2() {
        for (int block = 512; block <= 4096; block *= 2) {
            int at = 2 * block;
            if (at(at, "OCFSV2")) {
                add(Use.FILE_SYSTEM, "ocfs2", uuid(at + 0x150), text(at + 0x110, 64));
                return;
            }
        }
    }

    private void luks() {
        if (at(0, hex("4c554b53babe"))) {
            add(Use.ENCRYPTED, "crypto_LUKS", text(168, 40), u8(7) == 2 ? text(24, 48) : "");
        }
    }

    private void lvm() {
        for (int sector = 0; sector < 4; sector++) {
            int at = sector * 512;
            if (at(at, "LABELONE") && at(at + 24, "LVM2 001")) {
                String raw = text(at + 32, 32);
                add(Use.MEMBER, "LVM2_member", raw.length() == 32 ? lvmUuid(raw) : raw, "");
                return;
            }
        }
    }

    private void swap() {
        for (int page = 4096; page <= 65536; page *= 2) {
            if (at(page - 10, "SWAPSPACE2")) {
                add(Use.SWAP, "swap", uuid(1036), text(1052, 16));
                return;
            }
            if (at(page - 10, "S1SUSPEND")) {
                add(Use.SWAP, "swsuspend", uuid(1036), text(1052, 16));
                return;
            }
        }
    }

    /** Boot sectors with the mark of an MBR that are none. */
    private boolean fatOrNtfs() {
        if (at(3, "NTFS    ")) {
            add(Use.FILE_SYSTEM, "ntfs", String.format(Locale.ROOT, "%016X", i64(head, 0x48)), "");
            return true;
        }
        if (at(3, "EXFAT   ")) {
            add(Use.FILE_SYSTEM, "exfat", serial(i32(0x64)), "");
            return true;
        }
        if (u16(510) != 0xaa55) {
            return false;
        }
        int at = at(0x52, "FAT32   ") ? 0x52 : at(0x36, "FAT16   ") || at(0x36, "FAT12   ") ? 0x36 : NONE;
        if (at == NONE) {
            return false;
        }
        String label = text(at - 11, 11).stripTrailing();
        add(Use.FILE_SYSTEM, "vfat", serial(i32(at - 15)), "NO NAME".equals(label) ? "" : label);
        return true;
    }

    private static String serial(int number) {
        return String.format(Locale.ROOT, "%04X-%04X", number >>> 16, number & 0xffff);
    }

    private boolean gpt() throws IOException {
        for (int block : new int[] {512, 4096}) {
            if (gptHeader(head, block)) {
                add(Use.PARTITION_TABLE, "gpt", guid(head, block + 56), "");
                return true;
            }
        }
        // The copy in the last block is what is left when someone has zeroed the beginning of the disk.
        for (int block : new int[] {512, 4096}) {
            long at = source.sizeBytes() / block * block - block;
            byte[] last = at < HEAD ? new byte[0] : source.read(at, block);
            if (gptHeader(last, 0)) {
                add(Use.PARTITION_TABLE, "gpt", guid(last, 56), "");
                return true;
            }
        }
        return false;
    }

    private static boolean gptHeader(byte[] bytes, int at) {
        if (bytes.length < at + 512 || !matches(bytes, at, "EFI PART")) {
            return false;
        }
        int length = i32(bytes, at + 12);
        if (length < 92 || length > 512) {
            return false;
        }
        byte[] header = Arrays.copyOfRange(bytes, at, at + length);
        Arrays.fill(header, 16, 20, (byte) 0);
        CRC32 crc = new CRC32();
        crc.update(header);
        return (int) crc.getValue() == i32(bytes, at + 16);
    }

    private void dos() {
        if (u16(510) != 0xaa55) {
            return;
        }
        boolean used = false;
        for (int entry = 446; entry < 510; entry += 16) {
            if ((u8(entry) & 0x7f) != 0) {
                return; // the boot flag is 0 or 0x80 in every table: this is some other boot sector
            }
            used |= u8(entry + 4) != 0;
        }
        int signature = i32(440);
        if (used || signature != 0) {
            add(Use.PARTITION_TABLE, "dos", String.format(Locale.ROOT, "%08x", signature), "");
        }
    }

    private void md() throws IOException {
        for (int at : new int[] {0, 4096}) { // metadata 1.1 and 1.2
            if (i32(at) == MD_MAGIC && i32(at + 4) == 1) {
                add(Use.MEMBER, "linux_raid_member", uuid(at + 16), text(at + 32, 32));
                return;
            }
        }
        long size = source.sizeBytes();
        if (size < 2L * TAIL) {
            return;
        }
        long version10 = (size / 512 - 16 & ~7L) * 512;
        byte[] bytes = source.read(version10, 256);
        if (bytes.length == 256 && i32(bytes, 0) == MD_MAGIC && i32(bytes, 4) == 1) {
            add(Use.MEMBER, "linux_raid_member", uuid(bytes, 16), text(bytes, 32, 32));
            return;
        }
        long version090 = (size & ~0xffffL) - 0x10000;
        bytes = source.read(version090, 256);
        if (bytes.length == 256 && i32(bytes, 0) == MD_MAGIC && i32(bytes, 4) == 0) {
            byte[] uuid = new byte[16];
            System.arraycopy(bytes, 20, uuid, 0, 4);
            System.arraycopy(bytes, 52, uuid, 4, 12);
            for (int word = 0; word < 16; word += 4) {
                reverse(uuid, word, 4);
            }
            add(Use.MEMBER, "linux_raid_member", uuid(uuid, 0), "");
        }
    }

    private void zfs() throws IOException {
        if (source.sizeBytes() < 512 * 1024 || !found.isEmpty()) {
            return; // not worth another read when the device is known to hold something else
        }
        byte[] ring = source.read(ZFS_UBERBLOCKS_AT, 128 * 1024);
        int seen = 0;
        for (int at = 0; at + 1024 <= ring.length; at += 1024) {
            long magic = i64(ring, at);
            if (magic == 0x00bab10cL || magic == Long.reverseBytes(0x00bab10cL)) {
                seen++;
            }
        }
        if (seen >= 4) { // libblkid's threshold: fewer are leftovers
            add(Use.MEMBER, "zfs_member", "", "");
        }
    }

    private void add(Use use, String type, String uuid, String label) {
        found.add(new Signature(use, type, nonEmpty(uuid), nonEmpty(label)));
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private boolean at(int offset, String magic) {
        return matches(head, offset, magic);
    }

    private static boolean matches(byte[] bytes, int offset, String magic) {
        return offset + magic.length() <= bytes.length
                && new String(bytes, offset, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static String hex(String digits) {
        return new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1);
    }

    private int u8(int offset) {
        return offset < head.length ? head[offset] & 0xff : 0;
    }

    private int u16(int offset) {
        return u8(offset) | u8(offset + 1) << 8;
    }

    private int i32(int offset) {
        return u16(offset) | u16(offset + 2) << 16;
    }

    private static int i32(byte[] bytes, int offset) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(offset);
    }

    private static long i64(byte[] bytes, int offset) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(offset);
    }

    private String text(int offset, int length) {
        return text(head, offset, length);
    }

    private static String text(byte[] bytes, int offset, int length) {
        int end = Math.min(offset, bytes.length);
        int limit = Math.min(offset + length, bytes.length);
        while (end < limit && bytes[end] != 0) {
            end++;
        }
        return end <= offset
                ? ""
                : new String(bytes, offset, end - offset, StandardCharsets.UTF_8)
                        .replaceAll("\\p{Cntrl}", "?") // a stick's label must not drive the terminal that shows it
                        .strip();
    }

    private String uuid(int offset) {
        return uuid(head, offset);
    }

    private static String uuid(byte[] bytes, int offset) {
        if (offset + 16 > bytes.length) {
            return "";
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, 16);
        UUID uuid = new UUID(buffer.getLong(), buffer.getLong());
        return uuid.getMostSignificantBits() == 0 && uuid.getLeastSignificantBits() == 0 ? "" : uuid.toString();
    }

    // A GUID's first three fields are little-endian: UEFI specification, appendix A.
    private static String guid(byte[] bytes, int offset) {
        byte[] guid = Arrays.copyOfRange(bytes, offset, offset + 16);
        reverse(guid, 0, 4);
        reverse(guid, 4, 2);
        reverse(guid, 6, 2);
        return uuid(guid, 0);
    }

    private static void reverse(byte[] bytes, int offset, int length) {
        for (int i = 0; i < length / 2; i++) {
            byte low = bytes[offset + i];
            bytes[offset + i] = bytes[offset + length - 1 - i];
            bytes[offset + length - 1 - i] = low;
        }
    }

    private static String lvmUuid(String raw) {
        return String.join(
                "-",
                raw.substring(0, 6),
                raw.substring(6, 10),
                raw.substring(10, 14),
                raw.substring(14, 18),
                raw.substring(18, 22),
                raw.substring(22, 26),
                raw.substring(26));
    }
}
