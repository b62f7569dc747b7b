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
 * The {@code device} element of {@code volume/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"extentElements", "otherContent"})
public final class VolumeSourceDevice extends Element {
    /** Makes an empty {@code device} element. */
    public VolumeSourceDevice() {
        super("device");
    }

    /**
     * Reads a {@code device} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeSourceDevice parse(String xml) {
        return XmlReader.read(xml, new VolumeSourceDevice());
    }

    @Override
    public VolumeSourceDevice copy() {
        return (VolumeSourceDevice) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public VolumeSourceDevice path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code extent} elements, in document order: a live list. */
    public List<VolumeSourceDeviceExtent> extents() {
        return childList("extent", VolumeSourceDeviceExtent.class);
    }

    /** Adds a {@code extent} element. */
    public VolumeSourceDevice addExtent(Consumer<? super VolumeSourceDeviceExtent> change) {
        addChild("extent", VolumeSourceDeviceExtent.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "extent" -> new VolumeSourceDeviceExtent();
            default -> null;
        };
    }

    @Override
    VolumeSourceDevice empty() {
        return new VolumeSourceDevice();
    }

    @Override
    String[] childNames() {
        return new String[] {"extent"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"path"};
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlElement(name = "extent")
    private List<VolumeSourceDeviceExtent> getExtentElements() {
        return jaxbList("extent", VolumeSourceDeviceExtent.class);
    }
}
