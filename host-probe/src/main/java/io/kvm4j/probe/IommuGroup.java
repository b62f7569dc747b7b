package io.kvm4j.probe;

import java.util.List;

/**
 * The devices the IOMMU cannot tell apart, so that a guest gets all of them or none:
 * {@code /sys/kernel/iommu_groups/N}. Numbers may change with every boot.
 *
 * @param type {@code DMA}, {@code DMA-FQ}, {@code identity}
 * @param members the PCI functions, in order of address
 * @param others members that are no PCI functions, by their kernel names
 * @param noIommu a group of {@code vfio-noiommu}: no IOMMU stands behind it
 */
public record IommuGroup(
        int number,
        Reading<String> type,
        List<PciAddress> members,
        List<String> others,
        Reading<List<ReservedRegion>> reservedRegions,
        boolean noIommu,
        Viability viability) {

    public IommuGroup {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }
}
