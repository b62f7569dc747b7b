package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code driver} element of {@code domain/devices/memballoon}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class MemballoonDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public MemballoonDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemballoonDriver parse(String xml) {
        return XmlReader.read(xml, new MemballoonDriver());
    }

    @Override
    public MemballoonDriver copy() {
        return (MemballoonDriver) copyTree();
    }

    /** The {@code iommu} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean iommu() {
        return Text.onOff(attributeText("iommu"));
    }

    /** Sets the {@code iommu} attribute. */
    public MemballoonDriver iommu(boolean iommu) {
        setAttribute("iommu", iommu ? "on" : "off");
        return this;
    }

    /** The {@code iommu} attribute as it is written, or null if absent. */
    public @Nullable String iommuText() {
        return attributeText("iommu");
    }

    /** Sets the {@code iommu} attribute as it is written; null removes it. */
    public MemballoonDriver iommuText(@Nullable String text) {
        setAttribute("iommu", text);
        return this;
    }

    /** The {@code ats} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ats() {
        return Text.onOff(attributeText("ats"));
    }

    /** Sets the {@code ats} attribute. */
    public MemballoonDriver ats(boolean ats) {
        setAttribute("ats", ats ? "on" : "off");
        return this;
    }

    /** The {@code ats} attribute as it is written, or null if absent. */
    public @Nullable String atsText() {
        return attributeText("ats");
    }

    /** Sets the {@code ats} attribute as it is written; null removes it. */
    public MemballoonDriver atsText(@Nullable String text) {
        setAttribute("ats", text);
        return this;
    }

    /** The {@code packed} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean packed() {
        return Text.onOff(attributeText("packed"));
    }

    /** Sets the {@code packed} attribute. */
    public MemballoonDriver packed(boolean packed) {
        setAttribute("packed", packed ? "on" : "off");
        return this;
    }

    /** The {@code packed} attribute as it is written, or null if absent. */
    public @Nullable String packedText() {
        return attributeText("packed");
    }

    /** Sets the {@code packed} attribute as it is written; null removes it. */
    public MemballoonDriver packedText(@Nullable String text) {
        setAttribute("packed", text);
        return this;
    }

    /** The {@code page_per_vq} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean pagePerVq() {
        return Text.onOff(attributeText("page_per_vq"));
    }

    /** Sets the {@code page_per_vq} attribute. */
    public MemballoonDriver pagePerVq(boolean pagePerVq) {
        setAttribute("page_per_vq", pagePerVq ? "on" : "off");
        return this;
    }

    /** The {@code page_per_vq} attribute as it is written, or null if absent. */
    public @Nullable String pagePerVqText() {
        return attributeText("page_per_vq");
    }

    /** Sets the {@code page_per_vq} attribute as it is written; null removes it. */
    public MemballoonDriver pagePerVqText(@Nullable String text) {
        setAttribute("page_per_vq", text);
        return this;
    }

    @Override
    MemballoonDriver empty() {
        return new MemballoonDriver();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"iommu", "ats", "packed", "page_per_vq"};
    }

    @XmlAttribute(name = "iommu")
    private @Nullable String getIommuAttribute() {
        return attributeText("iommu");
    }

    private void setIommuAttribute(@Nullable String value) {
        setAttribute("iommu", value);
    }

    @XmlAttribute(name = "ats")
    private @Nullable String getAtsAttribute() {
        return attributeText("ats");
    }

    private void setAtsAttribute(@Nullable String value) {
        setAttribute("ats", value);
    }

    @XmlAttribute(name = "packed")
    private @Nullable String getPackedAttribute() {
        return attributeText("packed");
    }

    private void setPackedAttribute(@Nullable String value) {
        setAttribute("packed", value);
    }

    @XmlAttribute(name = "page_per_vq")
    private @Nullable String getPagePerVqAttribute() {
        return attributeText("page_per_vq");
    }

    private void setPagePerVqAttribute(@Nullable String value) {
        setAttribute("page_per_vq", value);
    }
}
