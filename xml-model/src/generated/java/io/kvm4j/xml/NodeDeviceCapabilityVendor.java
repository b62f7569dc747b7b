package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code vendor} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NodeDeviceCapabilityVendor extends Element {
    /** Makes an empty {@code vendor} element. */
    public NodeDeviceCapabilityVendor() {
        super("vendor");
    }

    /**
     * Reads a {@code vendor} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityVendor parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityVendor());
    }

    @Override
    public NodeDeviceCapabilityVendor copy() {
        return (NodeDeviceCapabilityVendor) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable String id() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute; null removes it. */
    public NodeDeviceCapabilityVendor id(@Nullable String id) {
        setAttribute("id", id);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public NodeDeviceCapabilityVendor value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    NodeDeviceCapabilityVendor empty() {
        return new NodeDeviceCapabilityVendor();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }
}
