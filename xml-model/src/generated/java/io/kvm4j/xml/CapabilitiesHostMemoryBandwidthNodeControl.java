package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code control} element of {@code capabilities/host/memory_bandwidth/node}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesHostMemoryBandwidthNodeControl extends Element {
    /** Makes an empty {@code control} element. */
    public CapabilitiesHostMemoryBandwidthNodeControl() {
        super("control");
    }

    /**
     * Reads a {@code control} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostMemoryBandwidthNodeControl parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostMemoryBandwidthNodeControl());
    }

    @Override
    public CapabilitiesHostMemoryBandwidthNodeControl copy() {
        return (CapabilitiesHostMemoryBandwidthNodeControl) copyTree();
    }

    /** The {@code granularity} attribute, or null if absent. */
    public @Nullable Long granularity() {
        return Text.longValue(this, "granularity", attributeText("granularity"));
    }

    /** Sets the {@code granularity} attribute. */
    public CapabilitiesHostMemoryBandwidthNodeControl granularity(long granularity) {
        setAttribute("granularity", Text.decimal(granularity));
        return this;
    }

    /** The {@code granularity} attribute as it is written, or null if absent. */
    public @Nullable String granularityText() {
        return attributeText("granularity");
    }

    /** Sets the {@code granularity} attribute as it is written; null removes it. */
    public CapabilitiesHostMemoryBandwidthNodeControl granularityText(@Nullable String text) {
        setAttribute("granularity", text);
        return this;
    }

    /** The {@code min} attribute, or null if absent. */
    public @Nullable Long min() {
        return Text.longValue(this, "min", attributeText("min"));
    }

    /** Sets the {@code min} attribute. */
    public CapabilitiesHostMemoryBandwidthNodeControl min(long min) {
        setAttribute("min", Text.decimal(min));
        return this;
    }

    /** The {@code min} attribute as it is written, or null if absent. */
    public @Nullable String minText() {
        return attributeText("min");
    }

    /** Sets the {@code min} attribute as it is written; null removes it. */
    public CapabilitiesHostMemoryBandwidthNodeControl minText(@Nullable String text) {
        setAttribute("min", text);
        return this;
    }

    /** The {@code maxAllocs} attribute, or null if absent. */
    public @Nullable Long maxAllocs() {
        return Text.longValue(this, "maxAllocs", attributeText("maxAllocs"));
    }

    /** Sets the {@code maxAllocs} attribute. */
    public CapabilitiesHostMemoryBandwidthNodeControl maxAllocs(long maxAllocs) {
        setAttribute("maxAllocs", Text.decimal(maxAllocs));
        return this;
    }

    /** The {@code maxAllocs} attribute as it is written, or null if absent. */
    public @Nullable String maxAllocsText() {
        return attributeText("maxAllocs");
    }

    /** Sets the {@code maxAllocs} attribute as it is written; null removes it. */
    public CapabilitiesHostMemoryBandwidthNodeControl maxAllocsText(@Nullable String text) {
        setAttribute("maxAllocs", text);
        return this;
    }

    @Override
    CapabilitiesHostMemoryBandwidthNodeControl empty() {
        return new CapabilitiesHostMemoryBandwidthNodeControl();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"granularity", "min", "maxAllocs"};
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

    @XmlAttribute(name = "maxAllocs")
    private @Nullable String getMaxAllocsAttribute() {
        return attributeText("maxAllocs");
    }

    private void setMaxAllocsAttribute(@Nullable String value) {
        setAttribute("maxAllocs", value);
    }
}
