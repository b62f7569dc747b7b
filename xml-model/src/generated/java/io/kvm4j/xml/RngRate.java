package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code rate} element of {@code domain/devices/rng}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class RngRate extends Element {
    /** Makes an empty {@code rate} element. */
    public RngRate() {
        super("rate");
    }

    /**
     * Reads a {@code rate} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static RngRate parse(String xml) {
        return XmlReader.read(xml, new RngRate());
    }

    @Override
    public RngRate copy() {
        return (RngRate) copyTree();
    }

    /** The bytes the guest may draw in a period, or null if absent. */
    public @Nullable Long bytes() {
        return Text.longValue(this, "bytes", attributeText("bytes"));
    }

    /** Sets the bytes the guest may draw in a period. */
    public RngRate bytes(long bytes) {
        setAttribute("bytes", Text.decimal(bytes));
        return this;
    }

    /** The bytes the guest may draw in a period as it is written, or null if absent. */
    public @Nullable String bytesText() {
        return attributeText("bytes");
    }

    /** Sets the bytes the guest may draw in a period as it is written; null removes it. */
    public RngRate bytesText(@Nullable String text) {
        setAttribute("bytes", text);
        return this;
    }

    /** The period in milliseconds, or null if absent. */
    public @Nullable Long period() {
        return Text.longValue(this, "period", attributeText("period"));
    }

    /** Sets the period in milliseconds. */
    public RngRate period(long period) {
        setAttribute("period", Text.decimal(period));
        return this;
    }

    /** The period in milliseconds as it is written, or null if absent. */
    public @Nullable String periodText() {
        return attributeText("period");
    }

    /** Sets the period in milliseconds as it is written; null removes it. */
    public RngRate periodText(@Nullable String text) {
        setAttribute("period", text);
        return this;
    }

    @Override
    RngRate empty() {
        return new RngRate();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"bytes", "period"};
    }

    @XmlAttribute(name = "bytes")
    private @Nullable String getBytesAttribute() {
        return attributeText("bytes");
    }

    private void setBytesAttribute(@Nullable String value) {
        setAttribute("bytes", value);
    }

    @XmlAttribute(name = "period")
    private @Nullable String getPeriodAttribute() {
        return attributeText("period");
    }

    private void setPeriodAttribute(@Nullable String value) {
        setAttribute("period", value);
    }
}
