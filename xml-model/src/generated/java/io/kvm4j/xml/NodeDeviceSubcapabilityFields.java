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
 * The {@code fields} element of {@code device/capability/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"changeLevelElements", "manufactureIdElements", "partNumberElements", "serialNumberElements", "vendorFieldElements", "assetTagElements", "systemFieldElements", "otherContent"})
public final class NodeDeviceSubcapabilityFields extends Element {
    /** Makes an empty {@code fields} element. */
    public NodeDeviceSubcapabilityFields() {
        super("fields");
    }

    /**
     * Reads a {@code fields} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceSubcapabilityFields parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceSubcapabilityFields());
    }

    @Override
    public NodeDeviceSubcapabilityFields copy() {
        return (NodeDeviceSubcapabilityFields) copyTree();
    }

    /** The {@code access} attribute, or null if absent. Known values: {@code readonly}, {@code readwrite}. */
    public @Nullable String access() {
        return attributeText("access");
    }

    /** Sets the {@code access} attribute; null removes it. */
    public NodeDeviceSubcapabilityFields access(@Nullable String access) {
        setAttribute("access", access);
        return this;
    }

    /** The {@code change_level} element, or null if absent. */
    public @Nullable String changeLevel() {
        return childText("change_level");
    }

    /** Sets the {@code change_level} element; null removes it. */
    public NodeDeviceSubcapabilityFields changeLevel(@Nullable String changeLevel) {
        setChildText("change_level", changeLevel);
        return this;
    }

    /** The {@code manufacture_id} element, or null if absent. */
    public @Nullable String manufactureId() {
        return childText("manufacture_id");
    }

    /** Sets the {@code manufacture_id} element; null removes it. */
    public NodeDeviceSubcapabilityFields manufactureId(@Nullable String manufactureId) {
        setChildText("manufacture_id", manufactureId);
        return this;
    }

    /** The {@code part_number} element, or null if absent. */
    public @Nullable String partNumber() {
        return childText("part_number");
    }

    /** Sets the {@code part_number} element; null removes it. */
    public NodeDeviceSubcapabilityFields partNumber(@Nullable String partNumber) {
        setChildText("part_number", partNumber);
        return this;
    }

    /** The {@code serial_number} element, or null if absent. */
    public @Nullable String serialNumber() {
        return childText("serial_number");
    }

    /** Sets the {@code serial_number} element; null removes it. */
    public NodeDeviceSubcapabilityFields serialNumber(@Nullable String serialNumber) {
        setChildText("serial_number", serialNumber);
        return this;
    }

    /** The {@code vendor_field} elements, in document order: a live list. */
    public List<NodeDeviceSubcapabilityFieldsVendorField> vendorFields() {
        return childList("vendor_field", NodeDeviceSubcapabilityFieldsVendorField.class);
    }

    /** Adds a {@code vendor_field} element. */
    public NodeDeviceSubcapabilityFields addVendorField(Consumer<? super NodeDeviceSubcapabilityFieldsVendorField> change) {
        addChild("vendor_field", NodeDeviceSubcapabilityFieldsVendorField.class, change);
        return this;
    }

    /** The {@code asset_tag} element, or null if absent. */
    public @Nullable String assetTag() {
        return childText("asset_tag");
    }

    /** Sets the {@code asset_tag} element; null removes it. */
    public NodeDeviceSubcapabilityFields assetTag(@Nullable String assetTag) {
        setChildText("asset_tag", assetTag);
        return this;
    }

    /** The {@code system_field} elements, in document order: a live list. */
    public List<NodeDeviceSubcapabilityFieldsSystemField> systemFields() {
        return childList("system_field", NodeDeviceSubcapabilityFieldsSystemField.class);
    }

    /** Adds a {@code system_field} element. */
    public NodeDeviceSubcapabilityFields addSystemField(Consumer<? super NodeDeviceSubcapabilityFieldsSystemField> change) {
        addChild("system_field", NodeDeviceSubcapabilityFieldsSystemField.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "change_level" -> new TextElement("change_level");
            case "manufacture_id" -> new TextElement("manufacture_id");
            case "part_number" -> new TextElement("part_number");
            case "serial_number" -> new TextElement("serial_number");
            case "vendor_field" -> new NodeDeviceSubcapabilityFieldsVendorField();
            case "asset_tag" -> new TextElement("asset_tag");
            case "system_field" -> new NodeDeviceSubcapabilityFieldsSystemField();
            default -> null;
        };
    }

    @Override
    NodeDeviceSubcapabilityFields empty() {
        return new NodeDeviceSubcapabilityFields();
    }

    @Override
    String[] childNames() {
        return new String[] {"change_level", "manufacture_id", "part_number", "serial_number", "vendor_field", "asset_tag", "system_field"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"access"};
    }

    @XmlAttribute(name = "access")
    private @Nullable String getAccessAttribute() {
        return attributeText("access");
    }

    private void setAccessAttribute(@Nullable String value) {
        setAttribute("access", value);
    }

    @XmlElement(name = "change_level")
    private List<TextElement> getChangeLevelElements() {
        return jaxbList("change_level", TextElement.class);
    }

    @XmlElement(name = "manufacture_id")
    private List<TextElement> getManufactureIdElements() {
        return jaxbList("manufacture_id", TextElement.class);
    }

    @XmlElement(name = "part_number")
    private List<TextElement> getPartNumberElements() {
        return jaxbList("part_number", TextElement.class);
    }

    @XmlElement(name = "serial_number")
    private List<TextElement> getSerialNumberElements() {
        return jaxbList("serial_number", TextElement.class);
    }

    @XmlElement(name = "vendor_field")
    private List<NodeDeviceSubcapabilityFieldsVendorField> getVendorFieldElements() {
        return jaxbList("vendor_field", NodeDeviceSubcapabilityFieldsVendorField.class);
    }

    @XmlElement(name = "asset_tag")
    private List<TextElement> getAssetTagElements() {
        return jaxbList("asset_tag", TextElement.class);
    }

    @XmlElement(name = "system_field")
    private List<NodeDeviceSubcapabilityFieldsSystemField> getSystemFieldElements() {
        return jaxbList("system_field", NodeDeviceSubcapabilityFieldsSystemField.class);
    }
}
