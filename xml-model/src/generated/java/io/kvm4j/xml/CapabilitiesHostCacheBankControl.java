package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code control} element of {@code capabilities/host/cache/bank}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesHostCacheBankControl extends Element {
    /** Makes an empty {@code control} element. */
    public CapabilitiesHostCacheBankControl() {
        super("control");
    }

    /**
     * Reads a {@code control} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostCacheBankControl parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostCacheBankControl());
    }

    @Override
    public CapabilitiesHostCacheBankControl copy() {
        return (CapabilitiesHostCacheBankControl) copyTree();
    }

    /** The {@code granularity} attribute, or null if absent. */
    public @Nullable Long granularity() {
        return Text.longValue(this, "granularity", attributeText("granularity"));
    }

    /** Sets the {@code granularity} attribute. */
    public CapabilitiesHostCacheBankControl granularity(long granularity) {
        setAttribute("granularity", Text.decimal(granularity));
        return this;
    }

    /** The {@code granularity} attribute as it is written, or null if absent. */
    public @Nullable String granularityText() {
        return attributeText("granularity");
    }

    /** Sets the {@code granularity} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheBankControl granularityText(@Nullable String text) {
        setAttribute("granularity", text);
        return this;
    }

    /** The {@code min} attribute, or null if absent. */
    public @Nullable Long min() {
        return Text.longValue(this, "min", attributeText("min"));
    }

    /** Sets the {@code min} attribute. */
    public CapabilitiesHostCacheBankControl min(long min) {
        setAttribute("min", Text.decimal(min));
        return this;
    }

    /** The {@code min} attribute as it is written, or null if absent. */
    public @Nullable String minText() {
        return attributeText("min");
    }

    /** Sets the {@code min} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheBankControl minText(@Nullable String text) {
        setAttribute("min", text);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public CapabilitiesHostCacheBankControl unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code both}, {@code code}, {@code data}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public CapabilitiesHostCacheBankControl type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code maxAllocs} attribute, or null if absent. */
    public @Nullable Long maxAllocs() {
        return Text.longValue(this, "maxAllocs", attributeText("maxAllocs"));
    }

    /** Sets the {@code maxAllocs} attribute. */
    public CapabilitiesHostCacheBankControl maxAllocs(long maxAllocs) {
        setAttribute("maxAllocs", Text.decimal(maxAllocs));
        return this;
    }

    /** The {@code maxAllocs} attribute as it is written, or null if absent. */
    public @Nullable String maxAllocsText() {
        return attributeText("maxAllocs");
    }

    /** Sets the {@code maxAllocs} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheBankControl maxAllocsText(@Nullable String text) {
        setAttribute("maxAllocs", text);
        return this;
    }

    @Override
    CapabilitiesHostCacheBankControl empty() {
        return new CapabilitiesHostCacheBankControl();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"granularity", "min", "unit", "type", "maxAllocs"};
    }

    @XmlAttribute(name = "granularity")
    private @Nullable String getGranularityAttribute() {
        return attributeText("granularity");
    }

    private void setGranularityAttribute(@Nullable String value) {
        setAttribute("granularity", value);
    }

    @XmlAttribute(name = "min")
    private @Nullable String getMinAttribute() {
        return attributeText("min");
    }

    private void setMinAttribute(@Nullable String value) {
        setAttribute("min", value);
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "maxAllocs")
    private @Nullable String getMaxAllocsAttribute() {
        return attributeText("maxAllocs");
    }

    private void setMaxAllocsAttribute(@Nullable String value) {
        setAttribute("maxAllocs", value);
    }
}
