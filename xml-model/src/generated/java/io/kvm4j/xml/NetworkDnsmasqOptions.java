package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code options} element of {@code network}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"dnsmasqOptionElements", "otherContent"})
public final class NetworkDnsmasqOptions extends Element {
    /** Makes an empty {@code options} element. */
    public NetworkDnsmasqOptions() {
        super("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:options");
    }

    /**
     * Reads a {@code options} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkDnsmasqOptions parse(String xml) {
        return XmlReader.read(xml, new NetworkDnsmasqOptions());
    }

    @Override
    public NetworkDnsmasqOptions copy() {
        return (NetworkDnsmasqOptions) copyTree();
    }

    /** The {@code option} elements, in document order: a live list. */
    public List<NetworkDnsmasqOption> dnsmasqOptions() {
        return childList("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:option", NetworkDnsmasqOption.class);
    }

    /** Adds a {@code option} element. */
    public NetworkDnsmasqOptions addDnsmasqOption(Consumer<? super NetworkDnsmasqOption> change) {
        addChild("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:option", NetworkDnsmasqOption.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/network/dnsmasq/1.0}option" -> new NetworkDnsmasqOption();
            default -> null;
        };
    }

    @Override
    NetworkDnsmasqOptions empty() {
        return new NetworkDnsmasqOptions();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:option"};
    }

    @XmlElement(name = "option", namespace = "http://libvirt.org/schemas/network/dnsmasq/1.0")
    private List<NetworkDnsmasqOption> getDnsmasqOptionElements() {
        return jaxbList("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:option", NetworkDnsmasqOption.class);
    }
}
