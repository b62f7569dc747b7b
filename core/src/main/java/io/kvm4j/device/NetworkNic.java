package io.kvm4j.device;

import io.kvm4j.xml.Interface;

/**
 * A network interface on one of libvirt's networks: NAT, routed, isolated, or a pool of host devices.
 */
public final class NetworkNic extends GuestNic<NetworkNic> {

    private NetworkNic(Interface model) {
        super(model);
    }

    /** An interface on a network, such as {@code default}. */
    public static NetworkNic on(String network) {
        requirePlain(network, "a network's name");
        return new NetworkNic(new Interface().type("network").source(s -> s.network(network)));
    }

    /** Takes the settings of one of the network's port groups. */
    public NetworkNic portGroup(String name) {
        requirePlain(name, "a port group's name");
        return changed(nic -> nic.source(s -> s.portgroup(name)));
    }

    @Override
    NetworkNic of(Interface changed) {
        return new NetworkNic(changed);
    }
}
