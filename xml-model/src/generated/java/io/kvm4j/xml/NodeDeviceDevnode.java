package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code devnode} element of {@code device}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NodeDeviceDevnode extends Element {
    /** Makes an empty {@code devnode} element. */
    public NodeDeviceDevnode() {
        super("devnode");
    }

    /**
     * Reads a {@code devnode} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceDevnode parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceDevnode());
    }

    @Override
    public NodeDeviceDevnode copy() {
        return (NodeDeviceDevnode) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code dev}, {@code link}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public NodeDeviceDevnode type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public NodeDeviceDevnode value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    NodeDeviceDevnode empty() {
        return new NodeDeviceDevnode();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }
}
