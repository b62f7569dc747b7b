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
 * The {@code device} element of {@code domain/override}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"qemuFrontendElements", "otherContent"})
public final class QemuOverrideDevice extends Element {
    /** Makes an empty {@code device} element. */
    public QemuOverrideDevice() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:device");
    }

    /**
     * Reads a {@code device} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuOverrideDevice parse(String xml) {
        return XmlReader.read(xml, new QemuOverrideDevice());
    }

    @Override
    public QemuOverrideDevice copy() {
        return (QemuOverrideDevice) copyTree();
    }

    /** The {@code alias} attribute, or null if absent. */
    public @Nullable String alias() {
        return attributeText("alias");
    }

    /** Sets the {@code alias} attribute; null removes it. */
    public QemuOverrideDevice alias(@Nullable String alias) {
        setAttribute("alias", alias);
        return this;
    }

    /** The {@code frontend} element, or null if absent. */
    public @Nullable QemuOverrideDeviceFrontend qemuFrontend() {
        return firstChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:frontend", QemuOverrideDeviceFrontend.class);
    }

    /** Replaces the {@code frontend} element; null removes it. */
    public QemuOverrideDevice qemuFrontend(@Nullable QemuOverrideDeviceFrontend qemuFrontend) {
        setChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:frontend", qemuFrontend);
        return this;
    }

    /** Changes the {@code frontend} element, made when absent. */
    public QemuOverrideDevice qemuFrontend(Consumer<? super QemuOverrideDeviceFrontend> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:frontend", QemuOverrideDeviceFrontend.class));
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/qemu/1.0}frontend" -> new QemuOverrideDeviceFrontend();
            default -> null;
        };
    }

    @Override
    QemuOverrideDevice empty() {
        return new QemuOverrideDevice();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/domain/qemu/1.0}qemu:frontend"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"alias"};
    }

    @XmlAttribute(name = "alias")
    private @Nullable String getAliasAttribute() {
        return attributeText("alias");
    }

    private void setAliasAttribute(@Nullable String value) {
        setAttribute("alias", value);
    }

    @XmlElement(name = "frontend", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuOverrideDeviceFrontend> getQemuFrontendElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:frontend", QemuOverrideDeviceFrontend.class);
    }
}
