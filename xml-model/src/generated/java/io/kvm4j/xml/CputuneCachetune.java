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
 * The {@code cachetune} element of {@code domain/cputune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cacheElements", "monitorElements", "otherContent"})
public final class CputuneCachetune extends Element {
    /** Makes an empty {@code cachetune} element. */
    public CputuneCachetune() {
        super("cachetune");
    }

    /**
     * Reads a {@code cachetune} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneCachetune parse(String xml) {
        return XmlReader.read(xml, new CputuneCachetune());
    }

    @Override
    public CputuneCachetune copy() {
        return (CputuneCachetune) copyTree();
    }

    /** The {@code vcpus} attribute, or null if absent. */
    public @Nullable String vcpus() {
        return attributeText("vcpus");
    }

    /** Sets the {@code vcpus} attribute; null removes it. */
    public CputuneCachetune vcpus(@Nullable String vcpus) {
        setAttribute("vcpus", vcpus);
        return this;
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable String id() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute; null removes it. */
    public CputuneCachetune id(@Nullable String id) {
        setAttribute("id", id);
        return this;
    }

    /** The {@code cache} elements, in document order: a live list. */
    public List<CputuneCachetuneCache> caches() {
        return childList("cache", CputuneCachetuneCache.class);
    }

    /** Adds a {@code cache} element. */
    public CputuneCachetune addCache(Consumer<? super CputuneCachetuneCache> change) {
        addChild("cache", CputuneCachetuneCache.class, change);
        return this;
    }

    /** The {@code monitor} elements, in document order: a live list. */
    public List<CputuneCachetuneMonitor> monitors() {
        return childList("monitor", CputuneCachetuneMonitor.class);
    }

    /** Adds a {@code monitor} element. */
    public CputuneCachetune addMonitor(Consumer<? super CputuneCachetuneMonitor> change) {
        addChild("monitor", CputuneCachetuneMonitor.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cache" -> new CputuneCachetuneCache();
            case "monitor" -> new CputuneCachetuneMonitor();
            default -> null;
        };
    }

    @Override
    CputuneCachetune empty() {
        return new CputuneCachetune();
    }

    @Override
    String[] childNames() {
        return new String[] {"cache", "monitor"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"vcpus", "id"};
    }

    @XmlAttribute(name = "vcpus")
    private @Nullable String getVcpusAttribute() {
        return attributeText("vcpus");
    }

    private void setVcpusAttribute(@Nullable String value) {
        setAttribute("vcpus", value);
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlElement(name = "cache")
    private List<CputuneCachetuneCache> getCacheElements() {
        return jaxbList("cache", CputuneCachetuneCache.class);
    }

    @XmlElement(name = "monitor")
    private List<CputuneCachetuneMonitor> getMonitorElements() {
        return jaxbList("monitor", CputuneCachetuneMonitor.class);
    }
}
