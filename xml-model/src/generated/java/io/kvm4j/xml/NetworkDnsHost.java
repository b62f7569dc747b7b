package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code host} element of {@code network/dns}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"hostnameElements", "otherContent"})
public final class NetworkDnsHost extends Element {
    /** Makes an empty {@code host} element. */
    public NetworkDnsHost() {
        super("host");
    }

    /**
     * Reads a {@code host} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkDnsHost parse(String xml) {
        return XmlReader.read(xml, new NetworkDnsHost());
    }

    @Override
    public NetworkDnsHost copy() {
        return (NetworkDnsHost) copyTree();
    }

    /** The {@code ip} attribute, or null if absent. */
    public @Nullable String ip() {
        return attributeText("ip");
    }

    /** Sets the {@code ip} attribute; null removes it. */
    public NetworkDnsHost ip(@Nullable String ip) {
        setAttribute("ip", ip);
        return this;
    }

    /** The texts of the {@code hostname} elements: a live list. */
    public List<String> hostnames() {
        return textList("hostname");
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "hostname" -> new TextElement("hostname");
            default -> null;
        };
    }

    @Override
    NetworkDnsHost empty() {
        return new NetworkDnsHost();
    }

    @Override
    String[] childNames() {
        return new String[] {"hostname"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"ip"};
    }

    @XmlAttribute(name = "ip")
    private @Nullable String getIpAttribute() {
        return attributeText("ip");
    }

    private void setIpAttribute(@Nullable String value) {
        setAttribute("ip", value);
    }

    @XmlElement(name = "hostname")
    private List<TextElement> getHostnameElements() {
        return jaxbList("hostname", TextElement.class);
    }
}
