package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code hardware} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"vendorElements", "versionElements", "serialElements", "uuidElements", "otherContent"})
public final class NodeDeviceCapabilityHardware extends Element {
    /** Makes an empty {@code hardware} element. */
    public NodeDeviceCapabilityHardware() {
        super("hardware");
    }

    /**
     * Reads a {@code hardware} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityHardware parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityHardware());
    }

    @Override
    public NodeDeviceCapabilityHardware copy() {
        return (NodeDeviceCapabilityHardware) copyTree();
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable String vendor() {
        return childText("vendor");
    }

    /** Sets the {@code vendor} element; null removes it. */
    public NodeDeviceCapabilityHardware vendor(@Nullable String vendor) {
        setChildText("vendor", vendor);
        return this;
    }

    /** The {@code version} element, or null if absent. */
    public @Nullable String version() {
        return childText("version");
    }

    /** Sets the {@code version} element; null removes it. */
    public NodeDeviceCapabilityHardware version(@Nullable String version) {
        setChildText("version", version);
        return this;
    }

    /** The {@code serial} element, or null if absent. */
    public @Nullable String serial() {
        return childText("serial");
    }

    /** Sets the {@code serial} element; null removes it. */
    public NodeDeviceCapabilityHardware serial(@Nullable String serial) {
        setChildText("serial", serial);
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public NodeDeviceCapabilityHardware uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "vendor" -> new TextElement("vendor");
            case "version" -> new TextElement("version");
            case "serial" -> new TextElement("serial");
            case "uuid" -> new TextElement("uuid");
            default -> null;
        };
    }

    @Override
    NodeDeviceCapabilityHardware empty() {
        return new NodeDeviceCapabilityHardware();
    }

    @Override
    String[] childNames() {
        return new String[] {"vendor", "version", "serial", "uuid"};
    }

    @XmlElement(name = "vendor")
    private List<TextElement> getVendorElements() {
        return jaxbList("vendor", TextElement.class);
    }

    @XmlElement(name = "version")
    private List<TextElement> getVersionElements() {
        return jaxbList("version", TextElement.class);
    }

    @XmlElement(name = "serial")
    private List<TextElement> getSerialElements() {
        return jaxbList("serial", TextElement.class);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }
}
