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
 * The {@code interface} element of {@code interface/bridge}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"macElements", "linkElements", "vlanElements", "bondElements", "otherContent"})
public final class HostInterfaceBridgeInterface extends Element {
    /** Makes an empty {@code interface} element. */
    public HostInterfaceBridgeInterface() {
        super("interface");
    }

    /**
     * Reads a {@code interface} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceBridgeInterface parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceBridgeInterface());
    }

    @Override
    public HostInterfaceBridgeInterface copy() {
        return (HostInterfaceBridgeInterface) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code ethernet}, {@code vlan}, {@code bond}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public HostInterfaceBridgeInterface type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public HostInterfaceBridgeInterface name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code mac} element, or null if absent. */
    public @Nullable HostInterfaceMac mac() {
        return firstChild("mac", HostInterfaceMac.class);
    }

    /** Replaces the {@code mac} element; null removes it. */
    public HostInterfaceBridgeInterface mac(@Nullable HostInterfaceMac mac) {
        setChild("mac", mac);
        return this;
    }

    /** Changes the {@code mac} element, made when absent. */
    public HostInterfaceBridgeInterface mac(Consumer<? super HostInterfaceMac> change) {
        change.accept(madeChild("mac", HostInterfaceMac.class));
        return this;
    }

    /** The {@code link} element, or null if absent. */
    public @Nullable HostInterfaceLink link() {
        return firstChild("link", HostInterfaceLink.class);
    }

    /** Replaces the {@code link} element; null removes it. */
    public HostInterfaceBridgeInterface link(@Nullable HostInterfaceLink link) {
        setChild("link", link);
        return this;
    }

    /** Changes the {@code link} element, made when absent. */
    public HostInterfaceBridgeInterface link(Consumer<? super HostInterfaceLink> change) {
        change.accept(madeChild("link", HostInterfaceLink.class));
        return this;
    }

    /** The {@code vlan} element, or null if absent. */
    public @Nullable HostInterfaceVlan vlan() {
        return firstChild("vlan", HostInterfaceVlan.class);
    }

    /** Replaces the {@code vlan} element; null removes it. */
    public HostInterfaceBridgeInterface vlan(@Nullable HostInterfaceVlan vlan) {
        setChild("vlan", vlan);
        return this;
    }

    /** Changes the {@code vlan} element, made when absent. */
    public HostInterfaceBridgeInterface vlan(Consumer<? super HostInterfaceVlan> change) {
        change.accept(madeChild("vlan", HostInterfaceVlan.class));
        return this;
    }

    /** The {@code bond} element, or null if absent. */
    public @Nullable HostInterfaceBond bond() {
        return firstChild("bond", HostInterfaceBond.class);
    }

    /** Replaces the {@code bond} element; null removes it. */
    public HostInterfaceBridgeInterface bond(@Nullable HostInterfaceBond bond) {
        setChild("bond", bond);
        return this;
    }

    /** Changes the {@code bond} element, made when absent. */
    public HostInterfaceBridgeInterface bond(Consumer<? super HostInterfaceBond> change) {
        change.accept(madeChild("bond", HostInterfaceBond.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "mac" -> new HostInterfaceMac();
            case "link" -> new HostInterfaceLink();
            case "vlan" -> new HostInterfaceVlan();
            case "bond" -> new HostInterfaceBond();
            default -> null;
        };
    }

    @Override
    HostInterfaceBridgeInterface empty() {
        return new HostInterfaceBridgeInterface();
    }

    @Override
    String[] childNames() {
        return new String[] {"mac", "link", "vlan", "bond"};
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

    @XmlElement(name = "mac")
    private List<HostInterfaceMac> getMacElements() {
        return jaxbList("mac", HostInterfaceMac.class);
    }

    @XmlElement(name = "link")
    private List<HostInterfaceLink> getLinkElements() {
        return jaxbList("link", HostInterfaceLink.class);
    }

    @XmlElement(name = "vlan")
    private List<HostInterfaceVlan> getVlanElements() {
        return jaxbList("vlan", HostInterfaceVlan.class);
    }

    @XmlElement(name = "bond")
    private List<HostInterfaceBond> getBondElements() {
        return jaxbList("bond", HostInterfaceBond.class);
    }
}
