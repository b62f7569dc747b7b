package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code emulatorsched} element of {@code domain/cputune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneEmulatorsched extends Element {
    /** Makes an empty {@code emulatorsched} element. */
    public CputuneEmulatorsched() {
        super("emulatorsched");
    }

    /**
     * Reads a {@code emulatorsched} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneEmulatorsched parse(String xml) {
        return XmlReader.read(xml, new CputuneEmulatorsched());
    }

    @Override
    public CputuneEmulatorsched copy() {
        return (CputuneEmulatorsched) copyTree();
    }

    /** The {@code scheduler} attribute, or null if absent. Known values: {@code batch}, {@code idle}, {@code fifo}, {@code rr}. */
    public @Nullable String scheduler() {
        return attributeText("scheduler");
    }

    /** Sets the {@code scheduler} attribute; null removes it. */
    public CputuneEmulatorsched scheduler(@Nullable String scheduler) {
        setAttribute("scheduler", scheduler);
        return this;
    }

    /** The {@code priority} attribute, or null if absent. */
    public @Nullable Integer priority() {
        return Text.intValue(this, "priority", attributeText("priority"));
    }

    /** Sets the {@code priority} attribute. */
    public CputuneEmulatorsched priority(int priority) {
        setAttribute("priority", Text.decimal(priority));
        return this;
    }

    /** The {@code priority} attribute as it is written, or null if absent. */
    public @Nullable String priorityText() {
        return attributeText("priority");
    }

    /** Sets the {@code priority} attribute as it is written; null removes it. */
    public CputuneEmulatorsched priorityText(@Nullable String text) {
        setAttribute("priority", text);
        return this;
    }

    @Override
    CputuneEmulatorsched empty() {
        return new CputuneEmulatorsched();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"scheduler", "priority"};
    }

    @XmlAttribute(name = "scheduler")
    private @Nullable String getSchedulerAttribute() {
        return attributeText("scheduler");
    }

    private void setSchedulerAttribute(@Nullable String value) {
        setAttribute("scheduler", value);
    }

    @XmlAttribute(name = "priority")
    private @Nullable String getPriorityAttribute() {
        return attributeText("priority");
    }

    private void setPriorityAttribute(@Nullable String value) {
        setAttribute("priority", value);
    }
}
