package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code numa} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NodeDeviceCapabilityNuma extends Element {
    /** Makes an empty {@code numa} element. */
    public NodeDeviceCapabilityNuma() {
        super("numa");
    }

    /**
     * Reads a {@code numa} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityNuma parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityNuma());
    }

    @Override
    public NodeDeviceCapabilityNuma copy() {
        return (NodeDeviceCapabilityNuma) copyTree();
    }

    /** The {@code node} attribute, or null if absent. */
    public @Nullable Integer node() {
        return Text.intValue(this, "node", attributeText("node"));
    }

    /** Sets the {@code node} attribute. */
    public NodeDeviceCapabilityNuma node(int node) {
        setAttribute("node", Text.decimal(node));
        return this;
    }

    /** The {@code node} attribute as it is written, or null if absent. */
    public @Nullable String nodeText() {
        return attributeText("node");
    }

    /** Sets the {@code node} attribute as it is written; null removes it. */
    public NodeDeviceCapabilityNuma nodeText(@Nullable String text) {
        setAttribute("node", text);
        return this;
    }

    @Override
    NodeDeviceCapabilityNuma empty() {
        return new NodeDeviceCapabilityNuma();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"node"};
    }

    @XmlAttribute(name = "node")
    private @Nullable String getNodeAttribute() {
        return attributeText("node");
    }

    private void setNodeAttribute(@Nullable String value) {
        setAttribute("node", value);
    }
}
