package io.kvm4j.testing;

import io.kvm4j.probe.PciAddress;
import io.kvm4j.xml.NodeDeviceXml;
import java.util.Collection;

/**
 * A PCI function of the host in memory.
 *
 * @param iommuGroup less than 0 for none
 * @param driver the host's driver; empty for none
 */
record FakePciDevice(PciAddress address, int iommuGroup, String driver) {

    String nodeName() {
        return "pci_" + address.toString().replace(':', '_').replace('.', '_');
    }

    /** libvirt's document: a function that a guest has is on {@code vfio-pci}, and back on its driver afterwards. */
    String xml(boolean given, Collection<FakePciDevice> all) {
        NodeDeviceXml document = new NodeDeviceXml().name(nodeName());
        if (given || !driver.isEmpty()) {
            document.driver(d -> d.name(given ? "vfio-pci" : driver));
        }
        document.addCapability(capability -> {
            capability.type("pci");
            if (iommuGroup >= 0) {
                capability.iommuGroup(group -> {
                    group.number(iommuGroup);
                    all.stream()
                            .filter(other -> other.iommuGroup == iommuGroup)
                            .forEach(other -> group.addAddress(a -> a.domain(hex(other.address.domain()))
                                    .bus(hex(other.address.bus()))
                                    .slot(hex(other.address.slot()))
                                    .function(hex(other.address.function()))));
                });
            }
        });
        return document.toXml();
    }

    private static String hex(int number) {
        return "0x" + Integer.toHexString(number);
    }
}
