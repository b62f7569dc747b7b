package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code lease} element of {@code network/ip/dhcp/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkIpDhcpHostLease extends Element {
    /** Makes an empty {@code lease} element. */
    public NetworkIpDhcpHostLease() {
        super("lease");
    }

    /**
     * Reads a {@code lease} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkIpDhcpHostLease parse(String xml) {
        return XmlReader.read(xml, new NetworkIpDhcpHostLease());
    }

    @Override
    public NetworkIpDhcpHostLease copy() {
        return (NetworkIpDhcpHostLease) copyTree();
    }

    /** The {@code expiry} attribute, or null if absent. */
    public @Nullable Long expiry() {
        return Text.longValue(this, "expiry", attributeText("expiry"));
    }

    /** Sets the {@code expiry} attribute. */
    public NetworkIpDhcpHostLease expiry(long expiry) {
        setAttribute("expiry", Text.decimal(expiry));
        return this;
    }

    /** The {@code expiry} attribute as it is written, or null if absent. */
    public @Nullable String expiryText() {
        return attributeText("expiry");
    }

    /** Sets the {@code expiry} attribute as it is written; null removes it. */
    public NetworkIpDhcpHostLease expiryText(@Nullable String text) {
        setAttribute("expiry", text);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. Known values: {@code seconds}, {@code minutes}, {@code hours}. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public NetworkIpDhcpHostLease unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    @Override
    NetworkIpDhcpHostLease empty() {
        return new NetworkIpDhcpHostLease();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"expiry", "unit"};
    }

    @XmlAttribute(name = "expiry")
    private @Nullable String getExpiryAttribute() {
        return attributeText("expiry");
    }

    private void setExpiryAttribute(@Nullable String value) {
        setAttribute("expiry", value);
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }
}
