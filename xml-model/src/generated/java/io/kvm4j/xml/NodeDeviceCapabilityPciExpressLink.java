package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code link} element of {@code device/capability/pci-express}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NodeDeviceCapabilityPciExpressLink extends Element {
    /** Makes an empty {@code link} element. */
    public NodeDeviceCapabilityPciExpressLink() {
        super("link");
    }

    /**
     * Reads a {@code link} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityPciExpressLink parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityPciExpressLink());
    }

    @Override
    public NodeDeviceCapabilityPciExpressLink copy() {
        return (NodeDeviceCapabilityPciExpressLink) copyTree();
    }

    /** The {@code validity} attribute, or null if absent. Known values: {@code cap}, {@code sta}. */
    public @Nullable String validity() {
        return attributeText("validity");
    }

    /** Sets the {@code validity} attribute; null removes it. */
    public NodeDeviceCapabilityPciExpressLink validity(@Nullable String validity) {
        setAttribute("validity", validity);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Long port() {
        return Text.longValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public NodeDeviceCapabilityPciExpressLink port(long port) {
        setAttribute("port", Text.decimal(port));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public NodeDeviceCapabilityPciExpressLink portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    /** The {@code speed} attribute, or null if absent. */
    public @Nullable String speed() {
        return attributeText("speed");
    }

    /** Sets the {@code speed} attribute; null removes it. */
    public NodeDeviceCapabilityPciExpressLink speed(@Nullable String speed) {
        setAttribute("speed", speed);
        return this;
    }

    /** The {@code width} attribute, or null if absent. */
    public @Nullable Long width() {
        return Text.longValue(this, "width", attributeText("width"));
    }

    /** Sets the {@code width} attribute. */
    public NodeDeviceCapabilityPciExpressLink width(long width) {
        setAttribute("width", Text.decimal(width));
        return this;
    }

    /** The {@code width} attribute as it is written, or null if absent. */
    public @Nullable String widthText() {
        return attributeText("width");
    }

    /** Sets the {@code width} attribute as it is written; null removes it. */
    public NodeDeviceCapabilityPciExpressLink widthText(@Nullable String text) {
        setAttribute("width", text);
        return this;
    }

    @Override
    NodeDeviceCapabilityPciExpressLink empty() {
        return new NodeDeviceCapabilityPciExpressLink();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"validity", "port", "speed", "width"};
    }

    @XmlAttribute(name = "validity")
    private @Nullable String getValidityAttribute() {
        return attributeText("validity");
    }

    private void setValidityAttribute(@Nullable String value) {
        setAttribute("validity", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "speed")
    private @Nullable String getSpeedAttribute() {
        return attributeText("speed");
    }

    private void setSpeedAttribute(@Nullable String value) {
        setAttribute("speed", value);
    }

    @XmlAttribute(name = "width")
    private @Nullable String getWidthAttribute() {
        return attributeText("width");
    }

    private void setWidthAttribute(@Nullable String value) {
        setAttribute("width", value);
    }
}
