package io.kvm4j.probe;

/**
 * One PCI function in brief: what {@code lspci -nnk} prints. {@link HostProbe#pci} tells the rest.
 *
 * @param numaNode absent if the kernel gives none and nothing tells
 * @param iommuGroup the number of its IOMMU group
 */
public record PciSummary(
        PciAddress address,
        Reading<PciId> id,
        Reading<PciId> subsystem,
        Reading<PciClass> pciClass,
        Reading<String> vendorName,
        Reading<String> deviceName,
        Reading<String> className,
        Reading<String> driver,
        Reading<Integer> numaNode,
        Reading<PciAddress> parent,
        Reading<Integer> iommuGroup) {}
