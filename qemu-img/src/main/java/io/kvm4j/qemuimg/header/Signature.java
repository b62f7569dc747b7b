package io.kvm4j.qemuimg.header;

/**
 * A known mark found in an image or on a device: a partition table, a file system, a volume manager, another image format.
 *
 * @param name blkid's word where it has one ({@code ext4}, {@code LVM2_member}, {@code gpt}), else QEMU's
 * @param offsetBytes where the mark stands
 */
public record Signature(String name, long offsetBytes) {

    @Override
    public String toString() {
        return name + " at byte " + offsetBytes;
    }
}
