package io.kvm4j.device;

import io.kvm4j.internal.Secrets;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.XmlModelException;

/** A device given as libvirt's own XML. */
final class XmlDevice implements Device {

    private final String xml;

    private XmlDevice(String xml) {
        this.xml = xml;
    }

    static XmlDevice of(String xml) {
        try {
            return new XmlDevice(new Devices().addXml(xml).toXml());
        } catch (XmlModelException e) {
            throw new IllegalArgumentException("a device is one well-formed XML element: " + e.getMessage(), e);
        }
    }

    @Override
    public String toXml() {
        return xml;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof XmlDevice device && device.xml.equals(xml);
    }

    @Override
    public int hashCode() {
        return xml.hashCode();
    }

    /** The element, without a password. */
    @Override
    public String toString() {
        return Secrets.without(xml);
    }
}
