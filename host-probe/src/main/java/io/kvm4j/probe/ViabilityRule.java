package io.kvm4j.probe;

/**
 * Which bound drivers keep a group from being handed to a guest.
 *
 * <p>Since 5.19 the kernel asks {@code driver_managed_dma} of every member ({@code iommu_group_claim_dma_owner}), set by
 * vfio drivers, {@code pci-stub} and {@code pcieport}; before, {@code vfio_dev_driver_allowed} let bridges pass whatever
 * their driver.
 */
final class ViabilityRule {

    private final boolean bridgesPass;

    ViabilityRule(KernelVersion kernel) {
        this.bridgesPass = !kernel.atLeast(5, 19);
    }

    /** Whether the member's driver is in the way; a driver that could not be read is not. */
    boolean blocks(PciFunction f) {
        if (f.isVfio() || (bridgesPass && f.isBridge())) {
            return false;
        }
        String driver = f.driver.orElse("");
        return !driver.isEmpty() && !driver.equals("pci-stub") && !driver.equals("pcieport");
    }
}
