package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code override} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"qemuDeviceElements", "otherContent"})
public final class QemuOverride extends Element {
    /** Makes an empty {@code override} element. */
    public QemuOverride() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:override");
    }

    /**
     * Reads a {@code override} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuOverride parse(String xml) {
        return XmlReader.read(xml, new QemuOverride());
    }

    @Override
    public QemuOverride copy() {
        return (QemuOverride) copyTree();
    }

    /** The {@code device} elements, in document order: a live list. */
    public List<QemuOverrideDevice> qemuDevices() {
        return childList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:device", QemuOverrideDevice.class);
    }

    /** Adds a {@code device} element. */
    public QemuOverride addQemuDevice(Consumer<? super QemuOverrideDevice> change) {
        addChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:device", QemuOverrideDevice.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/qemu/1.0}device" -> new QemuOverrideDevice();
            default -> null;
        };
    }

    @Override
    QemuOverride empty() {
        return new QemuOverride();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/domain/qemu/1.0}qemu:device"};
    }

    @XmlElement(name = "device", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuOverrideDevice> getQemuDeviceElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:device", QemuOverrideDevice.class);
    }
}
