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
 * The {@code host} element of {@code network/ip/dhcp}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"leaseElements", "otherContent"})
public final class NetworkIpDhcpHost extends Element {
    /** Makes an empty {@code host} element. */
    public NetworkIpDhcpHost() {
        super("host");
    }

    /**
     * Reads a {@code host} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkIpDhcpHost parse(String xml) {
        return XmlReader.read(xml, new NetworkIpDhcpHost());
    }

    @Override
    public NetworkIpDhcpHost copy() {
        return (NetworkIpDhcpHost) copyTree();
    }

    /** The {@code mac} attribute, or null if absent. */
    public @Nullable String mac() {
        return attributeText("mac");
    }

    /** Sets the {@code mac} attribute; null removes it. */
    public NetworkIpDhcpHost mac(@Nullable String mac) {
        setAttribute("mac", mac);
        return this;
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable String id() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute; null removes it. */
    public NetworkIpDhcpHost id(@Nullable String id) {
        setAttribute("id", id);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public NetworkIpDhcpHost name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code ip} attribute, or null if absent. */
    public @Nullable String ip() {
        return attributeText("ip");
    }

    /** Sets the {@code ip} attribute; null removes it. */
    public NetworkIpDhcpHost ip(@Nullable String ip) {
        setAttribute("ip", ip);
        return this;
    }

    /** The {@code lease} element, or null if absent. */
    public @Nullable NetworkIpDhcpHostLease lease() {
        return firstChild("lease", NetworkIpDhcpHostLease.class);
    }

    /** Replaces the {@code lease} element; null removes it. */
    public NetworkIpDhcpHost lease(@Nullable NetworkIpDhcpHostLease lease) {
        setChild("lease", lease);
        return this;
    }

    /** Changes the {@code lease} element, made when absent. */
    public NetworkIpDhcpHost lease(Consumer<? super NetworkIpDhcpHostLease> change) {
        change.accept(madeChild("lease", NetworkIpDhcpHostLease.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "lease" -> new NetworkIpDhcpHostLease();
            default -> null;
        };
    }

    @Override
    NetworkIpDhcpHost empty() {
        return new NetworkIpDhcpHost();
    }

    @Override
    String[] childNames() {
        return new String[] {"lease"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mac", "id", "name", "ip"};
    }

    @XmlAttribute(name = "mac")
    private @Nullable String getMacAttribute() {
        return attributeText("mac");
    }

    private void setMacAttribute(@Nullable String value) {
        setAttribute("mac", value);
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "ip")
    private @Nullable String getIpAttribute() {
        return attributeText("ip");
    }

    private void setIpAttribute(@Nullable String value) {
        setAttribute("ip", value);
    }

    @XmlElement(name = "lease")
    private List<NetworkIpDhcpHostLease> getLeaseElements() {
        return jaxbList("lease", NetworkIpDhcpHostLease.class);
    }
}
