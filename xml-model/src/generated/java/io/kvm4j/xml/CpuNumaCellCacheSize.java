package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code size} element of {@code cpu/numa/cell/cache}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuNumaCellCacheSize extends Element {
    /** Makes an empty {@code size} element. */
    public CpuNumaCellCacheSize() {
        super("size");
    }

    /**
     * Reads a {@code size} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuNumaCellCacheSize parse(String xml) {
        return XmlReader.read(xml, new CpuNumaCellCacheSize());
    }

    @Override
    public CpuNumaCellCacheSize copy() {
        return (CpuNumaCellCacheSize) copyTree();
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable Long value() {
        return Text.longValue(this, "value", attributeText("value"));
    }

    /** Sets the {@code value} attribute. */
    public CpuNumaCellCacheSize value(long value) {
        setAttribute("value", Text.decimal(value));
        return this;
    }

    /** The {@code value} attribute as it is written, or null if absent. */
    public @Nullable String valueText() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute as it is written; null removes it. */
    public CpuNumaCellCacheSize valueText(@Nullable String text) {
        setAttribute("value", text);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public CpuNumaCellCacheSize unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    @Override
    CpuNumaCellCacheSize empty() {
        return new CpuNumaCellCacheSize();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"value", "unit"};
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }
}
