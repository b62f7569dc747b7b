package io.kvm4j.device;

import io.kvm4j.xml.Interface;

/**
 * A network interface on a device of the host without a bridge between, through macvtap. The guest and the host itself
 * do not reach each other in this way. Refused by an embedded host, whose process it would end.
 */
public final class DirectNic extends GuestNic<DirectNic> {

    private DirectNic(Interface model) {
        super(model);
    }

    /** On the device, with the other guests there reached in the kernel: what is usually wanted. */
    public static DirectNic bridge(String device) {
        return on(device, "bridge");
    }

    /** On the device, with everything sent out to a switch that reflects it (VEPA, IEEE 802.1Qbg). */
    public static DirectNic vepa(String device) {
        return on(device, "vepa");
    }

    /** On the device, with nothing delivered to the other guests there. */
    public static DirectNic isolated(String device) {
        return on(device, "private");
    }

    /** The device for this guest alone, as SR-IOV functions are given without passthrough. */
    public static DirectNic passthrough(String device) {
        return on(device, "passthrough");
    }

    private static DirectNic on(String device, String mode) {
        requireDevice(device);
        return new DirectNic(
                new Interface().type("direct").source(s -> s.dev(device).mode(mode)));
    }

    /** Believes the guest about the MAC addresses and VLANs that it wants, which passthrough to containers inside needs. */
    public DirectNic trustGuest() {
        return changed(nic -> nic.trustGuestRxFilters(true));
    }

    @Override
    DirectNic of(Interface changed) {
        return new DirectNic(changed);
    }
}
