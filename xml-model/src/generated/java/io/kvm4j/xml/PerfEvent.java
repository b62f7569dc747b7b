package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code event} element of {@code domain/perf}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PerfEvent extends Element {
    /** Makes an empty {@code event} element. */
    public PerfEvent() {
        super("event");
    }

    /**
     * Reads a {@code event} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PerfEvent parse(String xml) {
        return XmlReader.read(xml, new PerfEvent());
    }

    @Override
    public PerfEvent copy() {
        return (PerfEvent) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code cmt}, {@code mbmt}, {@code mbml}, {@code cpu_cycles}, {@code instructions}, {@code cache_references}, {@code cache_misses}, {@code branch_instructions}, {@code branch_misses}, {@code bus_cycles}, {@code stalled_cycles_frontend}, {@code stalled_cycles_backend}, {@code ref_cpu_cycles}, {@code cpu_clock}, {@code task_clock}, {@code page_faults}, {@code context_switches}, {@code cpu_migrations}, {@code page_faults_min}, {@code page_faults_maj}, {@code alignment_faults}, {@code emulation_faults}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public PerfEvent name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code enabled} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enabled() {
        return Text.yesNo(attributeText("enabled"));
    }

    /** Sets the {@code enabled} attribute. */
    public PerfEvent enabled(boolean enabled) {
        setAttribute("enabled", enabled ? "yes" : "no");
        return this;
    }

    /** The {@code enabled} attribute as it is written, or null if absent. */
    public @Nullable String enabledText() {
        return attributeText("enabled");
    }

    /** Sets the {@code enabled} attribute as it is written; null removes it. */
    public PerfEvent enabledText(@Nullable String text) {
        setAttribute("enabled", text);
        return this;
    }

    @Override
    PerfEvent empty() {
        return new PerfEvent();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "enabled"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "enabled")
    private @Nullable String getEnabledAttribute() {
        return attributeText("enabled");
    }

    private void setEnabledAttribute(@Nullable String value) {
        setAttribute("enabled", value);
    }
}
