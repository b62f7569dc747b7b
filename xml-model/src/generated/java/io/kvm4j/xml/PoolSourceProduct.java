package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code product} element of {@code pool/source}, {@code pool/source/format}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolSourceProduct extends Element {
    /** Makes an empty {@code product} element. */
    public PoolSourceProduct() {
        super("product");
    }

    /**
     * Reads a {@code product} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceProduct parse(String xml) {
        return XmlReader.read(xml, new PoolSourceProduct());
    }

    @Override
    public PoolSourceProduct copy() {
        return (PoolSourceProduct) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public PoolSourceProduct name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    PoolSourceProduct empty() {
        return new PoolSourceProduct();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
