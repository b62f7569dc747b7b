package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code catchup} element of {@code domain/clock/timer}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ClockTimerCatchup extends Element {
    /** Makes an empty {@code catchup} element. */
    public ClockTimerCatchup() {
        super("catchup");
    }

    /**
     * Reads a {@code catchup} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ClockTimerCatchup parse(String xml) {
        return XmlReader.read(xml, new ClockTimerCatchup());
    }

    @Override
    public ClockTimerCatchup copy() {
        return (ClockTimerCatchup) copyTree();
    }

    /** The {@code threshold} attribute, or null if absent. */
    public @Nullable Long threshold() {
        return Text.longValue(this, "threshold", attributeText("threshold"));
    }

    /** Sets the {@code threshold} attribute. */
    public ClockTimerCatchup threshold(long threshold) {
        setAttribute("threshold", Text.decimal(threshold));
        return this;
    }

    /** The {@code threshold} attribute as it is written, or null if absent. */
    public @Nullable String thresholdText() {
        return attributeText("threshold");
    }

    /** Sets the {@code threshold} attribute as it is written; null removes it. */
    public ClockTimerCatchup thresholdText(@Nullable String text) {
        setAttribute("threshold", text);
        return this;
    }

    /** The {@code slew} attribute, or null if absent. */
    public @Nullable Long slew() {
        return Text.longValue(this, "slew", attributeText("slew"));
    }

    /** Sets the {@code slew} attribute. */
    public ClockTimerCatchup slew(long slew) {
        setAttribute("slew", Text.decimal(slew));
        return this;
    }

    /** The {@code slew} attribute as it is written, or null if absent. */
    public @Nullable String slewText() {
        return attributeText("slew");
    }

    /** Sets the {@code slew} attribute as it is written; null removes it. */
    public ClockTimerCatchup slewText(@Nullable String text) {
        setAttribute("slew", text);
        return this;
    }

    /** The {@code limit} attribute, or null if absent. */
    public @Nullable Long limit() {
        return Text.longValue(this, "limit", attributeText("limit"));
    }

    /** Sets the {@code limit} attribute. */
    public ClockTimerCatchup limit(long limit) {
        setAttribute("limit", Text.decimal(limit));
        return this;
    }

    /** The {@code limit} attribute as it is written, or null if absent. */
    public @Nullable String limitText() {
        return attributeText("limit");
    }

    /** Sets the {@code limit} attribute as it is written; null removes it. */
    public ClockTimerCatchup limitText(@Nullable String text) {
        setAttribute("limit", text);
        return this;
    }

    @Override
    ClockTimerCatchup empty() {
        return new ClockTimerCatchup();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"threshold", "slew", "limit"};
    }

    @XmlAttribute(name = "threshold")
    private @Nullable String getThresholdAttribute() {
        return attributeText("threshold");
    }

    private void setThresholdAttribute(@Nullable String value) {
        setAttribute("threshold", value);
    }

    @XmlAttribute(name = "slew")
    private @Nullable String getSlewAttribute() {
        return attributeText("slew");
    }

    private void setSlewAttribute(@Nullable String value) {
        setAttribute("slew", value);
    }

    @XmlAttribute(name = "limit")
    private @Nullable String getLimitAttribute() {
        return attributeText("limit");
    }

    private void setLimitAttribute(@Nullable String value) {
        setAttribute("limit", value);
    }
}
