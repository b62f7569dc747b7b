package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A virtual network.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "network")
@XmlType(name = "", propOrder = {"nameElements", "titleElements", "descriptionElements", "metadataElements", "uuidElements", "bridgeElements", "mtuElements", "macElements", "forwardElements", "virtualportElements", "portgroupElements", "domainElements", "dnsElements", "bandwidthElements", "vlanElements", "portElements", "ipElements", "routeElements", "dnsmasqOptionsElements", "otherContent"})
public final class NetworkXml extends Document {
    /** Makes an empty {@code network} element. */
    public NetworkXml() {
        super("network");
    }

    /**
     * Reads a {@code network} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkXml parse(String xml) {
        return XmlReader.read(xml, new NetworkXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NetworkXml parse(Path file) {
        return XmlReader.read(file, new NetworkXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NetworkXml parse(InputStream in) {
        return XmlReader.read(in, new NetworkXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NetworkXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new NetworkXml(), limits);
    }

    @Override
    public NetworkXml copy() {
        return (NetworkXml) copyTree();
    }

    /** The {@code connections} attribute, or null if absent. */
    public @Nullable Long connections() {
        return Text.longValue(this, "connections", attributeText("connections"));
    }

    /** Sets the {@code connections} attribute. */
    public NetworkXml connections(long connections) {
        setAttribute("connections", Text.decimal(connections));
        return this;
    }

    /** The {@code connections} attribute as it is written, or null if absent. */
    public @Nullable String connectionsText() {
        return attributeText("connections");
    }

    /** Sets the {@code connections} attribute as it is written; null removes it. */
    public NetworkXml connectionsText(@Nullable String text) {
        setAttribute("connections", text);
        return this;
    }

    /** The {@code ipv6} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean ipv6() {
        return Text.yesNo(attributeText("ipv6"));
    }

    /** Sets the {@code ipv6} attribute. */
    public NetworkXml ipv6(boolean ipv6) {
        setAttribute("ipv6", ipv6 ? "yes" : "no");
        return this;
    }

    /** The {@code ipv6} attribute as it is written, or null if absent. */
    public @Nullable String ipv6Text() {
        return attributeText("ipv6");
    }

    /** Sets the {@code ipv6} attribute as it is written; null removes it. */
    public NetworkXml ipv6Text(@Nullable String text) {
        setAttribute("ipv6", text);
        return this;
    }

    /** The {@code trustGuestRxFilters} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean trustGuestRxFilters() {
        return Text.yesNo(attributeText("trustGuestRxFilters"));
    }

    /** Sets the {@code trustGuestRxFilters} attribute. */
    public NetworkXml trustGuestRxFilters(boolean trustGuestRxFilters) {
        setAttribute("trustGuestRxFilters", trustGuestRxFilters ? "yes" : "no");
        return this;
    }

    /** The {@code trustGuestRxFilters} attribute as it is written, or null if absent. */
    public @Nullable String trustGuestRxFiltersText() {
        return attributeText("trustGuestRxFilters");
    }

    /** Sets the {@code trustGuestRxFilters} attribute as it is written; null removes it. */
    public NetworkXml trustGuestRxFiltersText(@Nullable String text) {
        setAttribute("trustGuestRxFilters", text);
        return this;
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public NetworkXml name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code title} element, or null if absent. */
    public @Nullable String title() {
        return childText("title");
    }

    /** Sets the {@code title} element; null removes it. */
    public NetworkXml title(@Nullable String title) {
        setChildText("title", title);
        return this;
    }

    /** The {@code description} element, or null if absent. */
    public @Nullable String description() {
        return childText("description");
    }

    /** Sets the {@code description} element; null removes it. */
    public NetworkXml description(@Nullable String description) {
        setChildText("description", description);
        return this;
    }

    /** The {@code metadata} element, or null if absent. */
    public @Nullable Metadata metadata() {
        return firstChild("metadata", Metadata.class);
    }

    /** Replaces the {@code metadata} element; null removes it. */
    public NetworkXml metadata(@Nullable Metadata metadata) {
        setChild("metadata", metadata);
        return this;
    }

    /** Changes the {@code metadata} element, made when absent. */
    public NetworkXml metadata(Consumer<? super Metadata> change) {
        change.accept(madeChild("metadata", Metadata.class));
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public NetworkXml uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code bridge} element, or null if absent. */
    public @Nullable NetworkBridge bridge() {
        return firstChild("bridge", NetworkBridge.class);
    }

    /** Replaces the {@code bridge} element; null removes it. */
    public NetworkXml bridge(@Nullable NetworkBridge bridge) {
        setChild("bridge", bridge);
        return this;
    }

    /** Changes the {@code bridge} element, made when absent. */
    public NetworkXml bridge(Consumer<? super NetworkBridge> change) {
        change.accept(madeChild("bridge", NetworkBridge.class));
        return this;
    }

    /** The {@code mtu} element, or null if absent. */
    public @Nullable Mtu mtu() {
        return firstChild("mtu", Mtu.class);
    }

    /** Replaces the {@code mtu} element; null removes it. */
    public NetworkXml mtu(@Nullable Mtu mtu) {
        setChild("mtu", mtu);
        return this;
    }

    /** Changes the {@code mtu} element, made when absent. */
    public NetworkXml mtu(Consumer<? super Mtu> change) {
        change.accept(madeChild("mtu", Mtu.class));
        return this;
    }

    /** The {@code mac} element, or null if absent. */
    public @Nullable NetworkMac mac() {
        return firstChild("mac", NetworkMac.class);
    }

    /** Replaces the {@code mac} element; null removes it. */
    public NetworkXml mac(@Nullable NetworkMac mac) {
        setChild("mac", mac);
        return this;
    }

    /** Changes the {@code mac} element, made when absent. */
    public NetworkXml mac(Consumer<? super NetworkMac> change) {
        change.accept(madeChild("mac", NetworkMac.class));
        return this;
    }

    /** The {@code forward} element, or null if absent. */
    public @Nullable NetworkForward forward() {
        return firstChild("forward", NetworkForward.class);
    }

    /** Replaces the {@code forward} element; null removes it. */
    public NetworkXml forward(@Nullable NetworkForward forward) {
        setChild("forward", forward);
        return this;
    }

    /** Changes the {@code forward} element, made when absent. */
    public NetworkXml forward(Consumer<? super NetworkForward> change) {
        change.accept(madeChild("forward", NetworkForward.class));
        return this;
    }

    /** The {@code virtualport} element, or null if absent. */
    public @Nullable Virtualport virtualport() {
        return firstChild("virtualport", Virtualport.class);
    }

    /** Replaces the {@code virtualport} element; null removes it. */
    public NetworkXml virtualport(@Nullable Virtualport virtualport) {
        setChild("virtualport", virtualport);
        return this;
    }

    /** Changes the {@code virtualport} element, made when absent. */
    public NetworkXml virtualport(Consumer<? super Virtualport> change) {
        change.accept(madeChild("virtualport", Virtualport.class));
        return this;
    }

    /** The {@code portgroup} elements, in document order: a live list. */
    public List<NetworkPortgroup> portgroups() {
        return childList("portgroup", NetworkPortgroup.class);
    }

    /** Adds a {@code portgroup} element. */
    public NetworkXml addPortgroup(Consumer<? super NetworkPortgroup> change) {
        addChild("portgroup", NetworkPortgroup.class, change);
        return this;
    }

    /** The {@code domain} element, or null if absent. */
    public @Nullable NetworkDomain domain() {
        return firstChild("domain", NetworkDomain.class);
    }

    /** Replaces the {@code domain} element; null removes it. */
    public NetworkXml domain(@Nullable NetworkDomain domain) {
        setChild("domain", domain);
        return this;
    }

    /** Changes the {@code domain} element, made when absent. */
    public NetworkXml domain(Consumer<? super NetworkDomain> change) {
        change.accept(madeChild("domain", NetworkDomain.class));
        return this;
    }

    /** The {@code dns} element, or null if absent. */
    public @Nullable NetworkDns dns() {
        return firstChild("dns", NetworkDns.class);
    }

    /** Replaces the {@code dns} element; null removes it. */
    public NetworkXml dns(@Nullable NetworkDns dns) {
        setChild("dns", dns);
        return this;
    }

    /** Changes the {@code dns} element, made when absent. */
    public NetworkXml dns(Consumer<? super NetworkDns> change) {
        change.accept(madeChild("dns", NetworkDns.class));
        return this;
    }

    /** The {@code bandwidth} element, or null if absent. */
    public @Nullable Bandwidth bandwidth() {
        return firstChild("bandwidth", Bandwidth.class);
    }

    /** Replaces the {@code bandwidth} element; null removes it. */
    public NetworkXml bandwidth(@Nullable Bandwidth bandwidth) {
        setChild("bandwidth", bandwidth);
        return this;
    }

    /** Changes the {@code bandwidth} element, made when absent. */
    public NetworkXml bandwidth(Consumer<? super Bandwidth> change) {
        change.accept(madeChild("bandwidth", Bandwidth.class));
        return this;
    }

    /** The {@code vlan} element, or null if absent. */
    public @Nullable Vlan vlan() {
        return firstChild("vlan", Vlan.class);
    }

    /** Replaces the {@code vlan} element; null removes it. */
    public NetworkXml vlan(@Nullable Vlan vlan) {
        setChild("vlan", vlan);
        return this;
    }

    /** Changes the {@code vlan} element, made when absent. */
    public NetworkXml vlan(Consumer<? super Vlan> change) {
        change.accept(madeChild("vlan", Vlan.class));
        return this;
    }

    /** The {@code port} element, or null if absent. */
    public @Nullable NetworkIsolation port() {
        return firstChild("port", NetworkIsolation.class);
    }

    /** Replaces the {@code port} element; null removes it. */
    public NetworkXml port(@Nullable NetworkIsolation port) {
        setChild("port", port);
        return this;
    }

    /** Changes the {@code port} element, made when absent. */
    public NetworkXml port(Consumer<? super NetworkIsolation> change) {
        change.accept(madeChild("port", NetworkIsolation.class));
        return this;
    }

    /** The {@code ip} elements, in document order: a live list. */
    public List<NetworkIp> ips() {
        return childList("ip", NetworkIp.class);
    }

    /** Adds a {@code ip} element. */
    public NetworkXml addIp(Consumer<? super NetworkIp> change) {
        addChild("ip", NetworkIp.class, change);
        return this;
    }

    /** The {@code route} elements, in document order: a live list. */
    public List<Route> routes() {
        return childList("route", Route.class);
    }

    /** Adds a {@code route} element. */
    public NetworkXml addRoute(Consumer<? super Route> change) {
        addChild("route", Route.class, change);
        return this;
    }

    /** The {@code options} element, or null if absent. */
    public @Nullable NetworkDnsmasqOptions dnsmasqOptions() {
        return firstChild("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:options", NetworkDnsmasqOptions.class);
    }

    /** Replaces the {@code options} element; null removes it. */
    public NetworkXml dnsmasqOptions(@Nullable NetworkDnsmasqOptions dnsmasqOptions) {
        setChild("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:options", dnsmasqOptions);
        return this;
    }

    /** Changes the {@code options} element, made when absent. */
    public NetworkXml dnsmasqOptions(Consumer<? super NetworkDnsmasqOptions> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:options", NetworkDnsmasqOptions.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "title" -> new TextElement("title");
            case "description" -> new TextElement("description");
            case "metadata" -> new Metadata();
            case "uuid" -> new TextElement("uuid");
            case "bridge" -> new NetworkBridge();
            case "mtu" -> new Mtu();
            case "mac" -> new NetworkMac();
            case "forward" -> new NetworkForward();
            case "virtualport" -> new Virtualport();
            case "portgroup" -> new NetworkPortgroup();
            case "domain" -> new NetworkDomain();
            case "dns" -> new NetworkDns();
            case "bandwidth" -> new Bandwidth();
            case "vlan" -> new Vlan();
            case "port" -> new NetworkIsolation();
            case "ip" -> new NetworkIp();
            case "route" -> new Route();
            default -> null;
        };
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/network/dnsmasq/1.0}options" -> new NetworkDnsmasqOptions();
            default -> null;
        };
    }

    @Override
    NetworkXml empty() {
        return new NetworkXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "title", "description", "metadata", "uuid", "bridge", "mtu", "mac", "forward", "virtualport", "portgroup", "domain", "dns", "bandwidth", "vlan", "port", "ip", "route", "{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:options"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"connections", "ipv6", "trustGuestRxFilters"};
    }

    @XmlAttribute(name = "connections")
    private @Nullable String getConnectionsAttribute() {
        return attributeText("connections");
    }

    private void setConnectionsAttribute(@Nullable String value) {
        setAttribute("connections", value);
    }

    @XmlAttribute(name = "ipv6")
    private @Nullable String getIpv6Attribute() {
        return attributeText("ipv6");
    }

    private void setIpv6Attribute(@Nullable String value) {
        setAttribute("ipv6", value);
    }

    @XmlAttribute(name = "trustGuestRxFilters")
    private @Nullable String getTrustGuestRxFiltersAttribute() {
        return attributeText("trustGuestRxFilters");
    }

    private void setTrustGuestRxFiltersAttribute(@Nullable String value) {
        setAttribute("trustGuestRxFilters", value);
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "title")
    private List<TextElement> getTitleElements() {
        return jaxbList("title", TextElement.class);
    }

    @XmlElement(name = "description")
    private List<TextElement> getDescriptionElements() {
        return jaxbList("description", TextElement.class);
    }

    @XmlElement(name = "metadata")
    private List<Metadata> getMetadataElements() {
        return jaxbList("metadata", Metadata.class);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "bridge")
    private List<NetworkBridge> getBridgeElements() {
        return jaxbList("bridge", NetworkBridge.class);
    }

    @XmlElement(name = "mtu")
    private List<Mtu> getMtuElements() {
        return jaxbList("mtu", Mtu.class);
    }

    @XmlElement(name = "mac")
    private List<NetworkMac> getMacElements() {
        return jaxbList("mac", NetworkMac.class);
    }

    @XmlElement(name = "forward")
    private List<NetworkForward> getForwardElements() {
        return jaxbList("forward", NetworkForward.class);
    }

    @XmlElement(name = "virtualport")
    private List<Virtualport> getVirtualportElements() {
        return jaxbList("virtualport", Virtualport.class);
    }

    @XmlElement(name = "portgroup")
    private List<NetworkPortgroup> getPortgroupElements() {
        return jaxbList("portgroup", NetworkPortgroup.class);
    }

    @XmlElement(name = "domain")
    private List<NetworkDomain> getDomainElements() {
        return jaxbList("domain", NetworkDomain.class);
    }

    @XmlElement(name = "dns")
    private List<NetworkDns> getDnsElements() {
        return jaxbList("dns", NetworkDns.class);
    }

    @XmlElement(name = "bandwidth")
    private List<Bandwidth> getBandwidthElements() {
        return jaxbList("bandwidth", Bandwidth.class);
    }

    @XmlElement(name = "vlan")
    private List<Vlan> getVlanElements() {
        return jaxbList("vlan", Vlan.class);
    }

    @XmlElement(name = "port")
    private List<NetworkIsolation> getPortElements() {
        return jaxbList("port", NetworkIsolation.class);
    }

    @XmlElement(name = "ip")
    private List<NetworkIp> getIpElements() {
        return jaxbList("ip", NetworkIp.class);
    }

    @XmlElement(name = "route")
    private List<Route> getRouteElements() {
        return jaxbList("route", Route.class);
    }

    @XmlElement(name = "options", namespace = "http://libvirt.org/schemas/network/dnsmasq/1.0")
    private List<NetworkDnsmasqOptions> getDnsmasqOptionsElements() {
        return jaxbList("{http://libvirt.org/schemas/network/dnsmasq/1.0}dnsmasq:options", NetworkDnsmasqOptions.class);
    }
}
