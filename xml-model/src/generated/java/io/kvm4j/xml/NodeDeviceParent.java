package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code parent} element of {@code device}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NodeDeviceParent extends Element {
    /** Makes an empty {@code parent} element. */
    public NodeDeviceParent() {
        super("parent");
    }

    /**
     * Reads a {@code parent} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceParent parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceParent());
    }

    @Override
    public NodeDeviceParent copy() {
        return (NodeDeviceParent) copyTree();
    }

    /** The {@code wwnn} attribute, or null if absent. */
    public @Nullable String wwnn() {
        return attributeText("wwnn");
    }

    /** Sets the {@code wwnn} attribute; null removes it. */
    public NodeDeviceParent wwnn(@Nullable String wwnn) {
        setAttribute("wwnn", wwnn);
        return this;
    }

    /** The {@code wwpn} attribute, or null if absent. */
    public @Nullable String wwpn() {
        return attributeText("wwpn");
    }

    /** Sets the {@code wwpn} attribute; null removes it. */
    public NodeDeviceParent wwpn(@Nullable String wwpn) {
        setAttribute("wwpn", wwpn);
        return this;
    }

    /** The {@code fabric_wwn} attribute, or null if absent. */
    public @Nullable String fabricWwn() {
        return attributeText("fabric_wwn");
    }

    /** Sets the {@code fabric_wwn} attribute; null removes it. */
    public NodeDeviceParent fabricWwn(@Nullable String fabricWwn) {
        setAttribute("fabric_wwn", fabricWwn);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public NodeDeviceParent value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    NodeDeviceParent empty() {
        return new NodeDeviceParent();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"wwnn", "wwpn", "fabric_wwn"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "wwnn")
    private @Nullable String getWwnnAttribute() {
        return attributeText("wwnn");
    }

    private void setWwnnAttribute(@Nullable String value) {
        setAttribute("wwnn", value);
    }

    @XmlAttribute(name = "wwpn")
    private @Nullable String getWwpnAttribute() {
        return attributeText("wwpn");
    }

    private void setWwpnAttribute(@Nullable String value) {
        setAttribute("wwpn", value);
    }

    @XmlAttribute(name = "fabric_wwn")
    private @Nullable String getFabricWwnAttribute() {
        return attributeText("fabric_wwn");
    }

    private void setFabricWwnAttribute(@Nullable String value) {
        setAttribute("fabric_wwn", value);
    }
}
