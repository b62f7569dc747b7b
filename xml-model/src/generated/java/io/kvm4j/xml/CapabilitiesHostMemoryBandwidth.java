package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code memory_bandwidth} element of {@code capabilities/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"nodeElements", "monitorElements", "otherContent"})
public final class CapabilitiesHostMemoryBandwidth extends Element {
    /** Makes an empty {@code memory_bandwidth} element. */
    public CapabilitiesHostMemoryBandwidth() {
        super("memory_bandwidth");
    }

    /**
     * Reads a {@code memory_bandwidth} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostMemoryBandwidth parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostMemoryBandwidth());
    }

    @Override
    public CapabilitiesHostMemoryBandwidth copy() {
        return (CapabilitiesHostMemoryBandwidth) copyTree();
    }

    /** The {@code node} elements, in document order: a live list. */
    public List<CapabilitiesHostMemoryBandwidthNode> nodes() {
        return childList("node", CapabilitiesHostMemoryBandwidthNode.class);
    }

    /** Adds a {@code node} element. */
    public CapabilitiesHostMemoryBandwidth addNode(Consumer<? super CapabilitiesHostMemoryBandwidthNode> change) {
        addChild("node", CapabilitiesHostMemoryBandwidthNode.class, change);
        return this;
    }

    /** The {@code monitor} element, or null if absent. */
    public @Nullable CapabilitiesHostCacheMonitor monitor() {
        return firstChild("monitor", CapabilitiesHostCacheMonitor.class);
    }

    /** Replaces the {@code monitor} element; null removes it. */
    public CapabilitiesHostMemoryBandwidth monitor(@Nullable CapabilitiesHostCacheMonitor monitor) {
        setChild("monitor", monitor);
        return this;
    }

    /** Changes the {@code monitor} element, made when absent. */
    public CapabilitiesHostMemoryBandwidth monitor(Consumer<? super CapabilitiesHostCacheMonitor> change) {
        change.accept(madeChild("monitor", CapabilitiesHostCacheMonitor.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "node" -> new CapabilitiesHostMemoryBandwidthNode();
            case "monitor" -> new CapabilitiesHostCacheMonitor();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostMemoryBandwidth empty() {
        return new CapabilitiesHostMemoryBandwidth();
    }

    @Override
    String[] childNames() {
        return new String[] {"node", "monitor"};
    }

    @XmlElement(name = "node")
    private List<CapabilitiesHostMemoryBandwidthNode> getNodeElements() {
        return jaxbList("node", CapabilitiesHostMemoryBandwidthNode.class);
    }

    @XmlElement(name = "monitor")
    private List<CapabilitiesHostCacheMonitor> getMonitorElements() {
        return jaxbList("monitor", CapabilitiesHostCacheMonitor.class);
    }
}
