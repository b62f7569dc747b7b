package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code bandwidth} element of {@code cpu/numa/interconnects}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuNumaInterconnectsBandwidth extends Element {
    /** Makes an empty {@code bandwidth} element. */
    public CpuNumaInterconnectsBandwidth() {
        super("bandwidth");
    }

    /**
     * Reads a {@code bandwidth} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuNumaInterconnectsBandwidth parse(String xml) {
        return XmlReader.read(xml, new CpuNumaInterconnectsBandwidth());
    }

    @Override
    public CpuNumaInterconnectsBandwidth copy() {
        return (CpuNumaInterconnectsBandwidth) copyTree();
    }

    /** The {@code initiator} attribute, or null if absent. */
    public @Nullable Long initiator() {
        return Text.longValue(this, "initiator", attributeText("initiator"));
    }

    /** Sets the {@code initiator} attribute. */
    public CpuNumaInterconnectsBandwidth initiator(long initiator) {
        setAttribute("initiator", Text.decimal(initiator));
        return this;
    }

    /** The {@code initiator} attribute as it is written, or null if absent. */
    public @Nullable String initiatorText() {
        return attributeText("initiator");
    }

    /** Sets the {@code initiator} attribute as it is written; null removes it. */
    public CpuNumaInterconnectsBandwidth initiatorText(@Nullable String text) {
        setAttribute("initiator", text);
        return this;
    }

    /** The {@code target} attribute, or null if absent. */
    public @Nullable Long target() {
        return Text.longValue(this, "target", attributeText("target"));
    }

    /** Sets the {@code target} attribute. */
    public CpuNumaInterconnectsBandwidth target(long target) {
        setAttribute("target", Text.decimal(target));
        return this;
    }

    /** The {@code target} attribute as it is written, or null if absent. */
    public @Nullable String targetText() {
        return attributeText("target");
    }

    /** Sets the {@code target} attribute as it is written; null removes it. */
    public CpuNumaInterconnectsBandwidth targetText(@Nullable String text) {
        setAttribute("target", text);
        return this;
    }

    /** The {@code cache} attribute, or null if absent. */
    public @Nullable Long cache() {
        return Text.longValue(this, "cache", attributeText("cache"));
    }

    /** Sets the {@code cache} attribute. */
    public CpuNumaInterconnectsBandwidth cache(long cache) {
        setAttribute("cache", Text.decimal(cache));
        return this;
    }

    /** The {@code cache} attribute as it is written, or null if absent. */
    public @Nullable String cacheText() {
        return attributeText("cache");
    }

    /** Sets the {@code cache} attribute as it is written; null removes it. */
    public CpuNumaInterconnectsBandwidth cacheText(@Nullable String text) {
        setAttribute("cache", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code access}, {@code read}, {@code write}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public CpuNumaInterconnectsBandwidth type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable Long value() {
        return Text.longValue(this, "value", attributeText("value"));
    }

    /** Sets the {@code value} attribute. */
    public CpuNumaInterconnectsBandwidth value(long value) {
        setAttribute("value", Text.decimal(value));
        return this;
    }

    /** The {@code value} attribute as it is written, or null if absent. */
    public @Nullable String valueText() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute as it is written; null removes it. */
    public CpuNumaInterconnectsBandwidth valueText(@Nullable String text) {
        setAttribute("value", text);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public CpuNumaInterconnectsBandwidth unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    @Override
    CpuNumaInterconnectsBandwidth empty() {
        return new CpuNumaInterconnectsBandwidth();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"initiator", "target", "cache", "type", "value", "unit"};
    }

    @XmlAttribute(name = "initiator")
    private @Nullable String getInitiatorAttribute() {
        return attributeText("initiator");
    }

    private void setInitiatorAttribute(@Nullable String value) {
        setAttribute("initiator", value);
    }

    @XmlAttribute(name = "target")
    private @Nullable String getTargetAttribute() {
        return attributeText("target");
    }

    private void setTargetAttribute(@Nullable String value) {
        setAttribute("target", value);
    }

    @XmlAttribute(name = "cache")
    private @Nullable String getCacheAttribute() {
        return attributeText("cache");
    }

    private void setCacheAttribute(@Nullable String value) {
        setAttribute("cache", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
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
