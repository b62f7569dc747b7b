package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code vcpusched} element of {@code domain/cputune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneVcpusched extends Element {
    /** Makes an empty {@code vcpusched} element. */
    public CputuneVcpusched() {
        super("vcpusched");
    }

    /**
     * Reads a {@code vcpusched} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneVcpusched parse(String xml) {
        return XmlReader.read(xml, new CputuneVcpusched());
    }

    @Override
    public CputuneVcpusched copy() {
        return (CputuneVcpusched) copyTree();
    }

    /** The {@code vcpus} attribute, or null if absent. */
    public @Nullable String vcpus() {
        return attributeText("vcpus");
    }

    /** Sets the {@code vcpus} attribute; null removes it. */
    public CputuneVcpusched vcpus(@Nullable String vcpus) {
        setAttribute("vcpus", vcpus);
        return this;
    }

    /** The {@code scheduler} attribute, or null if absent. Known values: {@code batch}, {@code idle}, {@code fifo}, {@code rr}. */
    public @Nullable String scheduler() {
        return attributeText("scheduler");
    }

    /** Sets the {@code scheduler} attribute; null removes it. */
    public CputuneVcpusched scheduler(@Nullable String scheduler) {
        setAttribute("scheduler", scheduler);
        return this;
    }

    /** The {@code priority} attribute, or null if absent. */
    public @Nullable Integer priority() {
        return Text.intValue(this, "priority", attributeText("priority"));
    }

    /** Sets the {@code priority} attribute. */
    public CputuneVcpusched priority(int priority) {
        setAttribute("priority", Text.decimal(priority));
        return this;
    }

    /** The {@code priority} attribute as it is written, or null if absent. */
    public @Nullable String priorityText() {
        return attributeText("priority");
    }

    /** Sets the {@code priority} attribute as it is written; null removes it. */
    public CputuneVcpusched priorityText(@Nullable String text) {
        setAttribute("priority", text);
        return this;
    }

    @Override
    CputuneVcpusched empty() {
        return new CputuneVcpusched();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"vcpus", "scheduler", "priority"};
    }

    @XmlAttribute(name = "vcpus")
    private @Nullable String getVcpusAttribute() {
        return attributeText("vcpus");
    }

    private void setVcpusAttribute(@Nullable String value) {
        setAttribute("vcpus", value);
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
