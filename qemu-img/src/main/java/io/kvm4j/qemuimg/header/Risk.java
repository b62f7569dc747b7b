package io.kvm4j.qemuimg.header;

import java.util.Locale;

/** A reason not to open an image that a stranger may have written. */
public enum Risk {
    /** QEMU would read another file of the host, of the image's choosing. */
    BACKING_FILE,
    /** QEMU would read, and on resize cut, another file of the host, of the image's choosing. */
    DATA_FILE,
    /** Parts of the disk are in files of the image's choosing: every VMDK but monolithicSparse and streamOptimized. */
    EXTERNAL_EXTENT,
    /** Only a difference to a parent; QEMU ignores the parent and reads wrong data. */
    DIFFERENCING,
    /** Needs a feature that this module or QEMU does not know. */
    UNKNOWN_FEATURE,
    /** The bytes are two formats at once, so two programs can disagree about what is on the disk. */
    AMBIGUOUS,
    /** Not the format that was declared. */
    WRONG_FORMAT,
    /** The disk is larger than the policy allows. */
    VIRTUAL_SIZE,
    /** A small file claims to hold a large amount of data. */
    EXPANSION,
    /** More internal snapshots than the policy allows; each costs QEMU memory. */
    SNAPSHOTS,
    /** More bitmaps than the policy allows; each costs QEMU memory. */
    BITMAPS,
    /** Marked as damaged. */
    CORRUPT,
    /** A log must be written to the image before it can be read. */
    LOG_PENDING,
    /** The image refers to data beyond its end, which QEMU would read as zeros. */
    TRUNCATED,
    /** A key slot that takes minutes of processor time to try. */
    KEY_COST;

    /** The stable name: lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
