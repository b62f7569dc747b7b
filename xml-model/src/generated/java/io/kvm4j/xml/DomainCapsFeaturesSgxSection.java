package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code section} element of {@code domainCapabilities/features/sgx/sections}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DomainCapsFeaturesSgxSection extends Element {
    /** Makes an empty {@code section} element. */
    public DomainCapsFeaturesSgxSection() {
        super("section");
    }

    /**
     * Reads a {@code section} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsFeaturesSgxSection parse(String xml) {
        return XmlReader.read(xml, new DomainCapsFeaturesSgxSection());
    }

    @Override
    public DomainCapsFeaturesSgxSection copy() {
        return (DomainCapsFeaturesSgxSection) copyTree();
    }

    /** The {@code node} attribute, or null if absent. */
    public @Nullable Long node() {
        return Text.longValue(this, "node", attributeText("node"));
    }

    /** Sets the {@code node} attribute. */
    public DomainCapsFeaturesSgxSection node(long node) {
        setAttribute("node", Text.decimal(node));
        return this;
    }

    /** The {@code node} attribute as it is written, or null if absent. */
    public @Nullable String nodeText() {
        return attributeText("node");
    }

    /** Sets the {@code node} attribute as it is written; null removes it. */
    public DomainCapsFeaturesSgxSection nodeText(@Nullable String text) {
        setAttribute("node", text);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public DomainCapsFeaturesSgxSection size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public DomainCapsFeaturesSgxSection sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. Known values: {@code KiB}. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public DomainCapsFeaturesSgxSection unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    @Override
    DomainCapsFeaturesSgxSection empty() {
        return new DomainCapsFeaturesSgxSection();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"node", "size", "unit"};
    }

    @XmlAttribute(name = "node")
    private @Nullable String getNodeAttribute() {
        return attributeText("node");
    }

    private void setNodeAttribute(@Nullable String value) {
        setAttribute("node", value);
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }
}
