package io.kvm4j.device;

import io.kvm4j.xml.Element;
import java.util.regex.Pattern;

/**
 * A device of the guest's own: with an alias by which it is found again and an address on one of the guest's buses.
 *
 * @param <D> the intent
 * @param <E> the element
 */
abstract class Addressed<D extends Intent<D, E>, E extends Element> extends Intent<D, E> {

    private static final Pattern ALIAS = Pattern.compile("ua-[A-Za-z0-9_-]{1,60}");

    Addressed(E model) {
        super(model);
    }

    /**
     * Sets the name under which the device is found again; without it one is made from what the device is.
     *
     * @throws IllegalArgumentException unless it begins with {@code ua-}, as libvirt wants of users' aliases
     */
    public final D alias(String alias) {
        require(ALIAS, alias, "an alias is ua- and 1 to 60 letters, digits, _ or -");
        return changed(device -> {
            device.elements("alias").clear();
            device.addXml("<alias name='" + alias + "'/>");
        });
    }

    /**
     * Asks for an address in the guest; without it libvirt chooses one, which is better in all but a few cases. One that
     * another device has is refused when the device is attached.
     */
    public final D address(GuestAddress address) {
        return changed(device -> {
            device.elements("address").clear();
            device.add(address.model());
        });
    }
}
