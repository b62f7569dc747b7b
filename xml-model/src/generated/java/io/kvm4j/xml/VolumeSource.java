package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code source} element of {@code volume}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"deviceElements", "otherContent"})
public final class VolumeSource extends Element {
    /** Makes an empty {@code source} element. */
    public VolumeSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeSource parse(String xml) {
        return XmlReader.read(xml, new VolumeSource());
    }

    @Override
    public VolumeSource copy() {
        return (VolumeSource) copyTree();
    }

    /** The {@code device} elements, in document order: a live list. */
    public List<VolumeSourceDevice> devices() {
        return childList("device", VolumeSourceDevice.class);
    }

    /** Adds a {@code device} element. */
    public VolumeSource addDevice(Consumer<? super VolumeSourceDevice> change) {
        addChild("device", VolumeSourceDevice.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "device" -> new VolumeSourceDevice();
            default -> null;
        };
    }

    @Override
    VolumeSource empty() {
        return new VolumeSource();
    }

    @Override
    String[] childNames() {
        return new String[] {"device"};
    }

    @XmlElement(name = "device")
    private List<VolumeSourceDevice> getDeviceElements() {
        return jaxbList("device", VolumeSourceDevice.class);
    }
}
