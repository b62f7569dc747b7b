package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A port of a virtual network.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetworkport.html">libvirt: networkport XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "networkport")
@XmlType(name = "", propOrder = {"uuidElements", "ownerElements", "macElements", "groupElements", "rxfiltersElements", "virtualportElements", "bandwidthElements", "vlanElements", "portElements", "plugElements", "otherContent"})
public final class NetworkPortXml extends Document {
    /** Makes an empty {@code networkport} element. */
    public NetworkPortXml() {
        super("networkport");
    }

    /**
     * Reads a {@code networkport} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkPortXml parse(String xml) {
        return XmlReader.read(xml, new NetworkPortXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NetworkPortXml parse(Path file) {
        return XmlReader.read(file, new NetworkPortXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NetworkPortXml parse(InputStream in) {
        return XmlReader.read(in, new NetworkPortXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NetworkPortXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new NetworkPortXml(), limits);
    }

    @Override
    public NetworkPortXml copy() {
        return (NetworkPortXml) copyTree();
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public NetworkPortXml uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code owner} element, or null if absent. */
    public @Nullable NetworkPortOwner owner() {
        return firstChild("owner", NetworkPortOwner.class);
    }

    /** Replaces the {@code owner} element; null removes it. */
    public NetworkPortXml owner(@Nullable NetworkPortOwner owner) {
        setChild("owner", owner);
        return this;
    }

    /** Changes the {@code owner} element, made when absent. */
    public NetworkPortXml owner(Consumer<? super NetworkPortOwner> change) {
        change.accept(madeChild("owner", NetworkPortOwner.class));
        return this;
    }

    /** The {@code mac} element, or null if absent. */
    public @Nullable NetworkPortMac mac() {
        return firstChild("mac", NetworkPortMac.class);
    }

    /** Replaces the {@code mac} element; null removes it. */
    public NetworkPortXml mac(@Nullable NetworkPortMac mac) {
        setChild("mac", mac);
        return this;
    }

    /** Changes the {@code mac} element, made when absent. */
    public NetworkPortXml mac(Consumer<? super NetworkPortMac> change) {
        change.accept(madeChild("mac", NetworkPortMac.class));
        return this;
    }

    /** The {@code group} element, or null if absent. */
    public @Nullable String group() {
        return childText("group");
    }

    /** Sets the {@code group} element; null removes it. */
    public NetworkPortXml group(@Nullable String group) {
        setChildText("group", group);
        return this;
    }

    /** The {@code rxfilters} element, or null if absent. */
    public @Nullable NetworkPortRxfilters rxfilters() {
        return firstChild("rxfilters", NetworkPortRxfilters.class);
    }

    /** Replaces the {@code rxfilters} element; null removes it. */
    public NetworkPortXml rxfilters(@Nullable NetworkPortRxfilters rxfilters) {
        setChild("rxfilters", rxfilters);
        return this;
    }

    /** Changes the {@code rxfilters} element, made when absent. */
    public NetworkPortXml rxfilters(Consumer<? super NetworkPortRxfilters> change) {
        change.accept(madeChild("rxfilters", NetworkPortRxfilters.class));
        return this;
    }

    /** The {@code virtualport} element, or null if absent. */
    public @Nullable Virtualport virtualport() {
        return firstChild("virtualport", Virtualport.class);
    }

    /** Replaces the {@code virtualport} element; null removes it. */
    public NetworkPortXml virtualport(@Nullable Virtualport virtualport) {
        setChild("virtualport", virtualport);
        return this;
    }

    /** Changes the {@code virtualport} element, made when absent. */
    public NetworkPortXml virtualport(Consumer<? super Virtualport> change) {
        change.accept(madeChild("virtualport", Virtualport.class));
        return this;
    }

    /** The {@code bandwidth} element, or null if absent. */
    public @Nullable Bandwidth bandwidth() {
        return firstChild("bandwidth", Bandwidth.class);
    }

    /** Replaces the {@code bandwidth} element; null removes it. */
    public NetworkPortXml bandwidth(@Nullable Bandwidth bandwidth) {
        setChild("bandwidth", bandwidth);
        return this;
    }

    /** Changes the {@code bandwidth} element, made when absent. */
    public NetworkPortXml bandwidth(Consumer<? super Bandwidth> change) {
        change.accept(madeChild("bandwidth", Bandwidth.class));
        return this;
    }

    /** The {@code vlan} element, or null if absent. */
    public @Nullable Vlan vlan() {
        return firstChild("vlan", Vlan.class);
    }

    /** Replaces the {@code vlan} element; null removes it. */
    public NetworkPortXml vlan(@Nullable Vlan vlan) {
        setChild("vlan", vlan);
        return this;
    }

    /** Changes the {@code vlan} element, made when absent. */
    public NetworkPortXml vlan(Consumer<? super Vlan> change) {
        change.accept(madeChild("vlan", Vlan.class));
        return this;
    }

    /** The {@code port} element, or null if absent. */
    public @Nullable NetworkIsolation port() {
        return firstChild("port", NetworkIsolation.class);
    }

    /** Replaces the {@code port} element; null removes it. */
    public NetworkPortXml port(@Nullable NetworkIsolation port) {
        setChild("port", port);
        return this;
    }

    /** Changes the {@code port} element, made when absent. */
    public NetworkPortXml port(Consumer<? super NetworkIsolation> change) {
        change.accept(madeChild("port", NetworkIsolation.class));
        return this;
    }

    /** The {@code plug} element, or null if absent. */
    public @Nullable NetworkPortPlug plug() {
        return firstChild("plug", NetworkPortPlug.class);
    }

    /** Replaces the {@code plug} element; null removes it. */
    public NetworkPortXml plug(@Nullable NetworkPortPlug plug) {
        setChild("plug", plug);
        return this;
    }

    /** Changes the {@code plug} element, made when absent. */
    public NetworkPortXml plug(Consumer<? super NetworkPortPlug> change) {
        change.accept(madeChild("plug", NetworkPortPlug.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "uuid" -> new TextElement("uuid");
            case "owner" -> new NetworkPortOwner();
            case "mac" -> new NetworkPortMac();
            case "group" -> new TextElement("group");
            case "rxfilters" -> new NetworkPortRxfilters();
            case "virtualport" -> new Virtualport();
            case "bandwidth" -> new Bandwidth();
            case "vlan" -> new Vlan();
            case "port" -> new NetworkIsolation();
            case "plug" -> new NetworkPortPlug();
            default -> null;
        };
    }

    @Override
    NetworkPortXml empty() {
        return new NetworkPortXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"uuid", "owner", "mac", "group", "rxfilters", "virtualport", "bandwidth", "vlan", "port", "plug"};
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "owner")
    private List<NetworkPortOwner> getOwnerElements() {
        return jaxbList("owner", NetworkPortOwner.class);
    }

    @XmlElement(name = "mac")
    private List<NetworkPortMac> getMacElements() {
        return jaxbList("mac", NetworkPortMac.class);
    }

    @XmlElement(name = "group")
    private List<TextElement> getGroupElements() {
        return jaxbList("group", TextElement.class);
    }

    @XmlElement(name = "rxfilters")
    private List<NetworkPortRxfilters> getRxfiltersElements() {
        return jaxbList("rxfilters", NetworkPortRxfilters.class);
    }

    @XmlElement(name = "virtualport")
    private List<Virtualport> getVirtualportElements() {
        return jaxbList("virtualport", Virtualport.class);
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

    @XmlElement(name = "plug")
    private List<NetworkPortPlug> getPlugElements() {
        return jaxbList("plug", NetworkPortPlug.class);
    }
}
