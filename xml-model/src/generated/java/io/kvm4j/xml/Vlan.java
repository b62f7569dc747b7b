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
 * The {@code vlan} element of {@code network}, {@code networkport}, {@code network/portgroup}, {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"tagElements", "otherContent"})
public final class Vlan extends Element {
    /** Makes an empty {@code vlan} element. */
    public Vlan() {
        super("vlan");
    }

    /**
     * Reads a {@code vlan} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Vlan parse(String xml) {
        return XmlReader.read(xml, new Vlan());
    }

    @Override
    public Vlan copy() {
        return (Vlan) copyTree();
    }

    /** The {@code trunk} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean trunk() {
        return Text.yesNo(attributeText("trunk"));
    }

    /** Sets the {@code trunk} attribute. */
    public Vlan trunk(boolean trunk) {
        setAttribute("trunk", trunk ? "yes" : "no");
        return this;
    }

    /** The {@code trunk} attribute as it is written, or null if absent. */
    public @Nullable String trunkText() {
        return attributeText("trunk");
    }

    /** Sets the {@code trunk} attribute as it is written; null removes it. */
    public Vlan trunkText(@Nullable String text) {
        setAttribute("trunk", text);
        return this;
    }

    /** The {@code tag} elements, in document order: a live list. */
    public List<VlanTag> tags() {
        return childList("tag", VlanTag.class);
    }

    /** Adds a {@code tag} element. */
    public Vlan addTag(Consumer<? super VlanTag> change) {
        addChild("tag", VlanTag.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "tag" -> new VlanTag();
            default -> null;
        };
    }

    @Override
    Vlan empty() {
        return new Vlan();
    }

    @Override
    String[] childNames() {
        return new String[] {"tag"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"trunk"};
    }

    @XmlAttribute(name = "trunk")
    private @Nullable String getTrunkAttribute() {
        return attributeText("trunk");
    }

    private void setTrunkAttribute(@Nullable String value) {
        setAttribute("trunk", value);
    }

    @XmlElement(name = "tag")
    private List<VlanTag> getTagElements() {
        return jaxbList("tag", VlanTag.class);
    }
}
