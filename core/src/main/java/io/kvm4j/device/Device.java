package io.kvm4j.device;

/**
 * Something a guest can be given: an immutable value that can be kept as a constant and attached to many guests.
 *
 * <p>Safe for use by many threads.
 */
public sealed interface Device permits Intent, XmlDevice {

    /** The element as libvirt's documents have it, without what is chosen when it is attached. */
    String toXml();

    /**
     * Any device libvirt knows, as its own XML: the way down for what has no type here.
     *
     * @throws IllegalArgumentException if the text is not one well-formed element
     */
    static Device xml(String xml) {
        return XmlDevice.of(xml);
    }
}
