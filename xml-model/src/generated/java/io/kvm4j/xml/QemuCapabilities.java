package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code capabilities} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"qemuAddElements", "qemuDelElements", "otherContent"})
public final class QemuCapabilities extends Element {
    /** Makes an empty {@code capabilities} element. */
    public QemuCapabilities() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:capabilities");
    }

    /**
     * Reads a {@code capabilities} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuCapabilities parse(String xml) {
        return XmlReader.read(xml, new QemuCapabilities());
    }

    @Override
    public QemuCapabilities copy() {
        return (QemuCapabilities) copyTree();
    }

    /** The {@code add} elements, in document order: a live list. */
    public List<QemuCapabilitiesAdd> qemuAdds() {
        return childList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:add", QemuCapabilitiesAdd.class);
    }

    /** Adds a {@code add} element. */
    public QemuCapabilities addQemuAdd(Consumer<? super QemuCapabilitiesAdd> change) {
        addChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:add", QemuCapabilitiesAdd.class, change);
        return this;
    }

    /** The {@code del} elements, in document order: a live list. */
    public List<QemuCapabilitiesDel> qemuDels() {
        return childList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:del", QemuCapabilitiesDel.class);
    }

    /** Adds a {@code del} element. */
    public QemuCapabilities addQemuDel(Consumer<? super QemuCapabilitiesDel> change) {
        addChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:del", QemuCapabilitiesDel.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/qemu/1.0}add" -> new QemuCapabilitiesAdd();
            case "{http://libvirt.org/schemas/domain/qemu/1.0}del" -> new QemuCapabilitiesDel();
            default -> null;
        };
    }

    @Override
    QemuCapabilities empty() {
        return new QemuCapabilities();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/domain/qemu/1.0}qemu:add", "{http://libvirt.org/schemas/domain/qemu/1.0}qemu:del"};
    }

    @XmlElement(name = "add", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuCapabilitiesAdd> getQemuAddElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:add", QemuCapabilitiesAdd.class);
    }

    @XmlElement(name = "del", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuCapabilitiesDel> getQemuDelElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:del", QemuCapabilitiesDel.class);
    }
}
