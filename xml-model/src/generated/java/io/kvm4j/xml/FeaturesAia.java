package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code aia} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesAia extends Element {
    /** Makes an empty {@code aia} element. */
    public FeaturesAia() {
        super("aia");
    }

    /**
     * Reads a {@code aia} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesAia parse(String xml) {
        return XmlReader.read(xml, new FeaturesAia());
    }

    @Override
    public FeaturesAia copy() {
        return (FeaturesAia) copyTree();
    }

    /** The {@code value} attribute, or null if absent. Known values: {@code none}, {@code aplic}, {@code aplic-imsic}. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public FeaturesAia value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    FeaturesAia empty() {
        return new FeaturesAia();
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
