package io.kvm4j.probe;

/**
 * One thing found about passing a device through.
 *
 * @param culprit what is in the way: a PCI address, a kernel argument, {@code firmware}
 * @param evidence the file that says so
 * @param message what is the matter, in one sentence
 * @param remedy what a person can do; empty if nothing is needed
 */
public record Finding(Code code, Severity severity, String culprit, String evidence, String message, String remedy) {

    /** Stable names of the findings, in the order in which a diagnosis lists them. */
    public enum Code {
        NO_SUCH_DEVICE,
        BRIDGE,
        VMD_CHILD,
        IOMMU_NOT_CAPTURED,
        IOMMU_NOT_IN_FIRMWARE,
        IOMMU_OFF_BY_ARGUMENT,
        IOMMU_NOT_STARTED,
        GROUP_NOT_CAPTURED,
        GROUP_APPEARS_WHEN_BOUND,
        NO_IOMMU_GROUP,
        NO_IOMMU_MODE,
        GROUP_MEMBER_ON_HOST_DRIVER,
        GROUP_MEMBER_UNREADABLE,
        DIRECT_RESERVED_REGION,
        INTERRUPT_REMAPPING_OFF,
        VFIO_NOT_LOADED,
        VFIO_DEVICE_MISSING,
        IN_USE_BY_HOST,
        GROUP_MEMBER_IN_USE_BY_HOST,
        BOOT_DISPLAY,
        VIRTUAL_FUNCTIONS_PRESENT,
        OVERRIDE_TO_OTHER_DRIVER,
        OVERRIDE_PENDING,
        NO_RESET,
        CLAIMED_BY_ID,
        ARGUMENT_IGNORED,
        // what a preflight adds, which knows guests
        NOT_BOUND_TO_VFIO,
        USED_BY_DOMAIN,
        NUMA_NODE
    }
}
