package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code feature} element of {@code domainCapabilities/cpu/mode/blockers}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DomainCapsCpuModeBlockersFeature extends Element {
    /** Makes an empty {@code feature} element. */
    public DomainCapsCpuModeBlockersFeature() {
        super("feature");
    }

    /**
     * Reads a {@code feature} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsCpuModeBlockersFeature parse(String xml) {
        return XmlReader.read(xml, new DomainCapsCpuModeBlockersFeature());
    }

    @Override
    public DomainCapsCpuModeBlockersFeature copy() {
        return (DomainCapsCpuModeBlockersFeature) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DomainCapsCpuModeBlockersFeature name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    DomainCapsCpuModeBlockersFeature empty() {
        return new DomainCapsCpuModeBlockersFeature();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
