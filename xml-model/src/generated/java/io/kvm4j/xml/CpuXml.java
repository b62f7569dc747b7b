package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A processor model: of a host, for a baseline, or to be compared.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "cpu")
@XmlType(name = "", propOrder = {"modelElements", "vendorElements", "topologyElements", "featureElements", "numaElements", "cacheElements", "maxphysaddrElements", "archElements", "featuresElements", "microcodeElements", "signatureElements", "counterElements", "pagesElements", "otherContent"})
public final class CpuXml extends Document {
    /** Makes an empty {@code cpu} element. */
    public CpuXml() {
        super("cpu");
    }

    /**
     * Reads a {@code cpu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuXml parse(String xml) {
        return XmlReader.read(xml, new CpuXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static CpuXml parse(Path file) {
        return XmlReader.read(file, new CpuXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static CpuXml parse(InputStream in) {
        return XmlReader.read(in, new CpuXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static CpuXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new CpuXml(), limits);
    }

    @Override
    public CpuXml copy() {
        return (CpuXml) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code custom}, {@code host-model}, {@code host-passthrough}, {@code maximum}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public CpuXml mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code match} attribute, or null if absent. Known values: {@code minimum}, {@code exact}, {@code strict}. */
    public @Nullable String match() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute; null removes it. */
    public CpuXml match(@Nullable String match) {
        setAttribute("match", match);
        return this;
    }

    /** The {@code check} attribute, or null if absent. Known values: {@code none}, {@code partial}, {@code full}. */
    public @Nullable String check() {
        return attributeText("check");
    }

    /** Sets the {@code check} attribute; null removes it. */
    public CpuXml check(@Nullable String check) {
        setAttribute("check", check);
        return this;
    }

    /** The {@code deprecated_features} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean deprecatedFeatures() {
        return Text.onOff(attributeText("deprecated_features"));
    }

    /** Sets the {@code deprecated_features} attribute. */
    public CpuXml deprecatedFeatures(boolean deprecatedFeatures) {
        setAttribute("deprecated_features", deprecatedFeatures ? "on" : "off");
        return this;
    }

    /** The {@code deprecated_features} attribute as it is written, or null if absent. */
    public @Nullable String deprecatedFeaturesText() {
        return attributeText("deprecated_features");
    }

    /** Sets the {@code deprecated_features} attribute as it is written; null removes it. */
    public CpuXml deprecatedFeaturesText(@Nullable String text) {
        setAttribute("deprecated_features", text);
        return this;
    }

    /** The {@code migratable} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean migratable() {
        return Text.onOff(attributeText("migratable"));
    }

    /** Sets the {@code migratable} attribute. */
    public CpuXml migratable(boolean migratable) {
        setAttribute("migratable", migratable ? "on" : "off");
        return this;
    }

    /** The {@code migratable} attribute as it is written, or null if absent. */
    public @Nullable String migratableText() {
        return attributeText("migratable");
    }

    /** Sets the {@code migratable} attribute as it is written; null removes it. */
    public CpuXml migratableText(@Nullable String text) {
        setAttribute("migratable", text);
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable CpuModel model() {
        return firstChild("model", CpuModel.class);
    }

    /** Replaces the {@code model} element; null removes it. */
    public CpuXml model(@Nullable CpuModel model) {
        setChild("model", model);
        return this;
    }

    /** Changes the {@code model} element, made when absent. */
    public CpuXml model(Consumer<? super CpuModel> change) {
        change.accept(madeChild("model", CpuModel.class));
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable String vendor() {
        return childText("vendor");
    }

    /** Sets the {@code vendor} element; null removes it. */
    public CpuXml vendor(@Nullable String vendor) {
        setChildText("vendor", vendor);
        return this;
    }

    /** The {@code topology} element, or null if absent. */
    public @Nullable CpuTopology topology() {
        return firstChild("topology", CpuTopology.class);
    }

    /** Replaces the {@code topology} element; null removes it. */
    public CpuXml topology(@Nullable CpuTopology topology) {
        setChild("topology", topology);
        return this;
    }

    /** Changes the {@code topology} element, made when absent. */
    public CpuXml topology(Consumer<? super CpuTopology> change) {
        change.accept(madeChild("topology", CpuTopology.class));
        return this;
    }

    /** The {@code feature} elements, in document order: a live list. */
    public List<CpuFeature> features() {
        return childList("feature", CpuFeature.class);
    }

    /** Adds a {@code feature} element. */
    public CpuXml addFeature(Consumer<? super CpuFeature> change) {
        addChild("feature", CpuFeature.class, change);
        return this;
    }

    /** The {@code numa} element, or null if absent. */
    public @Nullable CpuNuma numa() {
        return firstChild("numa", CpuNuma.class);
    }

    /** Replaces the {@code numa} element; null removes it. */
    public CpuXml numa(@Nullable CpuNuma numa) {
        setChild("numa", numa);
        return this;
    }

    /** Changes the {@code numa} element, made when absent. */
    public CpuXml numa(Consumer<? super CpuNuma> change) {
        change.accept(madeChild("numa", CpuNuma.class));
        return this;
    }

    /** The {@code cache} element, or null if absent. */
    public @Nullable CpuCache cache() {
        return firstChild("cache", CpuCache.class);
    }

    /** Replaces the {@code cache} element; null removes it. */
    public CpuXml cache(@Nullable CpuCache cache) {
        setChild("cache", cache);
        return this;
    }

    /** Changes the {@code cache} element, made when absent. */
    public CpuXml cache(Consumer<? super CpuCache> change) {
        change.accept(madeChild("cache", CpuCache.class));
        return this;
    }

    /** The {@code maxphysaddr} element, or null if absent. */
    public @Nullable CpuMaxphysaddr maxphysaddr() {
        return firstChild("maxphysaddr", CpuMaxphysaddr.class);
    }

    /** Replaces the {@code maxphysaddr} element; null removes it. */
    public CpuXml maxphysaddr(@Nullable CpuMaxphysaddr maxphysaddr) {
        setChild("maxphysaddr", maxphysaddr);
        return this;
    }

    /** Changes the {@code maxphysaddr} element, made when absent. */
    public CpuXml maxphysaddr(Consumer<? super CpuMaxphysaddr> change) {
        change.accept(madeChild("maxphysaddr", CpuMaxphysaddr.class));
        return this;
    }

    /** The {@code arch} element, or null if absent. Known values: {@code aarch64}, {@code alpha}, {@code armv6l}, {@code armv7l}, {@code cris}, {@code i686}, {@code ia64}, {@code lm32}, {@code loongarch64}, {@code m68k}, {@code microblaze}, {@code microblazeel}, {@code mips}, {@code mipsel}, {@code mips64}, {@code mips64el}, {@code openrisc}, {@code parisc}, {@code parisc64}, {@code ppc}, {@code ppc64}, {@code ppc64le}, {@code ppcemb}, {@code riscv32}, {@code riscv64}, {@code s390}, {@code s390x}, {@code sh4}, {@code sh4eb}, {@code sparc}, {@code sparc64}, {@code unicore32}, {@code x86_64}, {@code xtensa}, {@code xtensaeb}. */
    public @Nullable String arch() {
        return childText("arch");
    }

    /** Sets the {@code arch} element; null removes it. */
    public CpuXml arch(@Nullable String arch) {
        setChildText("arch", arch);
        return this;
    }

    /** The {@code features} element, or null if absent. */
    public @Nullable CpuFeatures featuresElement() {
        return firstChild("features", CpuFeatures.class);
    }

    /** Replaces the {@code features} element; null removes it. */
    public CpuXml featuresElement(@Nullable CpuFeatures featuresElement) {
        setChild("features", featuresElement);
        return this;
    }

    /** Changes the {@code features} element, made when absent. */
    public CpuXml featuresElement(Consumer<? super CpuFeatures> change) {
        change.accept(madeChild("features", CpuFeatures.class));
        return this;
    }

    /** The {@code microcode} element, or null if absent. */
    public @Nullable CpuMicrocode microcode() {
        return firstChild("microcode", CpuMicrocode.class);
    }

    /** Replaces the {@code microcode} element; null removes it. */
    public CpuXml microcode(@Nullable CpuMicrocode microcode) {
        setChild("microcode", microcode);
        return this;
    }

    /** Changes the {@code microcode} element, made when absent. */
    public CpuXml microcode(Consumer<? super CpuMicrocode> change) {
        change.accept(madeChild("microcode", CpuMicrocode.class));
        return this;
    }

    /** The {@code signature} element, or null if absent. */
    public @Nullable CpuSignature signature() {
        return firstChild("signature", CpuSignature.class);
    }

    /** Replaces the {@code signature} element; null removes it. */
    public CpuXml signature(@Nullable CpuSignature signature) {
        setChild("signature", signature);
        return this;
    }

    /** Changes the {@code signature} element, made when absent. */
    public CpuXml signature(Consumer<? super CpuSignature> change) {
        change.accept(madeChild("signature", CpuSignature.class));
        return this;
    }

    /** The {@code counter} element, or null if absent. */
    public @Nullable CpuCounter counter() {
        return firstChild("counter", CpuCounter.class);
    }

    /** Replaces the {@code counter} element; null removes it. */
    public CpuXml counter(@Nullable CpuCounter counter) {
        setChild("counter", counter);
        return this;
    }

    /** Changes the {@code counter} element, made when absent. */
    public CpuXml counter(Consumer<? super CpuCounter> change) {
        change.accept(madeChild("counter", CpuCounter.class));
        return this;
    }

    /** The {@code pages} elements, in document order: a live list. */
    public List<CpuPages> pages() {
        return childList("pages", CpuPages.class);
    }

    /** Adds a {@code pages} element. */
    public CpuXml addPages(Consumer<? super CpuPages> change) {
        addChild("pages", CpuPages.class, change);
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
            case "arch" -> new TextElement("arch");
            case "features" -> new CpuFeatures();
            case "microcode" -> new CpuMicrocode();
            case "signature" -> new CpuSignature();
            case "counter" -> new CpuCounter();
            case "pages" -> new CpuPages();
            default -> null;
        };
    }

    @Override
    CpuXml empty() {
        return new CpuXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"model", "vendor", "topology", "feature", "numa", "cache", "maxphysaddr", "arch", "features", "microcode", "signature", "counter", "pages"};
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

    @XmlElement(name = "arch")
    private List<TextElement> getArchElements() {
        return jaxbList("arch", TextElement.class);
    }

    @XmlElement(name = "features")
    private List<CpuFeatures> getFeaturesElements() {
        return jaxbList("features", CpuFeatures.class);
    }

    @XmlElement(name = "microcode")
    private List<CpuMicrocode> getMicrocodeElements() {
        return jaxbList("microcode", CpuMicrocode.class);
    }

    @XmlElement(name = "signature")
    private List<CpuSignature> getSignatureElements() {
        return jaxbList("signature", CpuSignature.class);
    }

    @XmlElement(name = "counter")
    private List<CpuCounter> getCounterElements() {
        return jaxbList("counter", CpuCounter.class);
    }

    @XmlElement(name = "pages")
    private List<CpuPages> getPagesElements() {
        return jaxbList("pages", CpuPages.class);
    }
}
