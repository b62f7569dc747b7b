package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code type} element of {@code device/capability/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"nameElements", "deviceAPIElements", "availableInstancesElements", "otherContent"})
public final class NodeDeviceSubcapabilityType extends Element {
    /** Makes an empty {@code type} element. */
    public NodeDeviceSubcapabilityType() {
        super("type");
    }

    /**
     * Reads a {@code type} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceSubcapabilityType parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceSubcapabilityType());
    }

    @Override
    public NodeDeviceSubcapabilityType copy() {
        return (NodeDeviceSubcapabilityType) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable String id() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute; null removes it. */
    public NodeDeviceSubcapabilityType id(@Nullable String id) {
        setAttribute("id", id);
        return this;
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public NodeDeviceSubcapabilityType name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code deviceAPI} element, or null if absent. Known values: {@code vfio-pci}, {@code vfio-ccw}, {@code vfio-ap}. */
    public @Nullable String deviceAPI() {
        return childText("deviceAPI");
    }

    /** Sets the {@code deviceAPI} element; null removes it. */
    public NodeDeviceSubcapabilityType deviceAPI(@Nullable String deviceAPI) {
        setChildText("deviceAPI", deviceAPI);
        return this;
    }

    /** The {@code availableInstances} element, or null if absent. */
    public @Nullable Long availableInstances() {
        return Text.longValue(this, "availableInstances", childText("availableInstances"));
    }

    /** Sets the {@code availableInstances} element. */
    public NodeDeviceSubcapabilityType availableInstances(long availableInstances) {
        setChildText("availableInstances", Text.decimal(availableInstances));
        return this;
    }

    /** The {@code availableInstances} element as it is written, or null if absent. */
    public @Nullable String availableInstancesText() {
        return childText("availableInstances");
    }

    /** Sets the {@code availableInstances} element as it is written; null removes it. */
    public NodeDeviceSubcapabilityType availableInstancesText(@Nullable String text) {
        setChildText("availableInstances", text);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "deviceAPI" -> new TextElement("deviceAPI");
            case "availableInstances" -> new TextElement("availableInstances");
            default -> null;
        };
    }

    @Override
    NodeDeviceSubcapabilityType empty() {
        return new NodeDeviceSubcapabilityType();
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "deviceAPI", "availableInstances"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "deviceAPI")
    private List<TextElement> getDeviceAPIElements() {
        return jaxbList("deviceAPI", TextElement.class);
    }

    @XmlElement(name = "availableInstances")
    private List<TextElement> getAvailableInstancesElements() {
        return jaxbList("availableInstances", TextElement.class);
    }
}
