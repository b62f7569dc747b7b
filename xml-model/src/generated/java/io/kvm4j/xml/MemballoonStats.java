package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code stats} element of {@code domain/devices/memballoon}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class MemballoonStats extends Element {
    /** Makes an empty {@code stats} element. */
    public MemballoonStats() {
        super("stats");
    }

    /**
     * Reads a {@code stats} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemballoonStats parse(String xml) {
        return XmlReader.read(xml, new MemballoonStats());
    }

    @Override
    public MemballoonStats copy() {
        return (MemballoonStats) copyTree();
    }

    /** The interval in seconds between statistics of the guest, or null if absent. */
    public @Nullable Long period() {
        return Text.longValue(this, "period", attributeText("period"));
    }

    /** Sets the interval in seconds between statistics of the guest. */
    public MemballoonStats period(long period) {
        setAttribute("period", Text.decimal(period));
        return this;
    }

    /** The interval in seconds between statistics of the guest as it is written, or null if absent. */
    public @Nullable String periodText() {
        return attributeText("period");
    }

    /** Sets the interval in seconds between statistics of the guest as it is written; null removes it. */
    public MemballoonStats periodText(@Nullable String text) {
        setAttribute("period", text);
        return this;
    }

    @Override
    MemballoonStats empty() {
        return new MemballoonStats();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"period"};
    }

    @XmlAttribute(name = "period")
    private @Nullable String getPeriodAttribute() {
        return attributeText("period");
    }

    private void setPeriodAttribute(@Nullable String value) {
        setAttribute("period", value);
    }
}
