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
 * The {@code cell} element of {@code cpu/numa}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"distancesElements", "cacheElements", "otherContent"})
public final class CpuNumaCell extends Element {
    /** Makes an empty {@code cell} element. */
    public CpuNumaCell() {
        super("cell");
    }

    /**
     * Reads a {@code cell} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuNumaCell parse(String xml) {
        return XmlReader.read(xml, new CpuNumaCell());
    }

    @Override
    public CpuNumaCell copy() {
        return (CpuNumaCell) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public CpuNumaCell id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public CpuNumaCell idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code cpus} attribute, or null if absent. */
    public @Nullable String cpus() {
        return attributeText("cpus");
    }

    /** Sets the {@code cpus} attribute; null removes it. */
    public CpuNumaCell cpus(@Nullable String cpus) {
        setAttribute("cpus", cpus);
        return this;
    }

    /** The {@code memory} attribute, or null if absent. */
    public @Nullable Long memory() {
        return Text.longValue(this, "memory", attributeText("memory"));
    }

    /** Sets the {@code memory} attribute. */
    public CpuNumaCell memory(long memory) {
        setAttribute("memory", Text.decimal(memory));
        return this;
    }

    /** The {@code memory} attribute as it is written, or null if absent. */
    public @Nullable String memoryText() {
        return attributeText("memory");
    }

    /** Sets the {@code memory} attribute as it is written; null removes it. */
    public CpuNumaCell memoryText(@Nullable String text) {
        setAttribute("memory", text);
        return this;
    }

    /** The {@code memory} attribute in bytes, or null if absent; a unit libvirt would not know throws. */
    public @Nullable Long memoryBytes() {
        return Size.bytes(this, "memory");
    }

    /** Sets the {@code memory} attribute in bytes, in the unit there is if that divides it, or else in bytes. */
    public CpuNumaCell memoryBytes(long bytes) {
        Size.bytes(this, "memory", bytes);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public CpuNumaCell unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code memAccess} attribute, or null if absent. Known values: {@code shared}, {@code private}. */
    public @Nullable String memAccess() {
        return attributeText("memAccess");
    }

    /** Sets the {@code memAccess} attribute; null removes it. */
    public CpuNumaCell memAccess(@Nullable String memAccess) {
        setAttribute("memAccess", memAccess);
        return this;
    }

    /** The {@code discard} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean discard() {
        return Text.yesNo(attributeText("discard"));
    }

    /** Sets the {@code discard} attribute. */
    public CpuNumaCell discard(boolean discard) {
        setAttribute("discard", discard ? "yes" : "no");
        return this;
    }

    /** The {@code discard} attribute as it is written, or null if absent. */
    public @Nullable String discardText() {
        return attributeText("discard");
    }

    /** Sets the {@code discard} attribute as it is written; null removes it. */
    public CpuNumaCell discardText(@Nullable String text) {
        setAttribute("discard", text);
        return this;
    }

    /** The {@code distances} element, or null if absent. */
    public @Nullable CpuNumaCellDistances distances() {
        return firstChild("distances", CpuNumaCellDistances.class);
    }

    /** Replaces the {@code distances} element; null removes it. */
    public CpuNumaCell distances(@Nullable CpuNumaCellDistances distances) {
        setChild("distances", distances);
        return this;
    }

    /** Changes the {@code distances} element, made when absent. */
    public CpuNumaCell distances(Consumer<? super CpuNumaCellDistances> change) {
        change.accept(madeChild("distances", CpuNumaCellDistances.class));
        return this;
    }

    /** The {@code cache} elements, in document order: a live list. */
    public List<CpuNumaCellCache> caches() {
        return childList("cache", CpuNumaCellCache.class);
    }

    /** Adds a {@code cache} element. */
    public CpuNumaCell addCache(Consumer<? super CpuNumaCellCache> change) {
        addChild("cache", CpuNumaCellCache.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "distances" -> new CpuNumaCellDistances();
            case "cache" -> new CpuNumaCellCache();
            default -> null;
        };
    }

    @Override
    CpuNumaCell empty() {
        return new CpuNumaCell();
    }

    @Override
    String[] childNames() {
        return new String[] {"distances", "cache"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "cpus", "memory", "unit", "memAccess", "discard"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "cpus")
    private @Nullable String getCpusAttribute() {
        return attributeText("cpus");
    }

    private void setCpusAttribute(@Nullable String value) {
        setAttribute("cpus", value);
    }

    @XmlAttribute(name = "memory")
    private @Nullable String getMemoryAttribute() {
        return attributeText("memory");
    }

    private void setMemoryAttribute(@Nullable String value) {
        setAttribute("memory", value);
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }

    @XmlAttribute(name = "memAccess")
    private @Nullable String getMemAccessAttribute() {
        return attributeText("memAccess");
    }

    private void setMemAccessAttribute(@Nullable String value) {
        setAttribute("memAccess", value);
    }

    @XmlAttribute(name = "discard")
    private @Nullable String getDiscardAttribute() {
        return attributeText("discard");
    }

    private void setDiscardAttribute(@Nullable String value) {
        setAttribute("discard", value);
    }

    @XmlElement(name = "distances")
    private List<CpuNumaCellDistances> getDistancesElements() {
        return jaxbList("distances", CpuNumaCellDistances.class);
    }

    @XmlElement(name = "cache")
    private List<CpuNumaCellCache> getCacheElements() {
        return jaxbList("cache", CpuNumaCellCache.class);
    }
}
