package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cache} element of {@code capabilities/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"bankElements", "monitorElements", "otherContent"})
public final class CapabilitiesHostCache extends Element {
    /** Makes an empty {@code cache} element. */
    public CapabilitiesHostCache() {
        super("cache");
    }

    /**
     * Reads a {@code cache} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostCache parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostCache());
    }

    @Override
    public CapabilitiesHostCache copy() {
        return (CapabilitiesHostCache) copyTree();
    }

    /** The {@code bank} elements, in document order: a live list. */
    public List<CapabilitiesHostCacheBank> banks() {
        return childList("bank", CapabilitiesHostCacheBank.class);
    }

    /** Adds a {@code bank} element. */
    public CapabilitiesHostCache addBank(Consumer<? super CapabilitiesHostCacheBank> change) {
        addChild("bank", CapabilitiesHostCacheBank.class, change);
        return this;
    }

    /** The {@code monitor} element, or null if absent. */
    public @Nullable CapabilitiesHostCacheMonitor monitor() {
        return firstChild("monitor", CapabilitiesHostCacheMonitor.class);
    }

    /** Replaces the {@code monitor} element; null removes it. */
    public CapabilitiesHostCache monitor(@Nullable CapabilitiesHostCacheMonitor monitor) {
        setChild("monitor", monitor);
        return this;
    }

    /** Changes the {@code monitor} element, made when absent. */
    public CapabilitiesHostCache monitor(Consumer<? super CapabilitiesHostCacheMonitor> change) {
        change.accept(madeChild("monitor", CapabilitiesHostCacheMonitor.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "bank" -> new CapabilitiesHostCacheBank();
            case "monitor" -> new CapabilitiesHostCacheMonitor();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostCache empty() {
        return new CapabilitiesHostCache();
    }

    @Override
    String[] childNames() {
        return new String[] {"bank", "monitor"};
    }

    @XmlElement(name = "bank")
    private List<CapabilitiesHostCacheBank> getBankElements() {
        return jaxbList("bank", CapabilitiesHostCacheBank.class);
    }

    @XmlElement(name = "monitor")
    private List<CapabilitiesHostCacheMonitor> getMonitorElements() {
        return jaxbList("monitor", CapabilitiesHostCacheMonitor.class);
    }
}
