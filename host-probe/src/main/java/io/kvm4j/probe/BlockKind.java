package io.kvm4j.probe;

import java.nio.file.Path;

/** What sort of block device the kernel made. */
public sealed interface BlockKind {

    /**
     * A disk as a controller shows it, also a paravirtual or network one.
     *
     * @param transport as {@code lsblk -o TRAN} says it ({@code nvme}, {@code sata}, {@code usb}, {@code virtio}, {@code
     *     fc}, ...), read off the device's place below {@code /sys/devices}
     */
    record Disk(Reading<String> transport) implements BlockKind {}

    /** An optical drive. */
    record Optical() implements BlockKind {}

    /**
     * A part of a disk, by its partition table.
     *
     * @param disk the kernel name of the whole device
     * @param number from 1, as in the table
     */
    record Partition(String disk, Reading<Integer> number, Reading<Long> startBytes) implements BlockKind {}

    /** A logical volume of LVM, hidden parts of one (mirror legs, pools) included. */
    record LogicalVolume(String volumeGroup, String volume) implements BlockKind {}

    /** Several paths to one disk, made one by multipathd: use this, not its slaves. */
    record Multipath(String map) implements BlockKind {}

    /** An opened LUKS or plain dm-crypt device. */
    record Crypt(String map) implements BlockKind {}

    /**
     * Any other device-mapper device, such as a partition that kpartx made.
     *
     * @param uuid as its maker set it; often absent
     */
    record Mapped(Reading<String> map, Reading<String> uuid) implements BlockKind {}

    /**
     * A Linux software RAID.
     *
     * @param level {@code raid1}, {@code raid5}, ...
     * @param state as {@code md/array_state} says it: {@code clean}, {@code active}, {@code inactive}, ...
     * @param degraded how many members are missing
     */
    record Raid(Reading<String> level, Reading<String> state, Reading<Integer> degraded) implements BlockKind {}

    /**
     * A file shown as a disk.
     *
     * @param file as the kernel knows it; {@code (deleted)} at its end says that it is gone from its directory
     */
    record Loop(Reading<Path> file, Reading<Long> offsetBytes) implements BlockKind {}

    /** Compressed memory shown as a disk. */
    record Zram() implements BlockKind {}
}
