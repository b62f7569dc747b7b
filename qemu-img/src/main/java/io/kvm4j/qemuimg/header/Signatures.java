package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the marks of partition tables, file systems, volume managers, archives and image formats.
 *
 * <p>Names and offsets as in util-linux's libblkid, and in QEMU's block drivers.
 */
final class Signatures {

    /** Names that say: these bytes are an image for QEMU. */
    static final Set<String> IMAGE_FORMATS =
            Set.of("qcow", "qcow2", "qed", "vmdk", "vdi", "vpc", "vhdx", "parallels", "luks", "bochs", "cloop");

    private record Magic(String name, long offset, String bytes) {}

    /** In order of offset, so that each place is read once. */
    private static final List<Magic> MAGICS = List.of(
            new Magic("qcow", 0, "QFI\u00fb\0\0\0\1"),
            new Magic("qcow2", 0, "QFI\u00fb\0\0\0\2"),
            new Magic("qcow2", 0, "QFI\u00fb\0\0\0\3"),
            new Magic("qed", 0, "QED\0"),
            new Magic("vmdk", 0, "KDMV"),
            new Magic("vmdk", 0, "COWD"),
            new Magic("vmdk", 0, "# Disk DescriptorFile"),
            new Magic("vpc", 0, "conectix"),
            new Magic("vhdx", 0, "vhdxfile"),
            new Magic("parallels", 0, "WithoutFreeSpace"),
            new Magic("parallels", 0, "WithouFreSpacExt"),
            new Magic("luks", 0, "LUKS\u00ba\u00be\0\1"),
            new Magic("crypto_LUKS", 0, "LUKS\u00ba\u00be\0\2"),
            new Magic("bochs", 0, "Bochs Virtual HD Image\0"),
            new Magic("cloop", 0, "#!/bin/sh\n#V2.0 Format\nmodprobe cloop"),
            new Magic("xfs", 0, "XFSB"),
            new Magic("squashfs", 0, "hsqs"),
            new Magic("ceph_bluestore", 0, "bluestore block device"),
            new Magic("gzip", 0, "\u001f\u008b"),
            new Magic("xz", 0, "\u00fd7zXZ\0"),
            new Magic("zstd", 0, "(\u00b5/\u00fd"),
            new Magic("bzip2", 0, "BZh"),
            new Magic("zip", 0, "PK\3\4"),
            new Magic("linux_raid_member", 0, "\u00fcN+\u00a9"),
            new Magic("ntfs", 3, "NTFS    "),
            new Magic("exfat", 3, "EXFAT   "),
            new Magic("BitLocker", 3, "-FVE-FS-"),
            new Magic("LVM2_member", 24, "LVM2 001"),
            new Magic("vfat", 54, "FAT12   "),
            new Magic("vfat", 54, "FAT16   "),
            new Magic("vdi", 64, "\u007f\u0010\u00da\u00be"),
            new Magic("vfat", 82, "FAT32   "),
            new Magic("tar", 257, "ustar"),
            new Magic("gpt", 512, "EFI PART"),
            new Magic("stratis", 516, "!Stra0tis"),
            new Magic("LVM2_member", 536, "LVM2 001"),
            new Magic("f2fs", 1024, "\u0010 \u00f5\u00f2"),
            new Magic("erofs", 1024, "\u00e2\u00e1\u00f5\u00e0"),
            new Magic("LVM2_member", 1048, "LVM2 001"),
            new Magic("LVM2_member", 1560, "LVM2 001"),
            new Magic("swap", 4086, "SWAPSPACE2"),
            new Magic("swsuspend", 4086, "S1SUSPEND"),
            new Magic("linux_raid_member", 4096, "\u00fcN+\u00a9"),
            new Magic("gpt", 4096, "EFI PART"),
            new Magic("bcache", 4120, "\u00c6\u0085s\u00f6N\u001aE\u00ca"),
            new Magic("nilfs2", 1030, "44"),
            new Magic("ocfs2", 4096, "OCFSV2"),
            new Magic("iso9660", 32769, "CD001"),
            new Magic("udf", 34817, "NSR0"),
            new Magic("udf", 36865, "NSR0"),
            new Magic("jfs", 32768, "JFS1"),
            new Magic("reiserfs", 65588, "ReIsEr"),
            new Magic("gfs2", 65536, "\u0001\u0016\u0019p"),
            new Magic("btrfs", 65600, "_BHRfS_M"));

    /**
     * From here on an image may hold what its guest wrote: a file system found there is the guest's. Nearer to the start there is
     * none but in clusters too small for use.
     */
    private static final long GUEST_DATA = 65536;

    private static final String RAID = "\u00fcN+\u00a9";

    private Signatures() {}

    /** Every mark in the image that is not the one of {@code format} itself. */
    static List<Signature> besides(Window window, Format format) {
        List<Signature> found = new ArrayList<>();
        long end = format.equals(Format.RAW) ? Long.MAX_VALUE : GUEST_DATA;
        for (Magic magic : MAGICS) {
            if (magic.offset < end && !magic.name.equals(format.driver()) && window.is(magic.offset, magic.bytes)) {
                found.add(new Signature(magic.name, magic.offset));
            }
        }
        addExt(window, found);
        addPartitionTable(window, found);
        addAtEnd(window, format, found);
        return found;
    }

    /** All marks of a device that is about to be overwritten: also those too rare or too far apart for every image. */
    static List<Signature> onDevice(Window window) {
        List<Signature> found = new ArrayList<>(besides(window, Format.RAW));
        // one of the 128 uberblocks of the first label has been written by any ZFS pool
        for (long at = 131072; at < 262144; at += 1024) {
            if (window.is(at, "\u000c\u00b1\u00ba\0")) {
                found.add(new Signature("zfs_member", at));
                break;
            }
        }
        return found;
    }

    private static void addExt(Window window, List<Signature> found) {
        if (window.is(1080, "S\u00ef")) {
            ByteBuffer features = window.at(1024 + 92, 8).order(ByteOrder.LITTLE_ENDIAN);
            boolean journal = (features.getInt(0) & 4) != 0;
            boolean extents = (features.getInt(4) & 0x2c0) != 0;
            found.add(new Signature(extents ? "ext4" : journal ? "ext3" : "ext2", 1080));
        }
    }

    private static void addPartitionTable(Window window, List<Signature> found) {
        // a boot sector of FAT and NTFS ends in the same two bytes
        if (!window.is(510, "U\u00aa")
                || found.stream().anyMatch(s -> Set.of("vfat", "ntfs", "exfat").contains(s.name()))) {
            return;
        }
        ByteBuffer table = window.at(446, 64).order(ByteOrder.LITTLE_ENDIAN);
        for (int entry = 0; entry < 64; entry += 16) {
            if ((table.get(entry) & 0x7f) == 0
                    && table.get(entry + 4) != 0
                    && table.getInt(entry + 8) != 0
                    && table.getInt(entry + 12) != 0) {
                found.add(new Signature("dos", 510));
                return;
            }
        }
    }

    private static void addAtEnd(Window window, Format format, List<Signature> found) {
        long last = window.size - 512;
        if (last <= 0) {
            return;
        }
        if (!format.equals(Format.VPC) && window.is(last, "conectix")) {
            found.add(new Signature("vpc", last));
        }
        if (!format.equals(Format.RAW)) {
            // the end of an image is often the end of its guest's disk, with the copy of the guest's partition table
            return;
        }
        for (long at : new long[] {last, window.size - 4096}) {
            if (at > 4096 && window.is(at, "EFI PART")) {
                found.add(new Signature("gpt-backup", at));
            }
        }
        long version10 = (window.size / 512 - 16) / 8 * 4096;
        long version090 = window.size / 65536 * 65536 - 65536;
        for (long at : new long[] {version10, version090}) {
            if (at > 4096 && window.is(at, RAID)) {
                found.add(new Signature("linux_raid_member", at));
            }
        }
    }
}
