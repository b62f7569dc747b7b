package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code firmware} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"vendorElements", "versionElements", "releaseDateElements", "otherContent"})
public final class NodeDeviceCapabilityFirmware extends Element {
    /** Makes an empty {@code firmware} element. */
    public NodeDeviceCapabilityFirmware() {
        super("firmware");
    }

    /**
     * Reads a {@code firmware} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityFirmware parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityFirmware());
    }

    @Override
    public NodeDeviceCapabilityFirmware copy() {
        return (NodeDeviceCapabilityFirmware) copyTree();
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable String vendor() {
        return childText("vendor");
    }

    /** Sets the {@code vendor} element; null removes it. */
    public NodeDeviceCapabilityFirmware vendor(@Nullable String vendor) {
        setChildText("vendor", vendor);
        return this;
    }

    /** The {@code version} element, or null if absent. */
    public @Nullable String version() {
        return childText("version");
    }

    /** Sets the {@code version} element; null removes it. */
    public NodeDeviceCapabilityFirmware version(@Nullable String version) {
        setChildText("version", version);
        return this;
    }

    /** The {@code release_date} element, or null if absent. */
    public @Nullable String releaseDate() {
        return childText("release_date");
    }

    /** Sets the {@code release_date} element; null removes it. */
    public NodeDeviceCapabilityFirmware releaseDate(@Nullable String releaseDate) {
        setChildText("release_date", releaseDate);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "vendor" -> new TextElement("vendor");
            case "version" -> new TextElement("version");
            case "release_date" -> new TextElement("release_date");
            default -> null;
        };
    }

    @Override
    NodeDeviceCapabilityFirmware empty() {
        return new NodeDeviceCapabilityFirmware();
    }

    @Override
    String[] childNames() {
        return new String[] {"vendor", "version", "release_date"};
    }

    @XmlElement(name = "vendor")
    private List<TextElement> getVendorElements() {
        return jaxbList("vendor", TextElement.class);
    }

    @XmlElement(name = "version")
    private List<TextElement> getVersionElements() {
        return jaxbList("version", TextElement.class);
    }

    @XmlElement(name = "release_date")
    private List<TextElement> getReleaseDateElements() {
        return jaxbList("release_date", TextElement.class);
    }
}
