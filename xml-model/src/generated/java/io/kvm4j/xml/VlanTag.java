package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tag} element of {@code network/vlan}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VlanTag extends Element {
    /** Makes an empty {@code tag} element. */
    public VlanTag() {
        super("tag");
    }

    /**
     * Reads a {@code tag} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VlanTag parse(String xml) {
        return XmlReader.read(xml, new VlanTag());
    }

    @Override
    public VlanTag copy() {
        return (VlanTag) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Integer id() {
        return Text.intValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public VlanTag id(int id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public VlanTag idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code nativeMode} attribute, or null if absent. Known values: {@code tagged}, {@code untagged}. */
    public @Nullable String nativeMode() {
        return attributeText("nativeMode");
    }

    /** Sets the {@code nativeMode} attribute; null removes it. */
    public VlanTag nativeMode(@Nullable String nativeMode) {
        setAttribute("nativeMode", nativeMode);
        return this;
    }

    @Override
    VlanTag empty() {
        return new VlanTag();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "nativeMode"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "nativeMode")
    private @Nullable String getNativeModeAttribute() {
        return attributeText("nativeMode");
    }

    private void setNativeModeAttribute(@Nullable String value) {
        setAttribute("nativeMode", value);
    }
}
