package io.kvm4j.device;

import io.kvm4j.probe.PciAddress;
import io.kvm4j.xml.Interface;

/**
 * A virtual function of an SR-IOV network card as a network interface of the guest, with its MAC address and VLAN set on the
 * host. {@link NetworkNic} on a network with a pool of functions gives one that is free.
 */
public final class HostdevNic extends GuestNic<HostdevNic> {

    private HostdevNic(Interface model) {
        super(model);
    }

    /**
     * The function at a PCI address of the host, such as {@code 0000:65:02.0}; libvirt takes it from its driver and gives
     * it back.
     *
     * @throws IllegalArgumentException if it is no PCI address
     */
    public static HostdevNic of(String address) {
        PciAddress pci = PciAddress.of(address);
        return new HostdevNic(new Interface()
                .type("hostdev")
                .managed(true)
                .source(s -> s.addressElement(a -> a.type("pci")
                        .domain(pci.domain())
                        .bus(pci.bus())
                        .slot(pci.slot())
                        .function(pci.function()))));
    }

    @Override
    HostdevNic of(Interface changed) {
        return new HostdevNic(changed);
    }
}
