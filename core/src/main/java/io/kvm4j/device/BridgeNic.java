package io.kvm4j.device;

import io.kvm4j.xml.Interface;

/**
 * A network interface on a bridge of the host that is there already.
 */
public final class BridgeNic extends GuestNic<BridgeNic> {

    private BridgeNic(Interface model) {
        super(model);
    }

    /**
     * An interface on a bridge, such as {@code br0}.
     *
     * @throws IllegalArgumentException if it is no name of a network device
     */
    public static BridgeNic on(String bridge) {
        requireDevice(bridge);
        return new BridgeNic(new Interface().type("bridge").source(s -> s.bridge(bridge)));
    }

    @Override
    BridgeNic of(Interface changed) {
        return new BridgeNic(changed);
    }
}
