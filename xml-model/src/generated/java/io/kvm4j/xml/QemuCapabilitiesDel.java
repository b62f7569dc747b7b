package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code del} element of {@code domain/capabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class QemuCapabilitiesDel extends Element {
    /** Makes an empty {@code del} element. */
    public QemuCapabilitiesDel() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:del");
    }

    /**
     * Reads a {@code del} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuCapabilitiesDel parse(String xml) {
        return XmlReader.read(xml, new QemuCapabilitiesDel());
    }

    @Override
    public QemuCapabilitiesDel copy() {
        return (QemuCapabilitiesDel) copyTree();
    }

    /** The {@code capability} attribute, or null if absent. */
    public @Nullable String capability() {
        return attributeText("capability");
    }

    /** Sets the {@code capability} attribute; null removes it. */
    public QemuCapabilitiesDel capability(@Nullable String capability) {
        setAttribute("capability", capability);
        return this;
    }

    @Override
    QemuCapabilitiesDel empty() {
        return new QemuCapabilitiesDel();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"capability"};
    }

    @XmlAttribute(name = "capability")
    private @Nullable String getCapabilityAttribute() {
        return attributeText("capability");
    }

    private void setCapabilityAttribute(@Nullable String value) {
        setAttribute("capability", value);
    }
}
