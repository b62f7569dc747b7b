package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code product} element of {@code domain/devices/interface/source}, {@code domain/devices/hostdev/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceSourceProduct extends Element {
    /** Makes an empty {@code product} element. */
    public InterfaceSourceProduct() {
        super("product");
    }

    /**
     * Reads a {@code product} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceSourceProduct parse(String xml) {
        return XmlReader.read(xml, new InterfaceSourceProduct());
    }

    @Override
    public InterfaceSourceProduct copy() {
        return (InterfaceSourceProduct) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Integer id() {
        return Text.addressValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public InterfaceSourceProduct id(int id) {
        setAttribute("id", Text.hex(id, 0));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public InterfaceSourceProduct idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    @Override
    InterfaceSourceProduct empty() {
        return new InterfaceSourceProduct();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }
}
