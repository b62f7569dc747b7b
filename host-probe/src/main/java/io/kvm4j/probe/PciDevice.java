package io.kvm4j.probe;

import java.util.List;

/**
 * One PCI function, as {@code /sys/bus/pci/devices} shows it. Its configuration space is not read: that would wake a
 * sleeping device, and for a virtual function it holds no ids.
 *
 * @param subsystem ids of the board it sits on
 * @param vendorName from {@code pci.ids}; inferred if a captured host brought none and this host's was used
 * @param driver absent if no driver is bound
 * @param driverOverride the only driver that may bind; absent if every driver may
 * @param numaNode absent if the kernel gives none ({@code -1}) and nothing tells; inferred from a bridge above it or the
 *     CPUs near its bus
 * @param parent the bridge it is behind; absent on a root bus
 * @param bridge whether other functions are behind it
 * @param resetMethods in the order the kernel tries them, such as {@code flr} and {@code bus}; absent if there is none
 * @param romBytes size of the expansion ROM
 * @param bootVga whether the firmware used it as the console
 * @param vfioDevice whether a vfio driver holds it: {@code vfio-pci} or a variant of it
 * @param mdevTypes kinds of mediated device it offers; empty for most
 * @param uses what the host does with it
 * @param path its directory, {@code /sys/devices/pci0000:00/0000:00:02.0}
 */
public record PciDevice(
        PciAddress address,
        Reading<PciId> id,
        Reading<PciId> subsystem,
        Reading<PciClass> pciClass,
        Reading<String> vendorName,
        Reading<String> deviceName,
        Reading<String> className,
        Reading<String> driver,
        Reading<String> driverOverride,
        Reading<Integer> numaNode,
        Reading<PciAddress> parent,
        boolean bridge,
        Reading<IommuGroup> iommuGroup,
        Reading<Sriov> sriov,
        Reading<List<String>> resetMethods,
        Reading<List<Bar>> bars,
        Reading<Long> romBytes,
        Reading<Boolean> bootVga,
        boolean vfioDevice,
        List<MdevType> mdevTypes,
        List<HostUse> uses,
        String path) {

    public PciDevice {
        mdevTypes = List.copyOf(mdevTypes);
        uses = List.copyOf(uses);
    }
}
