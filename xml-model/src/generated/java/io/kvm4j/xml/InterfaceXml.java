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
 * A network interface of the host, managed by netcf.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "interface")
@XmlType(name = "", propOrder = {"startElements", "macElements", "linkElements", "mtuElements", "protocolElements", "bridgeElements", "bondElements", "vlanElements", "otherContent"})
public final class InterfaceXml extends Document {
    /** Makes an empty {@code interface} element. */
    public InterfaceXml() {
        super("interface");
    }

    /**
     * Reads a {@code interface} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceXml parse(String xml) {
        return XmlReader.read(xml, new InterfaceXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static InterfaceXml parse(Path file) {
        return XmlReader.read(file, new InterfaceXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static InterfaceXml parse(InputStream in) {
        return XmlReader.read(in, new InterfaceXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static InterfaceXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new InterfaceXml(), limits);
    }

    @Override
    public InterfaceXml copy() {
        return (InterfaceXml) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code ethernet}, {@code bridge}, {@code bond}, {@code vlan}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public InterfaceXml type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public InterfaceXml name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code start} element, or null if absent. */
    public @Nullable HostInterfaceStart start() {
        return firstChild("start", HostInterfaceStart.class);
    }

    /** Replaces the {@code start} element; null removes it. */
    public InterfaceXml start(@Nullable HostInterfaceStart start) {
        setChild("start", start);
        return this;
    }

    /** Changes the {@code start} element, made when absent. */
    public InterfaceXml start(Consumer<? super HostInterfaceStart> change) {
        change.accept(madeChild("start", HostInterfaceStart.class));
        return this;
    }

    /** The {@code mac} element, or null if absent. */
    public @Nullable HostInterfaceMac mac() {
        return firstChild("mac", HostInterfaceMac.class);
    }

    /** Replaces the {@code mac} element; null removes it. */
    public InterfaceXml mac(@Nullable HostInterfaceMac mac) {
        setChild("mac", mac);
        return this;
    }

    /** Changes the {@code mac} element, made when absent. */
    public InterfaceXml mac(Consumer<? super HostInterfaceMac> change) {
        change.accept(madeChild("mac", HostInterfaceMac.class));
        return this;
    }

    /** The {@code link} element, or null if absent. */
    public @Nullable HostInterfaceLink link() {
        return firstChild("link", HostInterfaceLink.class);
    }

    /** Replaces the {@code link} element; null removes it. */
    public InterfaceXml link(@Nullable HostInterfaceLink link) {
        setChild("link", link);
        return this;
    }

    /** Changes the {@code link} element, made when absent. */
    public InterfaceXml link(Consumer<? super HostInterfaceLink> change) {
        change.accept(madeChild("link", HostInterfaceLink.class));
        return this;
    }

    /** The {@code mtu} element, or null if absent. */
    public @Nullable HostInterfaceMtu mtu() {
        return firstChild("mtu", HostInterfaceMtu.class);
    }

    /** Replaces the {@code mtu} element; null removes it. */
    public InterfaceXml mtu(@Nullable HostInterfaceMtu mtu) {
        setChild("mtu", mtu);
        return this;
    }

    /** Changes the {@code mtu} element, made when absent. */
    public InterfaceXml mtu(Consumer<? super HostInterfaceMtu> change) {
        change.accept(madeChild("mtu", HostInterfaceMtu.class));
        return this;
    }

    /** The {@code protocol} elements, in document order: a live list. */
    public List<HostInterfaceProtocol> protocols() {
        return childList("protocol", HostInterfaceProtocol.class);
    }

    /** Adds a {@code protocol} element. */
    public InterfaceXml addProtocol(Consumer<? super HostInterfaceProtocol> change) {
        addChild("protocol", HostInterfaceProtocol.class, change);
        return this;
    }

    /** The {@code bridge} element, or null if absent. */
    public @Nullable HostInterfaceBridge bridge() {
        return firstChild("bridge", HostInterfaceBridge.class);
    }

    /** Replaces the {@code bridge} element; null removes it. */
    public InterfaceXml bridge(@Nullable HostInterfaceBridge bridge) {
        setChild("bridge", bridge);
        return this;
    }

    /** Changes the {@code bridge} element, made when absent. */
    public InterfaceXml bridge(Consumer<? super HostInterfaceBridge> change) {
        change.accept(madeChild("bridge", HostInterfaceBridge.class));
        return this;
    }

    /** The {@code bond} element, or null if absent. */
    public @Nullable HostInterfaceBond bond() {
        return firstChild("bond", HostInterfaceBond.class);
    }

    /** Replaces the {@code bond} element; null removes it. */
    public InterfaceXml bond(@Nullable HostInterfaceBond bond) {
        setChild("bond", bond);
        return this;
    }

    /** Changes the {@code bond} element, made when absent. */
    public InterfaceXml bond(Consumer<? super HostInterfaceBond> change) {
        change.accept(madeChild("bond", HostInterfaceBond.class));
        return this;
    }

    /** The {@code vlan} element, or null if absent. */
    public @Nullable HostInterfaceVlan vlan() {
        return firstChild("vlan", HostInterfaceVlan.class);
    }

    /** Replaces the {@code vlan} element; null removes it. */
    public InterfaceXml vlan(@Nullable HostInterfaceVlan vlan) {
        setChild("vlan", vlan);
        return this;
    }

    /** Changes the {@code vlan} element, made when absent. */
    public InterfaceXml vlan(Consumer<? super HostInterfaceVlan> change) {
        change.accept(madeChild("vlan", HostInterfaceVlan.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "start" -> new HostInterfaceStart();
            case "mac" -> new HostInterfaceMac();
            case "link" -> new HostInterfaceLink();
            case "mtu" -> new HostInterfaceMtu();
            case "protocol" -> new HostInterfaceProtocol();
            case "bridge" -> new HostInterfaceBridge();
            case "bond" -> new HostInterfaceBond();
            case "vlan" -> new HostInterfaceVlan();
            default -> null;
        };
    }

    @Override
    InterfaceXml empty() {
        return new InterfaceXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"start", "mac", "link", "mtu", "protocol", "bridge", "bond", "vlan"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "name"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlElement(name = "start")
    private List<HostInterfaceStart> getStartElements() {
        return jaxbList("start", HostInterfaceStart.class);
    }

    @XmlElement(name = "mac")
    private List<HostInterfaceMac> getMacElements() {
        return jaxbList("mac", HostInterfaceMac.class);
    }

    @XmlElement(name = "link")
    private List<HostInterfaceLink> getLinkElements() {
        return jaxbList("link", HostInterfaceLink.class);
    }

    @XmlElement(name = "mtu")
    private List<HostInterfaceMtu> getMtuElements() {
        return jaxbList("mtu", HostInterfaceMtu.class);
    }

    @XmlElement(name = "protocol")
    private List<HostInterfaceProtocol> getProtocolElements() {
        return jaxbList("protocol", HostInterfaceProtocol.class);
    }

    @XmlElement(name = "bridge")
    private List<HostInterfaceBridge> getBridgeElements() {
        return jaxbList("bridge", HostInterfaceBridge.class);
    }

    @XmlElement(name = "bond")
    private List<HostInterfaceBond> getBondElements() {
        return jaxbList("bond", HostInterfaceBond.class);
    }

    @XmlElement(name = "vlan")
    private List<HostInterfaceVlan> getVlanElements() {
        return jaxbList("vlan", HostInterfaceVlan.class);
    }
}
