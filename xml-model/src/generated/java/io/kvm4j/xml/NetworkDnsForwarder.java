package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code forwarder} element of {@code network/dns}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkDnsForwarder extends Element {
    /** Makes an empty {@code forwarder} element. */
    public NetworkDnsForwarder() {
        super("forwarder");
    }

    /**
     * Reads a {@code forwarder} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkDnsForwarder parse(String xml) {
        return XmlReader.read(xml, new NetworkDnsForwarder());
    }

    @Override
    public NetworkDnsForwarder copy() {
        return (NetworkDnsForwarder) copyTree();
    }

    /** The {@code addr} attribute, or null if absent. */
    public @Nullable String addr() {
        return attributeText("addr");
    }

    /** Sets the {@code addr} attribute; null removes it. */
    public NetworkDnsForwarder addr(@Nullable String addr) {
        setAttribute("addr", addr);
        return this;
    }

    /** The {@code domain} attribute, or null if absent. */
    public @Nullable String domain() {
        return attributeText("domain");
    }

    /** Sets the {@code domain} attribute; null removes it. */
    public NetworkDnsForwarder domain(@Nullable String domain) {
        setAttribute("domain", domain);
        return this;
    }

    @Override
    NetworkDnsForwarder empty() {
        return new NetworkDnsForwarder();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"addr", "domain"};
    }

    @XmlAttribute(name = "addr")
    private @Nullable String getAddrAttribute() {
        return attributeText("addr");
    }

    private void setAddrAttribute(@Nullable String value) {
        setAttribute("addr", value);
    }

    @XmlAttribute(name = "domain")
    private @Nullable String getDomainAttribute() {
        return attributeText("domain");
    }

    private void setDomainAttribute(@Nullable String value) {
        setAttribute("domain", value);
    }
}
