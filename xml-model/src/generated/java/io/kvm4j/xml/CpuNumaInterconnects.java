package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code interconnects} element of {@code cpu/numa}, {@code capabilities/host/topology}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"latencyElements", "bandwidthElements", "otherContent"})
public final class CpuNumaInterconnects extends Element {
    /** Makes an empty {@code interconnects} element. */
    public CpuNumaInterconnects() {
        super("interconnects");
    }

    /**
     * Reads a {@code interconnects} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuNumaInterconnects parse(String xml) {
        return XmlReader.read(xml, new CpuNumaInterconnects());
    }

    @Override
    public CpuNumaInterconnects copy() {
        return (CpuNumaInterconnects) copyTree();
    }

    /** The {@code latency} elements, in document order: a live list. */
    public List<CpuNumaInterconnectsLatency> latencies() {
        return childList("latency", CpuNumaInterconnectsLatency.class);
    }

    /** Adds a {@code latency} element. */
    public CpuNumaInterconnects addLatency(Consumer<? super CpuNumaInterconnectsLatency> change) {
        addChild("latency", CpuNumaInterconnectsLatency.class, change);
        return this;
    }

    /** The {@code bandwidth} elements, in document order: a live list. */
    public List<CpuNumaInterconnectsBandwidth> bandwidths() {
        return childList("bandwidth", CpuNumaInterconnectsBandwidth.class);
    }

    /** Adds a {@code bandwidth} element. */
    public CpuNumaInterconnects addBandwidth(Consumer<? super CpuNumaInterconnectsBandwidth> change) {
        addChild("bandwidth", CpuNumaInterconnectsBandwidth.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "latency" -> new CpuNumaInterconnectsLatency();
            case "bandwidth" -> new CpuNumaInterconnectsBandwidth();
            default -> null;
        };
    }

    @Override
    CpuNumaInterconnects empty() {
        return new CpuNumaInterconnects();
    }

    @Override
    String[] childNames() {
        return new String[] {"latency", "bandwidth"};
    }

    @XmlElement(name = "latency")
    private List<CpuNumaInterconnectsLatency> getLatencyElements() {
        return jaxbList("latency", CpuNumaInterconnectsLatency.class);
    }

    @XmlElement(name = "bandwidth")
    private List<CpuNumaInterconnectsBandwidth> getBandwidthElements() {
        return jaxbList("bandwidth", CpuNumaInterconnectsBandwidth.class);
    }
}
