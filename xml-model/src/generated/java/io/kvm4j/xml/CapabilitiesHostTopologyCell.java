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
 * The {@code cell} element of {@code capabilities/host/topology/cells}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"memoryElements", "pagesElements", "distancesElements", "cacheElements", "cpusElements", "otherContent"})
public final class CapabilitiesHostTopologyCell extends Element {
    /** Makes an empty {@code cell} element. */
    public CapabilitiesHostTopologyCell() {
        super("cell");
    }

    /**
     * Reads a {@code cell} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostTopologyCell parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostTopologyCell());
    }

    @Override
    public CapabilitiesHostTopologyCell copy() {
        return (CapabilitiesHostTopologyCell) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public CapabilitiesHostTopologyCell id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCell idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code memory} element, or null if absent. */
    public @Nullable Size memory() {
        return firstChild("memory", Size.class);
    }

    /** Replaces the {@code memory} element; null removes it. */
    public CapabilitiesHostTopologyCell memory(@Nullable Size memory) {
        setChild("memory", memory);
        return this;
    }

    /** Changes the {@code memory} element, made when absent. */
    public CapabilitiesHostTopologyCell memory(Consumer<? super Size> change) {
        change.accept(madeChild("memory", Size.class));
        return this;
    }

    /** The {@code pages} elements, in document order: a live list. */
    public List<CapabilitiesHostTopologyCellPages> pages() {
        return childList("pages", CapabilitiesHostTopologyCellPages.class);
    }

    /** Adds a {@code pages} element. */
    public CapabilitiesHostTopologyCell addPages(Consumer<? super CapabilitiesHostTopologyCellPages> change) {
        addChild("pages", CapabilitiesHostTopologyCellPages.class, change);
        return this;
    }

    /** The {@code distances} element, or null if absent. */
    public @Nullable CapabilitiesHostTopologyCellDistances distances() {
        return firstChild("distances", CapabilitiesHostTopologyCellDistances.class);
    }

    /** Replaces the {@code distances} element; null removes it. */
    public CapabilitiesHostTopologyCell distances(@Nullable CapabilitiesHostTopologyCellDistances distances) {
        setChild("distances", distances);
        return this;
    }

    /** Changes the {@code distances} element, made when absent. */
    public CapabilitiesHostTopologyCell distances(Consumer<? super CapabilitiesHostTopologyCellDistances> change) {
        change.accept(madeChild("distances", CapabilitiesHostTopologyCellDistances.class));
        return this;
    }

    /** The {@code cache} elements, in document order: a live list. */
    public List<CpuNumaCellCache> caches() {
        return childList("cache", CpuNumaCellCache.class);
    }

    /** Adds a {@code cache} element. */
    public CapabilitiesHostTopologyCell addCache(Consumer<? super CpuNumaCellCache> change) {
        addChild("cache", CpuNumaCellCache.class, change);
        return this;
    }

    /** The {@code cpus} element, or null if absent. */
    public @Nullable CapabilitiesHostTopologyCellCpus cpus() {
        return firstChild("cpus", CapabilitiesHostTopologyCellCpus.class);
    }

    /** Replaces the {@code cpus} element; null removes it. */
    public CapabilitiesHostTopologyCell cpus(@Nullable CapabilitiesHostTopologyCellCpus cpus) {
        setChild("cpus", cpus);
        return this;
    }

    /** Changes the {@code cpus} element, made when absent. */
    public CapabilitiesHostTopologyCell cpus(Consumer<? super CapabilitiesHostTopologyCellCpus> change) {
        change.accept(madeChild("cpus", CapabilitiesHostTopologyCellCpus.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "memory" -> new Size("memory");
            case "pages" -> new CapabilitiesHostTopologyCellPages();
            case "distances" -> new CapabilitiesHostTopologyCellDistances();
            case "cache" -> new CpuNumaCellCache();
            case "cpus" -> new CapabilitiesHostTopologyCellCpus();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostTopologyCell empty() {
        return new CapabilitiesHostTopologyCell();
    }

    @Override
    String[] childNames() {
        return new String[] {"memory", "pages", "distances", "cache", "cpus"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlElement(name = "memory")
    private List<Size> getMemoryElements() {
        return jaxbList("memory", Size.class);
    }

    @XmlElement(name = "pages")
    private List<CapabilitiesHostTopologyCellPages> getPagesElements() {
        return jaxbList("pages", CapabilitiesHostTopologyCellPages.class);
    }

    @XmlElement(name = "distances")
    private List<CapabilitiesHostTopologyCellDistances> getDistancesElements() {
        return jaxbList("distances", CapabilitiesHostTopologyCellDistances.class);
    }

    @XmlElement(name = "cache")
    private List<CpuNumaCellCache> getCacheElements() {
        return jaxbList("cache", CpuNumaCellCache.class);
    }

    @XmlElement(name = "cpus")
    private List<CapabilitiesHostTopologyCellCpus> getCpusElements() {
        return jaxbList("cpus", CapabilitiesHostTopologyCellCpus.class);
    }
}
