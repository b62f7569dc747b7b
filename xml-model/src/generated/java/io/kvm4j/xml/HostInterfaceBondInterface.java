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
 * The {@code interface} element of {@code interface/bond}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"macElements", "linkElements", "otherContent"})
public final class HostInterfaceBondInterface extends Element {
    /** Makes an empty {@code interface} element. */
    public HostInterfaceBondInterface() {
        super("interface");
    }

    /**
     * Reads a {@code interface} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceBondInterface parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceBondInterface());
    }

    @Override
    public HostInterfaceBondInterface copy() {
        return (HostInterfaceBondInterface) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code ethernet}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public HostInterfaceBondInterface type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public HostInterfaceBondInterface name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code mac} element, or null if absent. */
    public @Nullable HostInterfaceMac mac() {
        return firstChild("mac", HostInterfaceMac.class);
    }

    /** Replaces the {@code mac} element; null removes it. */
    public HostInterfaceBondInterface mac(@Nullable HostInterfaceMac mac) {
        setChild("mac", mac);
        return this;
    }

    /** Changes the {@code mac} element, made when absent. */
    public HostInterfaceBondInterface mac(Consumer<? super HostInterfaceMac> change) {
        change.accept(madeChild("mac", HostInterfaceMac.class));
        return this;
    }

    /** The {@code link} element, or null if absent. */
    public @Nullable HostInterfaceLink link() {
        return firstChild("link", HostInterfaceLink.class);
    }

    /** Replaces the {@code link} element; null removes it. */
    public HostInterfaceBondInterface link(@Nullable HostInterfaceLink link) {
        setChild("link", link);
        return this;
    }

    /** Changes the {@code link} element, made when absent. */
    public HostInterfaceBondInterface link(Consumer<? super HostInterfaceLink> change) {
        change.accept(madeChild("link", HostInterfaceLink.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "mac" -> new HostInterfaceMac();
            case "link" -> new HostInterfaceLink();
            default -> null;
        };
    }

    @Override
    HostInterfaceBondInterface empty() {
        return new HostInterfaceBondInterface();
    }

    @Override
    String[] childNames() {
        return new String[] {"mac", "link"};
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
}
