package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cfpc} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesCfpc extends Element {
    /** Makes an empty {@code cfpc} element. */
    public FeaturesCfpc() {
        super("cfpc");
    }

    /**
     * Reads a {@code cfpc} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesCfpc parse(String xml) {
        return XmlReader.read(xml, new FeaturesCfpc());
    }

    @Override
    public FeaturesCfpc copy() {
        return (FeaturesCfpc) copyTree();
    }

    /** The {@code value} attribute, or null if absent. Known values: {@code broken}, {@code workaround}, {@code fixed}. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public FeaturesCfpc value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    FeaturesCfpc empty() {
        return new FeaturesCfpc();
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
