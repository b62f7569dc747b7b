package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code model} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceModel extends Element {
    /** Makes an empty {@code model} element. */
    public InterfaceModel() {
        super("model");
    }

    /**
     * Reads a {@code model} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceModel parse(String xml) {
        return XmlReader.read(xml, new InterfaceModel());
    }

    @Override
    public InterfaceModel copy() {
        return (InterfaceModel) copyTree();
    }

    /** The {@code type} attribute, or null if absent. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public InterfaceModel type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    @Override
    InterfaceModel empty() {
        return new InterfaceModel();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }
}
