package io.kvm4j.probe;

import java.util.Optional;

/**
 * What the first (and for a few formats the last) bytes of a block device say it holds.
 *
 * <p>The names of {@code type} are those of {@code lsblk -o FSTYPE,PTTYPE} and {@code blkid}: {@code ext4}, {@code
 * LVM2_member}, {@code crypto_LUKS}, {@code gpt}, {@code dos}.
 *
 * @param use what a person has to fear for when the device is overwritten
 * @param type the format, in libblkid's words
 * @param uuid as libblkid writes it: a file system's UUID or serial, a GPT's disk GUID, an MBR's disk signature
 * @param label as stored, without padding
 */
public record Signature(Use use, String type, Optional<String> uuid, Optional<String> label) {

    /** What a format is for. */
    public enum Use {
        /** The device is divided into partitions. */
        PARTITION_TABLE,
        /** The device can be mounted. */
        FILE_SYSTEM,
        /** The device is a part of something larger: LVM, md, ZFS, bcache, Ceph. */
        MEMBER,
        /** The device is encrypted; what it holds cannot be told. */
        ENCRYPTED,
        /** The device is swap space. */
        SWAP,
        /** The device holds a disk image with a header of its own, such as qcow2. */
        IMAGE
    }
}
