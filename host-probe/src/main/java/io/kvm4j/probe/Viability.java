package io.kvm4j.probe;

import java.util.List;

/**
 * Whether the kernel would hand an IOMMU group to a guest as its members are bound now.
 *
 * <p>From Linux 5.19 on a member must have no driver, or one that leaves DMA to its user: {@code vfio-pci} and its
 * variants, {@code pci-stub}, {@code pcieport}. Before, bridges did not count whatever their driver.
 *
 * @param blockers the members whose driver is in the way
 * @param unknown the members whose driver could not be read
 */
public record Viability(List<PciAddress> blockers, List<PciAddress> unknown) {

    public Viability {
        blockers = List.copyOf(blockers);
        unknown = List.copyOf(unknown);
    }

    public boolean isViable() {
        return blockers.isEmpty() && unknown.isEmpty();
    }

    public boolean isBlocked() {
        return !blockers.isEmpty();
    }
}
