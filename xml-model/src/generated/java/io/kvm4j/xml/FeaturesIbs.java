package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ibs} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesIbs extends Element {
    /** Makes an empty {@code ibs} element. */
    public FeaturesIbs() {
        super("ibs");
    }

    /**
     * Reads a {@code ibs} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesIbs parse(String xml) {
        return XmlReader.read(xml, new FeaturesIbs());
    }

    @Override
    public FeaturesIbs copy() {
        return (FeaturesIbs) copyTree();
    }

    /** The {@code value} attribute, or null if absent. Known values: {@code broken}, {@code workaround}, {@code fixed-ibs}, {@code fixed-ccd}, {@code fixed-na}. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public FeaturesIbs value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    FeaturesIbs empty() {
        return new FeaturesIbs();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"value"};
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }
}
