package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code frontend} element of {@code domain/override/device}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"qemuPropertyElements", "otherContent"})
public final class QemuOverrideDeviceFrontend extends Element {
    /** Makes an empty {@code frontend} element. */
    public QemuOverrideDeviceFrontend() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:frontend");
    }

    /**
     * Reads a {@code frontend} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuOverrideDeviceFrontend parse(String xml) {
        return XmlReader.read(xml, new QemuOverrideDeviceFrontend());
    }

    @Override
    public QemuOverrideDeviceFrontend copy() {
        return (QemuOverrideDeviceFrontend) copyTree();
    }

    /** The {@code property} elements, in document order: a live list. */
    public List<QemuOverrideDeviceFrontendProperty> qemuProperties() {
        return childList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:property", QemuOverrideDeviceFrontendProperty.class);
    }

    /** Adds a {@code property} element. */
    public QemuOverrideDeviceFrontend addQemuProperty(Consumer<? super QemuOverrideDeviceFrontendProperty> change) {
        addChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:property", QemuOverrideDeviceFrontendProperty.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/qemu/1.0}property" -> new QemuOverrideDeviceFrontendProperty();
            default -> null;
        };
    }

    @Override
    QemuOverrideDeviceFrontend empty() {
        return new QemuOverrideDeviceFrontend();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/domain/qemu/1.0}qemu:property"};
    }

    @XmlElement(name = "property", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuOverrideDeviceFrontendProperty> getQemuPropertyElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:property", QemuOverrideDeviceFrontendProperty.class);
    }
}
