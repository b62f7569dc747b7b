package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code property} element of {@code domain/override/device/frontend}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class QemuOverrideDeviceFrontendProperty extends Element {
    /** Makes an empty {@code property} element. */
    public QemuOverrideDeviceFrontendProperty() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:property");
    }

    /**
     * Reads a {@code property} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuOverrideDeviceFrontendProperty parse(String xml) {
        return XmlReader.read(xml, new QemuOverrideDeviceFrontendProperty());
    }

    @Override
    public QemuOverrideDeviceFrontendProperty copy() {
        return (QemuOverrideDeviceFrontendProperty) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public QemuOverrideDeviceFrontendProperty name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code string}, {@code signed}, {@code unsigned}, {@code bool}, {@code remove}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public QemuOverrideDeviceFrontendProperty type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public QemuOverrideDeviceFrontendProperty value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    QemuOverrideDeviceFrontendProperty empty() {
        return new QemuOverrideDeviceFrontendProperty();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "type", "value"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }
}
