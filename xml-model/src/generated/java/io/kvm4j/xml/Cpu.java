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
 * The {@code cpu} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"modelElements", "vendorElements", "topologyElements", "featureElements", "numaElements", "cacheElements", "maxphysaddrElements", "otherContent"})
public final class Cpu extends Element {
    /** Makes an empty {@code cpu} element. */
    public Cpu() {
        super("cpu");
    }

    /**
     * Reads a {@code cpu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Cpu parse(String xml) {
        return XmlReader.read(xml, new Cpu());
    }

    @Override
    public Cpu copy() {
        return (Cpu) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code custom}, {@code host-model}, {@code host-passthrough}, {@code maximum}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public Cpu mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code match} attribute, or null if absent. Known values: {@code minimum}, {@code exact}, {@code strict}. */
    public @Nullable String match() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute; null removes it. */
    public Cpu match(@Nullable String match) {
        setAttribute("match", match);
        return this;
    }

    /** The {@code check} attribute, or null if absent. Known values: {@code none}, {@code partial}, {@code full}. */
    public @Nullable String check() {
        return attributeText("check");
    }

    /** Sets the {@code check} attribute; null removes it. */
    public Cpu check(@Nullable String check) {
        setAttribute("check", check);
        return this;
    }

    /** The {@code deprecated_features} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean deprecatedFeatures() {
        return Text.onOff(attributeText("deprecated_features"));
    }

    /** Sets the {@code deprecated_features} attribute. */
    public Cpu deprecatedFeatures(boolean deprecatedFeatures) {
        setAttribute("deprecated_features", deprecatedFeatures ? "on" : "off");
        return this;
    }

    /** The {@code deprecated_features} attribute as it is written, or null if absent. */
    public @Nullable String deprecatedFeaturesText() {
        return attributeText("deprecated_features");
    }

    /** Sets the {@code deprecated_features} attribute as it is written; null removes it. */
    public Cpu deprecatedFeaturesText(@Nullable String text) {
        setAttribute("deprecated_features", text);
        return this;
    }

    /** The {@code migratable} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean migratable() {
        return Text.onOff(attributeText("migratable"));
    }

    /** Sets the {@code migratable} attribute. */
    public Cpu migratable(boolean migratable) {
        setAttribute("migratable", migratable ? "on" : "off");
        return this;
    }

    /** The {@code migratable} attribute as it is written, or null if absent. */
    public @Nullable String migratableText() {
        return attributeText("migratable");
    }

    /** Sets the {@code migratable} attribute as it is written; null removes it. */
    public Cpu migratableText(@Nullable String text) {
        setAttribute("migratable", text);
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable CpuModel model() {
        return firstChild("model", CpuModel.class);
    }

    /** Replaces the {@code model} element; null removes it. */
    public Cpu model(@Nullable CpuModel model) {
        setChild("model", model);
        return this;
    }

    /** Changes the {@code model} element, made when absent. */
    public Cpu model(Consumer<? super CpuModel> change) {
        change.accept(madeChild("model", CpuModel.class));
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable String vendor() {
        return childText("vendor");
    }

    /** Sets the {@code vendor} element; null removes it. */
    public Cpu vendor(@Nullable String vendor) {
        setChildText("vendor", vendor);
        return this;
    }

    /** The {@code topology} element, or null if absent. */
    public @Nullable CpuTopology topology() {
        return firstChild("topology", CpuTopology.class);
    }

    /** Replaces the {@code topology} element; null removes it. */
    public Cpu topology(@Nullable CpuTopology topology) {
        setChild("topology", topology);
        return this;
    }

    /** Changes the {@code topology} element, made when absent. */
    public Cpu topology(Consumer<? super CpuTopology> change) {
        change.accept(madeChild("topology", CpuTopology.class));
        return this;
    }

    /** The {@code feature} elements, in document order: a live list. */
    public List<CpuFeature> features() {
        return childList("feature", CpuFeature.class);
    }

    /** Adds a {@code feature} element. */
    public Cpu addFeature(Consumer<? super CpuFeature> change) {
        addChild("feature", CpuFeature.class, change);
        return this;
    }

    /** The {@code numa} element, or null if absent. */
    public @Nullable CpuNuma numa() {
        return firstChild("numa", CpuNuma.class);
    }

    /** Replaces the {@code numa} element; null removes it. */
    public Cpu numa(@Nullable CpuNuma numa) {
        setChild("numa", numa);
        return this;
    }

    /** Changes the {@code numa} element, made when absent. */
    public Cpu numa(Consumer<? super CpuNuma> change) {
        change.accept(madeChild("numa", CpuNuma.class));
        return this;
    }

    /** The {@code cache} element, or null if absent. */
    public @Nullable CpuCache cache() {
        return firstChild("cache", CpuCache.class);
    }

    /** Replaces the {@code cache} element; null removes it. */
    public Cpu cache(@Nullable CpuCache cache) {
        setChild("cache", cache);
        return this;
    }

    /** Changes the {@code cache} element, made when absent. */
    public Cpu cache(Consumer<? super CpuCache> change) {
        change.accept(madeChild("cache", CpuCache.class));
        return this;
    }

    /** The {@code maxphysaddr} element, or null if absent. */
    public @Nullable CpuMaxphysaddr maxphysaddr() {
        return firstChild("maxphysaddr", CpuMaxphysaddr.class);
    }

    /** Replaces the {@code maxphysaddr} element; null removes it. */
    public Cpu maxphysaddr(@Nullable CpuMaxphysaddr maxphysaddr) {
        setChild("maxphysaddr", maxphysaddr);
        return this;
    }

    /** Changes the {@code maxphysaddr} element, made when absent. */
    public Cpu maxphysaddr(Consumer<? super CpuMaxphysaddr> change) {
        change.accept(madeChild("maxphysaddr", CpuMaxphysaddr.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "model" -> new CpuModel();
            case "vendor" -> new TextElement("vendor");
            case "topology" -> new CpuTopology();
            case "feature" -> new CpuFeature();
            case "numa" -> new CpuNuma();
            case "cache" -> new CpuCache();
            case "maxphysaddr" -> new CpuMaxphysaddr();
            default -> null;
        };
    }

    @Override
    Cpu empty() {
        return new Cpu();
    }

    @Override
    String[] childNames() {
        return new String[] {"model", "vendor", "topology", "feature", "numa", "cache", "maxphysaddr"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode", "match", "check", "deprecated_features", "migratable"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "match")
    private @Nullable String getMatchAttribute() {
        return attributeText("match");
    }

    private void setMatchAttribute(@Nullable String value) {
        setAttribute("match", value);
    }

    @XmlAttribute(name = "check")
    private @Nullable String getCheckAttribute() {
        return attributeText("check");
    }

    private void setCheckAttribute(@Nullable String value) {
        setAttribute("check", value);
    }

    @XmlAttribute(name = "deprecated_features")
    private @Nullable String getDeprecatedFeaturesAttribute() {
        return attributeText("deprecated_features");
    }

    private void setDeprecatedFeaturesAttribute(@Nullable String value) {
        setAttribute("deprecated_features", value);
    }

    @XmlAttribute(name = "migratable")
    private @Nullable String getMigratableAttribute() {
        return attributeText("migratable");
    }

    private void setMigratableAttribute(@Nullable String value) {
        setAttribute("migratable", value);
    }

    @XmlElement(name = "model")
    private List<CpuModel> getModelElements() {
        return jaxbList("model", CpuModel.class);
    }

    @XmlElement(name = "vendor")
    private List<TextElement> getVendorElements() {
        return jaxbList("vendor", TextElement.class);
    }

    @XmlElement(name = "topology")
    private List<CpuTopology> getTopologyElements() {
        return jaxbList("topology", CpuTopology.class);
    }

    @XmlElement(name = "feature")
    private List<CpuFeature> getFeatureElements() {
        return jaxbList("feature", CpuFeature.class);
    }

    @XmlElement(name = "numa")
    private List<CpuNuma> getNumaElements() {
        return jaxbList("numa", CpuNuma.class);
    }

    @XmlElement(name = "cache")
    private List<CpuCache> getCacheElements() {
        return jaxbList("cache", CpuCache.class);
    }

    @XmlElement(name = "maxphysaddr")
    private List<CpuMaxphysaddr> getMaxphysaddrElements() {
        return jaxbList("maxphysaddr", CpuMaxphysaddr.class);
    }
}
