package io.kvm4j.device;

import io.kvm4j.xml.Interface;

/**
 * A network interface on a tap device of the host that libvirt attaches to nothing: the program does that.
 */
public final class EthernetNic extends GuestNic<EthernetNic> {

    private EthernetNic(Interface model) {
        super(model);
    }

    /** On a tap device that libvirt makes and removes; {@link #hostDevice} names it. */
    public static EthernetNic create() {
        return new EthernetNic(new Interface().type("ethernet"));
    }

    /** On a tap device that is there and stays. Since libvirt 5.7. */
    public static EthernetNic on(String tap) {
        requireDevice(tap);
        return new EthernetNic(
                new Interface().type("ethernet").target(t -> t.dev(tap).managed(false)));
    }

    @Override
    EthernetNic of(Interface changed) {
        return new EthernetNic(changed);
    }
}
