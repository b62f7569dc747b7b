package io.kvm4j.probe;

/**
 * A range of I/O addresses a guest cannot use, from {@code /sys/kernel/iommu_groups/N/reserved_regions}.
 *
 * @param type the kernel's word: {@code direct}, {@code direct-relaxable}, {@code reserved}, {@code msi}
 */
public record ReservedRegion(long start, long end, String type) {

    /** Firmware keeps using memory through it (Intel's RMRR): vfio refuses the group. */
    public boolean isDirect() {
        return type.equals("direct");
    }
}
