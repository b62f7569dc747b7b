package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code commandline} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"qemuArgElements", "qemuEnvElements", "otherContent"})
public final class QemuCommandline extends Element {
    /** Makes an empty {@code commandline} element. */
    public QemuCommandline() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:commandline");
    }

    /**
     * Reads a {@code commandline} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuCommandline parse(String xml) {
        return XmlReader.read(xml, new QemuCommandline());
    }

    @Override
    public QemuCommandline copy() {
        return (QemuCommandline) copyTree();
    }

    /** The {@code arg} elements, in document order: a live list. */
    public List<QemuCommandlineArg> qemuArgs() {
        return childList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:arg", QemuCommandlineArg.class);
    }

    /** Adds a {@code arg} element. */
    public QemuCommandline addQemuArg(Consumer<? super QemuCommandlineArg> change) {
        addChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:arg", QemuCommandlineArg.class, change);
        return this;
    }

    /** The {@code env} elements, in document order: a live list. */
    public List<QemuCommandlineEnv> qemuEnvs() {
        return childList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:env", QemuCommandlineEnv.class);
    }

    /** Adds a {@code env} element. */
    public QemuCommandline addQemuEnv(Consumer<? super QemuCommandlineEnv> change) {
        addChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:env", QemuCommandlineEnv.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/qemu/1.0}arg" -> new QemuCommandlineArg();
            case "{http://libvirt.org/schemas/domain/qemu/1.0}env" -> new QemuCommandlineEnv();
            default -> null;
        };
    }

    @Override
    QemuCommandline empty() {
        return new QemuCommandline();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/domain/qemu/1.0}qemu:arg", "{http://libvirt.org/schemas/domain/qemu/1.0}qemu:env"};
    }

    @XmlElement(name = "arg", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuCommandlineArg> getQemuArgElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:arg", QemuCommandlineArg.class);
    }

    @XmlElement(name = "env", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuCommandlineEnv> getQemuEnvElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:env", QemuCommandlineEnv.class);
    }
}
