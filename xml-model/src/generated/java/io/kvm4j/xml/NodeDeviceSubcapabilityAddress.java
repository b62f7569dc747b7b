package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code address} element of {@code device/capability/capability}, {@code device/capability/iommuGroup}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NodeDeviceSubcapabilityAddress extends Element {
    /** Makes an empty {@code address} element. */
    public NodeDeviceSubcapabilityAddress() {
        super("address");
    }

    /**
     * Reads a {@code address} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceSubcapabilityAddress parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceSubcapabilityAddress());
    }

    @Override
    public NodeDeviceSubcapabilityAddress copy() {
        return (NodeDeviceSubcapabilityAddress) copyTree();
    }

    /** The {@code domain} attribute, or null if absent. */
    public @Nullable String domain() {
        return attributeText("domain");
    }

    /** Sets the {@code domain} attribute; null removes it. */
    public NodeDeviceSubcapabilityAddress domain(@Nullable String domain) {
        setAttribute("domain", domain);
        return this;
    }

    /** The {@code bus} attribute, or null if absent. */
    public @Nullable String bus() {
        return attributeText("bus");
    }

    /** Sets the {@code bus} attribute; null removes it. */
    public NodeDeviceSubcapabilityAddress bus(@Nullable String bus) {
        setAttribute("bus", bus);
        return this;
    }

    /** The {@code slot} attribute, or null if absent. */
    public @Nullable String slot() {
        return attributeText("slot");
    }

    /** Sets the {@code slot} attribute; null removes it. */
    public NodeDeviceSubcapabilityAddress slot(@Nullable String slot) {
        setAttribute("slot", slot);
        return this;
    }

    /** The {@code function} attribute, or null if absent. */
    public @Nullable String function() {
        return attributeText("function");
    }

    /** Sets the {@code function} attribute; null removes it. */
    public NodeDeviceSubcapabilityAddress function(@Nullable String function) {
        setAttribute("function", function);
        return this;
    }

    @Override
    NodeDeviceSubcapabilityAddress empty() {
        return new NodeDeviceSubcapabilityAddress();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"domain", "bus", "slot", "function"};
    }

    @XmlAttribute(name = "domain")
    private @Nullable String getDomainAttribute() {
        return attributeText("domain");
    }

    private void setDomainAttribute(@Nullable String value) {
        setAttribute("domain", value);
    }

    @XmlAttribute(name = "bus")
    private @Nullable String getBusAttribute() {
        return attributeText("bus");
    }

    private void setBusAttribute(@Nullable String value) {
        setAttribute("bus", value);
    }

    @XmlAttribute(name = "slot")
    private @Nullable String getSlotAttribute() {
        return attributeText("slot");
    }

    private void setSlotAttribute(@Nullable String value) {
        setAttribute("slot", value);
    }

    @XmlAttribute(name = "function")
    private @Nullable String getFunctionAttribute() {
        return attributeText("function");
    }

    private void setFunctionAttribute(@Nullable String value) {
        setAttribute("function", value);
    }
}
