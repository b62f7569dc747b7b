package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code pages} element of {@code cpu}, {@code capabilities/host/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuPages extends Element {
    /** Makes an empty {@code pages} element. */
    public CpuPages() {
        super("pages");
    }

    /**
     * Reads a {@code pages} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuPages parse(String xml) {
        return XmlReader.read(xml, new CpuPages());
    }

    @Override
    public CpuPages copy() {
        return (CpuPages) copyTree();
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public CpuPages unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public CpuPages size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public CpuPages sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    /** The {@code size} attribute in bytes, or null if absent; a unit libvirt would not know throws. */
    public @Nullable Long sizeBytes() {
        return Size.bytes(this, "size");
    }

    /** Sets the {@code size} attribute in bytes, in the unit there is if that divides it, or else in bytes. */
    public CpuPages sizeBytes(long bytes) {
        Size.bytes(this, "size", bytes);
        return this;
    }

    @Override
    CpuPages empty() {
        return new CpuPages();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"unit", "size"};
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }
}
