package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code teaming} element of {@code domain/devices/interface}, {@code domain/devices/hostdev}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceTeaming extends Element {
    /** Makes an empty {@code teaming} element. */
    public InterfaceTeaming() {
        super("teaming");
    }

    /**
     * Reads a {@code teaming} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceTeaming parse(String xml) {
        return XmlReader.read(xml, new InterfaceTeaming());
    }

    @Override
    public InterfaceTeaming copy() {
        return (InterfaceTeaming) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code persistent}, {@code transient}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public InterfaceTeaming type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code persistent} attribute, or null if absent. */
    public @Nullable String persistent() {
        return attributeText("persistent");
    }

    /** Sets the {@code persistent} attribute; null removes it. */
    public InterfaceTeaming persistent(@Nullable String persistent) {
        setAttribute("persistent", persistent);
        return this;
    }

    @Override
    InterfaceTeaming empty() {
        return new InterfaceTeaming();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "persistent"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "persistent")
    private @Nullable String getPersistentAttribute() {
        return attributeText("persistent");
    }

    private void setPersistentAttribute(@Nullable String value) {
        setAttribute("persistent", value);
    }
}
