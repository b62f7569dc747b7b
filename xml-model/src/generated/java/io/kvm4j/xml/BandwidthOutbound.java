package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code outbound} element of {@code network/bandwidth}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class BandwidthOutbound extends Element {
    /** Makes an empty {@code outbound} element. */
    public BandwidthOutbound() {
        super("outbound");
    }

    /**
     * Reads a {@code outbound} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BandwidthOutbound parse(String xml) {
        return XmlReader.read(xml, new BandwidthOutbound());
    }

    @Override
    public BandwidthOutbound copy() {
        return (BandwidthOutbound) copyTree();
    }

    /** The average in KiB per second, or null if absent. */
    public @Nullable Long average() {
        return Text.longValue(this, "average", attributeText("average"));
    }

    /** Sets the average in KiB per second. */
    public BandwidthOutbound average(long average) {
        setAttribute("average", Text.decimal(average));
        return this;
    }

    /** The average in KiB per second as it is written, or null if absent. */
    public @Nullable String averageText() {
        return attributeText("average");
    }

    /** Sets the average in KiB per second as it is written; null removes it. */
    public BandwidthOutbound averageText(@Nullable String text) {
        setAttribute("average", text);
        return this;
    }

    /** The peak in KiB per second, or null if absent. */
    public @Nullable Long peak() {
        return Text.longValue(this, "peak", attributeText("peak"));
    }

    /** Sets the peak in KiB per second. */
    public BandwidthOutbound peak(long peak) {
        setAttribute("peak", Text.decimal(peak));
        return this;
    }

    /** The peak in KiB per second as it is written, or null if absent. */
    public @Nullable String peakText() {
        return attributeText("peak");
    }

    /** Sets the peak in KiB per second as it is written; null removes it. */
    public BandwidthOutbound peakText(@Nullable String text) {
        setAttribute("peak", text);
        return this;
    }

    /** The {@code floor} attribute, or null if absent. */
    public @Nullable Long floor() {
        return Text.longValue(this, "floor", attributeText("floor"));
    }

    /** Sets the {@code floor} attribute. */
    public BandwidthOutbound floor(long floor) {
        setAttribute("floor", Text.decimal(floor));
        return this;
    }

    /** The {@code floor} attribute as it is written, or null if absent. */
    public @Nullable String floorText() {
        return attributeText("floor");
    }

    /** Sets the {@code floor} attribute as it is written; null removes it. */
    public BandwidthOutbound floorText(@Nullable String text) {
        setAttribute("floor", text);
        return this;
    }

    /** The amount that may be sent at peak speed in KiB, or null if absent. */
    public @Nullable Long burst() {
        return Text.longValue(this, "burst", attributeText("burst"));
    }

    /** Sets the amount that may be sent at peak speed in KiB. */
    public BandwidthOutbound burst(long burst) {
        setAttribute("burst", Text.decimal(burst));
        return this;
    }

    /** The amount that may be sent at peak speed in KiB as it is written, or null if absent. */
    public @Nullable String burstText() {
        return attributeText("burst");
    }

    /** Sets the amount that may be sent at peak speed in KiB as it is written; null removes it. */
    public BandwidthOutbound burstText(@Nullable String text) {
        setAttribute("burst", text);
        return this;
    }

    @Override
    BandwidthOutbound empty() {
        return new BandwidthOutbound();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"average", "peak", "floor", "burst"};
    }

    @XmlAttribute(name = "average")
    private @Nullable String getAverageAttribute() {
        return attributeText("average");
    }

    private void setAverageAttribute(@Nullable String value) {
        setAttribute("average", value);
    }

    @XmlAttribute(name = "peak")
    private @Nullable String getPeakAttribute() {
        return attributeText("peak");
    }

    private void setPeakAttribute(@Nullable String value) {
        setAttribute("peak", value);
    }

    @XmlAttribute(name = "floor")
    private @Nullable String getFloorAttribute() {
        return attributeText("floor");
    }

    private void setFloorAttribute(@Nullable String value) {
        setAttribute("floor", value);
    }

    @XmlAttribute(name = "burst")
    private @Nullable String getBurstAttribute() {
        return attributeText("burst");
    }

    private void setBurstAttribute(@Nullable String value) {
        setAttribute("burst", value);
    }
}
