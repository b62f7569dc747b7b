package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code acpi} element of {@code domain/devices/disk}, {@code domain/devices/controller}, {@code domain/devices/filesystem}, {@code domain/devices/interface} and others.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DeviceAcpi extends Element {
    /** Makes an empty {@code acpi} element. */
    public DeviceAcpi() {
        super("acpi");
    }

    /**
     * Reads a {@code acpi} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DeviceAcpi parse(String xml) {
        return XmlReader.read(xml, new DeviceAcpi());
    }

    @Override
    public DeviceAcpi copy() {
        return (DeviceAcpi) copyTree();
    }

    /** The {@code index} attribute, or null if absent. */
    public @Nullable Long index() {
        return Text.longValue(this, "index", attributeText("index"));
    }

    /** Sets the {@code index} attribute. */
    public DeviceAcpi index(long index) {
        setAttribute("index", Text.decimal(index));
        return this;
    }

    /** The {@code index} attribute as it is written, or null if absent. */
    public @Nullable String indexText() {
        return attributeText("index");
    }

    /** Sets the {@code index} attribute as it is written; null removes it. */
    public DeviceAcpi indexText(@Nullable String text) {
        setAttribute("index", text);
        return this;
    }

    @Override
    DeviceAcpi empty() {
        return new DeviceAcpi();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"index"};
    }

    @XmlAttribute(name = "index")
    private @Nullable String getIndexAttribute() {
        return attributeText("index");
    }

    private void setIndexAttribute(@Nullable String value) {
        setAttribute("index", value);
    }
}
