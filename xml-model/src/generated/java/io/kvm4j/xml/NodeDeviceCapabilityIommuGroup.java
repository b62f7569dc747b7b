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
 * The {@code iommuGroup} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"addressElements", "otherContent"})
public final class NodeDeviceCapabilityIommuGroup extends Element {
    /** Makes an empty {@code iommuGroup} element. */
    public NodeDeviceCapabilityIommuGroup() {
        super("iommuGroup");
    }

    /**
     * Reads a {@code iommuGroup} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityIommuGroup parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityIommuGroup());
    }

    @Override
    public NodeDeviceCapabilityIommuGroup copy() {
        return (NodeDeviceCapabilityIommuGroup) copyTree();
    }

    /** The {@code number} attribute, or null if absent. */
    public @Nullable Long number() {
        return Text.longValue(this, "number", attributeText("number"));
    }

    /** Sets the {@code number} attribute. */
    public NodeDeviceCapabilityIommuGroup number(long number) {
        setAttribute("number", Text.decimal(number));
        return this;
    }

    /** The {@code number} attribute as it is written, or null if absent. */
    public @Nullable String numberText() {
        return attributeText("number");
    }

    /** Sets the {@code number} attribute as it is written; null removes it. */
    public NodeDeviceCapabilityIommuGroup numberText(@Nullable String text) {
        setAttribute("number", text);
        return this;
    }

    /** The {@code address} elements, in document order: a live list. */
    public List<NodeDeviceSubcapabilityAddress> addresses() {
        return childList("address", NodeDeviceSubcapabilityAddress.class);
    }

    /** Adds a {@code address} element. */
    public NodeDeviceCapabilityIommuGroup addAddress(Consumer<? super NodeDeviceSubcapabilityAddress> change) {
        addChild("address", NodeDeviceSubcapabilityAddress.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "address" -> new NodeDeviceSubcapabilityAddress();
            default -> null;
        };
    }

    @Override
    NodeDeviceCapabilityIommuGroup empty() {
        return new NodeDeviceCapabilityIommuGroup();
    }

    @Override
    String[] childNames() {
        return new String[] {"address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"number"};
    }

    @XmlAttribute(name = "number")
    private @Nullable String getNumberAttribute() {
        return attributeText("number");
    }

    private void setNumberAttribute(@Nullable String value) {
        setAttribute("number", value);
    }

    @XmlElement(name = "address")
    private List<NodeDeviceSubcapabilityAddress> getAddressElements() {
        return jaxbList("address", NodeDeviceSubcapabilityAddress.class);
    }
}
