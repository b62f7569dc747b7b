package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code env} element of {@code domain/commandline}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class QemuCommandlineEnv extends Element {
    /** Makes an empty {@code env} element. */
    public QemuCommandlineEnv() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:env");
    }

    /**
     * Reads a {@code env} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuCommandlineEnv parse(String xml) {
        return XmlReader.read(xml, new QemuCommandlineEnv());
    }

    @Override
    public QemuCommandlineEnv copy() {
        return (QemuCommandlineEnv) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public QemuCommandlineEnv name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public QemuCommandlineEnv value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    QemuCommandlineEnv empty() {
        return new QemuCommandlineEnv();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "value"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }
}
