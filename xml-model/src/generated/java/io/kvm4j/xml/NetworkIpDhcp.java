package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code dhcp} element of {@code network/ip}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"rangeElements", "hostElements", "bootpElements", "otherContent"})
public final class NetworkIpDhcp extends Element {
    /** Makes an empty {@code dhcp} element. */
    public NetworkIpDhcp() {
        super("dhcp");
    }

    /**
     * Reads a {@code dhcp} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkIpDhcp parse(String xml) {
        return XmlReader.read(xml, new NetworkIpDhcp());
    }

    @Override
    public NetworkIpDhcp copy() {
        return (NetworkIpDhcp) copyTree();
    }

    /** The {@code range} elements, in document order: a live list. */
    public List<NetworkIpDhcpRange> ranges() {
        return childList("range", NetworkIpDhcpRange.class);
    }

    /** Adds a {@code range} element. */
    public NetworkIpDhcp addRange(Consumer<? super NetworkIpDhcpRange> change) {
        addChild("range", NetworkIpDhcpRange.class, change);
        return this;
    }

    /** The {@code host} elements, in document order: a live list. */
    public List<NetworkIpDhcpHost> hosts() {
        return childList("host", NetworkIpDhcpHost.class);
    }

    /** Adds a {@code host} element. */
    public NetworkIpDhcp addHost(Consumer<? super NetworkIpDhcpHost> change) {
        addChild("host", NetworkIpDhcpHost.class, change);
        return this;
    }

    /** The {@code bootp} element, or null if absent. */
    public @Nullable NetworkIpDhcpBootp bootp() {
        return firstChild("bootp", NetworkIpDhcpBootp.class);
    }

    /** Replaces the {@code bootp} element; null removes it. */
    public NetworkIpDhcp bootp(@Nullable NetworkIpDhcpBootp bootp) {
        setChild("bootp", bootp);
        return this;
    }

    /** Changes the {@code bootp} element, made when absent. */
    public NetworkIpDhcp bootp(Consumer<? super NetworkIpDhcpBootp> change) {
        change.accept(madeChild("bootp", NetworkIpDhcpBootp.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "range" -> new NetworkIpDhcpRange();
            case "host" -> new NetworkIpDhcpHost();
            case "bootp" -> new NetworkIpDhcpBootp();
            default -> null;
        };
    }

    @Override
    NetworkIpDhcp empty() {
        return new NetworkIpDhcp();
    }

    @Override
    String[] childNames() {
        return new String[] {"range", "host", "bootp"};
    }

    @XmlElement(name = "range")
    private List<NetworkIpDhcpRange> getRangeElements() {
        return jaxbList("range", NetworkIpDhcpRange.class);
    }

    @XmlElement(name = "host")
    private List<NetworkIpDhcpHost> getHostElements() {
        return jaxbList("host", NetworkIpDhcpHost.class);
    }

    @XmlElement(name = "bootp")
    private List<NetworkIpDhcpBootp> getBootpElements() {
        return jaxbList("bootp", NetworkIpDhcpBootp.class);
    }
}
