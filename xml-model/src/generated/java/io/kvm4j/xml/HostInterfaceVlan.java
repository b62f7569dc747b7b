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
 * The {@code vlan} element of {@code interface}, {@code interface/bridge/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"interfaceElements", "otherContent"})
public final class HostInterfaceVlan extends Element {
    /** Makes an empty {@code vlan} element. */
    public HostInterfaceVlan() {
        super("vlan");
    }

    /**
     * Reads a {@code vlan} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceVlan parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceVlan());
    }

    @Override
    public HostInterfaceVlan copy() {
        return (HostInterfaceVlan) copyTree();
    }

    /** The {@code tag} attribute, or null if absent. */
    public @Nullable Integer tag() {
        return Text.intValue(this, "tag", attributeText("tag"));
    }

    /** Sets the {@code tag} attribute. */
    public HostInterfaceVlan tag(int tag) {
        setAttribute("tag", Text.decimal(tag));
        return this;
    }

    /** The {@code tag} attribute as it is written, or null if absent. */
    public @Nullable String tagText() {
        return attributeText("tag");
    }

    /** Sets the {@code tag} attribute as it is written; null removes it. */
    public HostInterfaceVlan tagText(@Nullable String text) {
        setAttribute("tag", text);
        return this;
    }

    /** The {@code interface} element, or null if absent. */
    public @Nullable HostInterfaceVlanInterface interfaceElement() {
        return firstChild("interface", HostInterfaceVlanInterface.class);
    }

    /** Replaces the {@code interface} element; null removes it. */
    public HostInterfaceVlan interfaceElement(@Nullable HostInterfaceVlanInterface interfaceElement) {
        setChild("interface", interfaceElement);
        return this;
    }

    /** Changes the {@code interface} element, made when absent. */
    public HostInterfaceVlan interfaceElement(Consumer<? super HostInterfaceVlanInterface> change) {
        change.accept(madeChild("interface", HostInterfaceVlanInterface.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "interface" -> new HostInterfaceVlanInterface();
            default -> null;
        };
    }

    @Override
    HostInterfaceVlan empty() {
        return new HostInterfaceVlan();
    }

    @Override
    String[] childNames() {
        return new String[] {"interface"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"tag"};
    }

    @XmlAttribute(name = "tag")
    private @Nullable String getTagAttribute() {
        return attributeText("tag");
    }

    private void setTagAttribute(@Nullable String value) {
        setAttribute("tag", value);
    }

    @XmlElement(name = "interface")
    private List<HostInterfaceVlanInterface> getInterfaceElements() {
        return jaxbList("interface", HostInterfaceVlanInterface.class);
    }
}
