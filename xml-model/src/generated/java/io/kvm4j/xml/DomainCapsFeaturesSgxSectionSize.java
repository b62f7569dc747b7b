package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code section_size} element of {@code domainCapabilities/features/sgx}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DomainCapsFeaturesSgxSectionSize extends Element {
    /** Makes an empty {@code section_size} element. */
    public DomainCapsFeaturesSgxSectionSize() {
        super("section_size");
    }

    /**
     * Reads a {@code section_size} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsFeaturesSgxSectionSize parse(String xml) {
        return XmlReader.read(xml, new DomainCapsFeaturesSgxSectionSize());
    }

    @Override
    public DomainCapsFeaturesSgxSectionSize copy() {
        return (DomainCapsFeaturesSgxSectionSize) copyTree();
    }

    /** The {@code unit} attribute, or null if absent. Known values: {@code KiB}. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public DomainCapsFeaturesSgxSectionSize unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable Long value() {
        return Text.longValue(this, "text()", text());
    }

    /** Sets the text of the element. */
    public DomainCapsFeaturesSgxSectionSize value(long value) {
        setText(Text.decimal(value));
        return this;
    }

    /** The text of the element as it is written, or null if absent. */
    public @Nullable String valueText() {
        return text();
    }

    /** Sets the text of the element as it is written; null removes it. */
    public DomainCapsFeaturesSgxSectionSize valueText(@Nullable String text) {
        setText(text);
        return this;
    }

    @Override
    DomainCapsFeaturesSgxSectionSize empty() {
        return new DomainCapsFeaturesSgxSectionSize();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"unit"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }
}
