package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code memorytune} element of {@code domain/cputune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"nodeElements", "monitorElements", "otherContent"})
public final class CputuneMemorytune extends Element {
    /** Makes an empty {@code memorytune} element. */
    public CputuneMemorytune() {
        super("memorytune");
    }

    /**
     * Reads a {@code memorytune} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneMemorytune parse(String xml) {
        return XmlReader.read(xml, new CputuneMemorytune());
    }

    @Override
    public CputuneMemorytune copy() {
        return (CputuneMemorytune) copyTree();
    }

    /** The {@code vcpus} attribute, or null if absent. */
    public @Nullable String vcpus() {
        return attributeText("vcpus");
    }

    /** Sets the {@code vcpus} attribute; null removes it. */
    public CputuneMemorytune vcpus(@Nullable String vcpus) {
        setAttribute("vcpus", vcpus);
        return this;
    }

    /** The {@code node} elements, in document order: a live list. */
    public List<CputuneMemorytuneNode> nodes() {
        return childList("node", CputuneMemorytuneNode.class);
    }

    /** Adds a {@code node} element. */
    public CputuneMemorytune addNode(Consumer<? super CputuneMemorytuneNode> change) {
        addChild("node", CputuneMemorytuneNode.class, change);
        return this;
    }

    /** The {@code monitor} elements, in document order: a live list. */
    public List<CputuneMemorytuneMonitor> monitors() {
        return childList("monitor", CputuneMemorytuneMonitor.class);
    }

    /** Adds a {@code monitor} element. */
    public CputuneMemorytune addMonitor(Consumer<? super CputuneMemorytuneMonitor> change) {
        addChild("monitor", CputuneMemorytuneMonitor.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "node" -> new CputuneMemorytuneNode();
            case "monitor" -> new CputuneMemorytuneMonitor();
            default -> null;
        };
    }

    @Override
    CputuneMemorytune empty() {
        return new CputuneMemorytune();
    }

    @Override
    String[] childNames() {
        return new String[] {"node", "monitor"};
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

    @XmlElement(name = "node")
    private List<CputuneMemorytuneNode> getNodeElements() {
        return jaxbList("node", CputuneMemorytuneNode.class);
    }

    @XmlElement(name = "monitor")
    private List<CputuneMemorytuneMonitor> getMonitorElements() {
        return jaxbList("monitor", CputuneMemorytuneMonitor.class);
    }
}
