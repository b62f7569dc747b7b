package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code protocol} element of {@code interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"dhcpElements", "ipElements", "routeElements", "autoconfElements", "otherContent"})
public final class HostInterfaceProtocol extends Element {
    /** Makes an empty {@code protocol} element. */
    public HostInterfaceProtocol() {
        super("protocol");
    }

    /**
     * Reads a {@code protocol} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceProtocol parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceProtocol());
    }

    @Override
    public HostInterfaceProtocol copy() {
        return (HostInterfaceProtocol) copyTree();
    }

    /** The {@code family} attribute, or null if absent. Known values: {@code ipv4}, {@code ipv6}. */
    public @Nullable String family() {
        return attributeText("family");
    }

    /** Sets the {@code family} attribute; null removes it. */
    public HostInterfaceProtocol family(@Nullable String family) {
        setAttribute("family", family);
        return this;
    }

    /** The {@code dhcp} element, or null if absent. */
    public @Nullable HostInterfaceProtocolDhcp dhcp() {
        return firstChild("dhcp", HostInterfaceProtocolDhcp.class);
    }

    /** Replaces the {@code dhcp} element; null removes it. */
    public HostInterfaceProtocol dhcp(@Nullable HostInterfaceProtocolDhcp dhcp) {
        setChild("dhcp", dhcp);
        return this;
    }

    /** Changes the {@code dhcp} element, made when absent. */
    public HostInterfaceProtocol dhcp(Consumer<? super HostInterfaceProtocolDhcp> change) {
        change.accept(madeChild("dhcp", HostInterfaceProtocolDhcp.class));
        return this;
    }

    /** The {@code ip} elements, in document order: a live list. */
    public List<HostInterfaceProtocolIp> ips() {
        return childList("ip", HostInterfaceProtocolIp.class);
    }

    /** Adds a {@code ip} element. */
    public HostInterfaceProtocol addIp(Consumer<? super HostInterfaceProtocolIp> change) {
        addChild("ip", HostInterfaceProtocolIp.class, change);
        return this;
    }

    /** The {@code route} element, or null if absent. */
    public @Nullable HostInterfaceProtocolRoute route() {
        return firstChild("route", HostInterfaceProtocolRoute.class);
    }

    /** Replaces the {@code route} element; null removes it. */
    public HostInterfaceProtocol route(@Nullable HostInterfaceProtocolRoute route) {
        setChild("route", route);
        return this;
    }

    /** Changes the {@code route} element, made when absent. */
    public HostInterfaceProtocol route(Consumer<? super HostInterfaceProtocolRoute> change) {
        change.accept(madeChild("route", HostInterfaceProtocolRoute.class));
        return this;
    }

    /** Whether there is a {@code autoconf} element. */
    public boolean autoconf() {
        return hasChild("autoconf");
    }

    /** Adds or removes the {@code autoconf} element. */
    public HostInterfaceProtocol autoconf(boolean present) {
        setFlag("autoconf", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "dhcp" -> new HostInterfaceProtocolDhcp();
            case "ip" -> new HostInterfaceProtocolIp();
            case "route" -> new HostInterfaceProtocolRoute();
            case "autoconf" -> new FlagElement("autoconf");
            default -> null;
        };
    }

    @Override
    HostInterfaceProtocol empty() {
        return new HostInterfaceProtocol();
    }

    @Override
    String[] childNames() {
        return new String[] {"dhcp", "ip", "route", "autoconf"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"family"};
    }

    @XmlAttribute(name = "family")
    private @Nullable String getFamilyAttribute() {
        return attributeText("family");
    }

    private void setFamilyAttribute(@Nullable String value) {
        setAttribute("family", value);
    }

    @XmlElement(name = "dhcp")
    private List<HostInterfaceProtocolDhcp> getDhcpElements() {
        return jaxbList("dhcp", HostInterfaceProtocolDhcp.class);
    }

    @XmlElement(name = "ip")
    private List<HostInterfaceProtocolIp> getIpElements() {
        return jaxbList("ip", HostInterfaceProtocolIp.class);
    }

    @XmlElement(name = "route")
    private List<HostInterfaceProtocolRoute> getRouteElements() {
        return jaxbList("route", HostInterfaceProtocolRoute.class);
    }

    @XmlElement(name = "autoconf")
    private List<FlagElement> getAutoconfElements() {
        return jaxbList("autoconf", FlagElement.class);
    }
}
