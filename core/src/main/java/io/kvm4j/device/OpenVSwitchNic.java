package io.kvm4j.device;

import io.kvm4j.xml.Interface;
import java.util.UUID;

/**
 * A network interface on a port of an Open vSwitch bridge.
 */
public final class OpenVSwitchNic extends GuestNic<OpenVSwitchNic> {

    private OpenVSwitchNic(Interface model) {
        super(model);
    }

    /** An interface on a bridge, such as {@code ovsbr0}; libvirt adds and removes the port. */
    public static OpenVSwitchNic on(String bridge) {
        requireDevice(bridge);
        return new OpenVSwitchNic(
                new Interface().type("bridge").source(s -> s.bridge(bridge)).virtualport(p -> p.type("openvswitch")));
    }

    /** Sets {@code external-ids:iface-id}, by which a controller such as OVN knows the port. */
    public OpenVSwitchNic interfaceId(UUID id) {
        return changed(nic -> nic.virtualport(p -> p.parameters(x -> x.interfaceid(id.toString()))));
    }

    /** Sets the port profile. */
    public OpenVSwitchNic profile(String profile) {
        requirePlain(profile, "a port profile");
        return changed(nic -> nic.virtualport(p -> p.parameters(x -> x.profileid(profile))));
    }

    @Override
    OpenVSwitchNic of(Interface changed) {
        return new OpenVSwitchNic(changed);
    }
}
