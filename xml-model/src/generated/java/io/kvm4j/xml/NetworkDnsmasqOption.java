package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code option} element of {@code network/options}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkDnsmasqOption extends Element {
    /** Makes an empty {@code option} element. */
    public NetworkDnsmasqOption() {
        super("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:option");
    }

    /**
     * Reads a {@code option} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkDnsmasqOption parse(String xml) {
        return XmlReader.read(xml, new NetworkDnsmasqOption());
    }

    @Override
    public NetworkDnsmasqOption copy() {
        return (NetworkDnsmasqOption) copyTree();
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public NetworkDnsmasqOption value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    NetworkDnsmasqOption empty() {
        return new NetworkDnsmasqOption();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"value"};
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }
}
