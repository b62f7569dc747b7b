package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mac} element of {@code network}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkMac extends Element {
    /** Makes an empty {@code mac} element. */
    public NetworkMac() {
        super("mac");
    }

    /**
     * Reads a {@code mac} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkMac parse(String xml) {
        return XmlReader.read(xml, new NetworkMac());
    }

    @Override
    public NetworkMac copy() {
        return (NetworkMac) copyTree();
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public NetworkMac address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    @Override
    NetworkMac empty() {
        return new NetworkMac();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"address"};
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }
}
