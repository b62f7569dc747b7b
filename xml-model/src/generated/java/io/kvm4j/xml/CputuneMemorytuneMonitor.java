package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code monitor} element of {@code domain/cputune/memorytune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneMemorytuneMonitor extends Element {
    /** Makes an empty {@code monitor} element. */
    public CputuneMemorytuneMonitor() {
        super("monitor");
    }

    /**
     * Reads a {@code monitor} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneMemorytuneMonitor parse(String xml) {
        return XmlReader.read(xml, new CputuneMemorytuneMonitor());
    }

    @Override
    public CputuneMemorytuneMonitor copy() {
        return (CputuneMemorytuneMonitor) copyTree();
    }

    /** The {@code vcpus} attribute, or null if absent. */
    public @Nullable String vcpus() {
        return attributeText("vcpus");
    }

    /** Sets the {@code vcpus} attribute; null removes it. */
    public CputuneMemorytuneMonitor vcpus(@Nullable String vcpus) {
        setAttribute("vcpus", vcpus);
        return this;
    }

    @Override
    CputuneMemorytuneMonitor empty() {
        return new CputuneMemorytuneMonitor();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"vcpus"};
    }

    @XmlAttribute(name = "vcpus")
    private @Nullable String getVcpusAttribute() {
        return attributeText("vcpus");
    }

    private void setVcpusAttribute(@Nullable String value) {
        setAttribute("vcpus", value);
    }
}
