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
 * The {@code cache} element of {@code cpu/numa/cell}, {@code capabilities/host/topology/cells/cell}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sizeElements", "lineElements", "otherContent"})
public final class CpuNumaCellCache extends Element {
    /** Makes an empty {@code cache} element. */
    public CpuNumaCellCache() {
        super("cache");
    }

    /**
     * Reads a {@code cache} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuNumaCellCache parse(String xml) {
        return XmlReader.read(xml, new CpuNumaCellCache());
    }

    @Override
    public CpuNumaCellCache copy() {
        return (CpuNumaCellCache) copyTree();
    }

    /** The {@code level} attribute, or null if absent. */
    public @Nullable Long level() {
        return Text.longValue(this, "level", attributeText("level"));
    }

    /** Sets the {@code level} attribute. */
    public CpuNumaCellCache level(long level) {
        setAttribute("level", Text.decimal(level));
        return this;
    }

    /** The {@code level} attribute as it is written, or null if absent. */
    public @Nullable String levelText() {
        return attributeText("level");
    }

    /** Sets the {@code level} attribute as it is written; null removes it. */
    public CpuNumaCellCache levelText(@Nullable String text) {
        setAttribute("level", text);
        return this;
    }

    /** The {@code associativity} attribute, or null if absent. Known values: {@code none}, {@code direct}, {@code full}. */
    public @Nullable String associativity() {
        return attributeText("associativity");
    }

    /** Sets the {@code associativity} attribute; null removes it. */
    public CpuNumaCellCache associativity(@Nullable String associativity) {
        setAttribute("associativity", associativity);
        return this;
    }

    /** The {@code policy} attribute, or null if absent. Known values: {@code none}, {@code writeback}, {@code writethrough}. */
    public @Nullable String policy() {
        return attributeText("policy");
    }

    /** Sets the {@code policy} attribute; null removes it. */
    public CpuNumaCellCache policy(@Nullable String policy) {
        setAttribute("policy", policy);
        return this;
    }

    /** The {@code size} element, or null if absent. */
    public @Nullable CpuNumaCellCacheSize size() {
        return firstChild("size", CpuNumaCellCacheSize.class);
    }

    /** Replaces the {@code size} element; null removes it. */
    public CpuNumaCellCache size(@Nullable CpuNumaCellCacheSize size) {
        setChild("size", size);
        return this;
    }

    /** Changes the {@code size} element, made when absent. */
    public CpuNumaCellCache size(Consumer<? super CpuNumaCellCacheSize> change) {
        change.accept(madeChild("size", CpuNumaCellCacheSize.class));
        return this;
    }

    /** The {@code line} element, or null if absent. */
    public @Nullable CpuNumaCellCacheLine line() {
        return firstChild("line", CpuNumaCellCacheLine.class);
    }

    /** Replaces the {@code line} element; null removes it. */
    public CpuNumaCellCache line(@Nullable CpuNumaCellCacheLine line) {
        setChild("line", line);
        return this;
    }

    /** Changes the {@code line} element, made when absent. */
    public CpuNumaCellCache line(Consumer<? super CpuNumaCellCacheLine> change) {
        change.accept(madeChild("line", CpuNumaCellCacheLine.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "size" -> new CpuNumaCellCacheSize();
            case "line" -> new CpuNumaCellCacheLine();
            default -> null;
        };
    }

    @Override
    CpuNumaCellCache empty() {
        return new CpuNumaCellCache();
    }

    @Override
    String[] childNames() {
        return new String[] {"size", "line"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"level", "associativity", "policy"};
    }

    @XmlAttribute(name = "level")
    private @Nullable String getLevelAttribute() {
        return attributeText("level");
    }

    private void setLevelAttribute(@Nullable String value) {
        setAttribute("level", value);
    }

    @XmlAttribute(name = "associativity")
    private @Nullable String getAssociativityAttribute() {
        return attributeText("associativity");
    }

    private void setAssociativityAttribute(@Nullable String value) {
        setAttribute("associativity", value);
    }

    @XmlAttribute(name = "policy")
    private @Nullable String getPolicyAttribute() {
        return attributeText("policy");
    }

    private void setPolicyAttribute(@Nullable String value) {
        setAttribute("policy", value);
    }

    @XmlElement(name = "size")
    private List<CpuNumaCellCacheSize> getSizeElements() {
        return jaxbList("size", CpuNumaCellCacheSize.class);
    }

    @XmlElement(name = "line")
    private List<CpuNumaCellCacheLine> getLineElements() {
        return jaxbList("line", CpuNumaCellCacheLine.class);
    }
}
