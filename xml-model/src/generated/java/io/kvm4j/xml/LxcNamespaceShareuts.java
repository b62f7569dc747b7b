package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code shareuts} element of {@code domain/namespace}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class LxcNamespaceShareuts extends Element {
    /** Makes an empty {@code shareuts} element. */
    public LxcNamespaceShareuts() {
        super("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareuts");
    }

    /**
     * Reads a {@code shareuts} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static LxcNamespaceShareuts parse(String xml) {
        return XmlReader.read(xml, new LxcNamespaceShareuts());
    }

    @Override
    public LxcNamespaceShareuts copy() {
        return (LxcNamespaceShareuts) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code name}, {@code pid}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public LxcNamespaceShareuts type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public LxcNamespaceShareuts value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    LxcNamespaceShareuts empty() {
        return new LxcNamespaceShareuts();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "value"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }
}
