package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cpu} element of {@code capabilities/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"archElements", "featuresElements", "modelElements", "vendorElements", "microcodeElements", "signatureElements", "counterElements", "topologyElements", "maxphysaddrElements", "featureElements", "pagesElements", "otherContent"})
public final class CapabilitiesHostCpu extends Element {
    /** Makes an empty {@code cpu} element. */
    public CapabilitiesHostCpu() {
        super("cpu");
    }

    /**
     * Reads a {@code cpu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostCpu parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostCpu());
    }

    @Override
    public CapabilitiesHostCpu copy() {
        return (CapabilitiesHostCpu) copyTree();
    }

    /** The {@code arch} element, or null if absent. Known values: {@code aarch64}, {@code alpha}, {@code armv6l}, {@code armv7l}, {@code cris}, {@code i686}, {@code ia64}, {@code lm32}, {@code loongarch64}, {@code m68k}, {@code microblaze}, {@code microblazeel}, {@code mips}, {@code mipsel}, {@code mips64}, {@code mips64el}, {@code openrisc}, {@code parisc}, {@code parisc64}, {@code ppc}, {@code ppc64}, {@code ppc64le}, {@code ppcemb}, {@code riscv32}, {@code riscv64}, {@code s390}, {@code s390x}, {@code sh4}, {@code sh4eb}, {@code sparc}, {@code sparc64}, {@code unicore32}, {@code x86_64}, {@code xtensa}, {@code xtensaeb}. */
    public @Nullable String arch() {
        return childText("arch");
    }

    /** Sets the {@code arch} element; null removes it. */
    public CapabilitiesHostCpu arch(@Nullable String arch) {
        setChildText("arch", arch);
        return this;
    }

    /** The {@code features} element, or null if absent. */
    public @Nullable CpuFeatures features() {
        return firstChild("features", CpuFeatures.class);
    }

    /** Replaces the {@code features} element; null removes it. */
    public CapabilitiesHostCpu features(@Nullable CpuFeatures features) {
        setChild("features", features);
        return this;
    }

    /** Changes the {@code features} element, made when absent. */
    public CapabilitiesHostCpu features(Consumer<? super CpuFeatures> change) {
        change.accept(madeChild("features", CpuFeatures.class));
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable String model() {
        return childText("model");
    }

    /** Sets the {@code model} element; null removes it. */
    public CapabilitiesHostCpu model(@Nullable String model) {
        setChildText("model", model);
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable String vendor() {
        return childText("vendor");
    }

    /** Sets the {@code vendor} element; null removes it. */
    public CapabilitiesHostCpu vendor(@Nullable String vendor) {
        setChildText("vendor", vendor);
        return this;
    }

    /** The {@code microcode} element, or null if absent. */
    public @Nullable CpuMicrocode microcode() {
        return firstChild("microcode", CpuMicrocode.class);
    }

    /** Replaces the {@code microcode} element; null removes it. */
    public CapabilitiesHostCpu microcode(@Nullable CpuMicrocode microcode) {
        setChild("microcode", microcode);
        return this;
    }

    /** Changes the {@code microcode} element, made when absent. */
    public CapabilitiesHostCpu microcode(Consumer<? super CpuMicrocode> change) {
        change.accept(madeChild("microcode", CpuMicrocode.class));
        return this;
    }

    /** The {@code signature} element, or null if absent. */
    public @Nullable CpuSignature signature() {
        return firstChild("signature", CpuSignature.class);
    }

    /** Replaces the {@code signature} element; null removes it. */
    public CapabilitiesHostCpu signature(@Nullable CpuSignature signature) {
        setChild("signature", signature);
        return this;
    }

    /** Changes the {@code signature} element, made when absent. */
    public CapabilitiesHostCpu signature(Consumer<? super CpuSignature> change) {
        change.accept(madeChild("signature", CpuSignature.class));
        return this;
    }

    /** The {@code counter} element, or null if absent. */
    public @Nullable CpuCounter counter() {
        return firstChild("counter", CpuCounter.class);
    }

    /** Replaces the {@code counter} element; null removes it. */
    public CapabilitiesHostCpu counter(@Nullable CpuCounter counter) {
        setChild("counter", counter);
        return this;
    }

    /** Changes the {@code counter} element, made when absent. */
    public CapabilitiesHostCpu counter(Consumer<? super CpuCounter> change) {
        change.accept(madeChild("counter", CpuCounter.class));
        return this;
    }

    /** The {@code topology} element, or null if absent. */
    public @Nullable CpuTopology topology() {
        return firstChild("topology", CpuTopology.class);
    }

    /** Replaces the {@code topology} element; null removes it. */
    public CapabilitiesHostCpu topology(@Nullable CpuTopology topology) {
        setChild("topology", topology);
        return this;
    }

    /** Changes the {@code topology} element, made when absent. */
    public CapabilitiesHostCpu topology(Consumer<? super CpuTopology> change) {
        change.accept(madeChild("topology", CpuTopology.class));
        return this;
    }

    /** The {@code maxphysaddr} element, or null if absent. */
    public @Nullable CpuMaxphysaddr maxphysaddr() {
        return firstChild("maxphysaddr", CpuMaxphysaddr.class);
    }

    /** Replaces the {@code maxphysaddr} element; null removes it. */
    public CapabilitiesHostCpu maxphysaddr(@Nullable CpuMaxphysaddr maxphysaddr) {
        setChild("maxphysaddr", maxphysaddr);
        return this;
    }

    /** Changes the {@code maxphysaddr} element, made when absent. */
    public CapabilitiesHostCpu maxphysaddr(Consumer<? super CpuMaxphysaddr> change) {
        change.accept(madeChild("maxphysaddr", CpuMaxphysaddr.class));
        return this;
    }

    /** The {@code feature} elements, in document order: a live list. */
    public List<CapabilitiesHostCpuFeature> featuresList() {
        return childList("feature", CapabilitiesHostCpuFeature.class);
    }

    /** Adds a {@code feature} element. */
    public CapabilitiesHostCpu addFeature(Consumer<? super CapabilitiesHostCpuFeature> change) {
        addChild("feature", CapabilitiesHostCpuFeature.class, change);
        return this;
    }

    /** The {@code pages} elements, in document order: a live list. */
    public List<CpuPages> pages() {
        return childList("pages", CpuPages.class);
    }

    /** Adds a {@code pages} element. */
    public CapabilitiesHostCpu addPages(Consumer<? super CpuPages> change) {
        addChild("pages", CpuPages.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "arch" -> new TextElement("arch");
            case "features" -> new CpuFeatures();
            case "model" -> new TextElement("model");
            case "vendor" -> new TextElement("vendor");
            case "microcode" -> new CpuMicrocode();
            case "signature" -> new CpuSignature();
            case "counter" -> new CpuCounter();
            case "topology" -> new CpuTopology();
            case "maxphysaddr" -> new CpuMaxphysaddr();
            case "feature" -> new CapabilitiesHostCpuFeature();
            case "pages" -> new CpuPages();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostCpu empty() {
        return new CapabilitiesHostCpu();
    }

    @Override
    String[] childNames() {
        return new String[] {"arch", "features", "model", "vendor", "microcode", "signature", "counter", "topology", "maxphysaddr", "feature", "pages"};
    }

    @XmlElement(name = "arch")
    private List<TextElement> getArchElements() {
        return jaxbList("arch", TextElement.class);
    }

    @XmlElement(name = "features")
    private List<CpuFeatures> getFeaturesElements() {
        return jaxbList("features", CpuFeatures.class);
    }

    @XmlElement(name = "model")
    private List<TextElement> getModelElements() {
        return jaxbList("model", TextElement.class);
    }

    @XmlElement(name = "vendor")
    private List<TextElement> getVendorElements() {
        return jaxbList("vendor", TextElement.class);
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

    @XmlElement(name = "topology")
    private List<CpuTopology> getTopologyElements() {
        return jaxbList("topology", CpuTopology.class);
    }

    @XmlElement(name = "maxphysaddr")
    private List<CpuMaxphysaddr> getMaxphysaddrElements() {
        return jaxbList("maxphysaddr", CpuMaxphysaddr.class);
    }

    @XmlElement(name = "feature")
    private List<CapabilitiesHostCpuFeature> getFeatureElements() {
        return jaxbList("feature", CapabilitiesHostCpuFeature.class);
    }

    @XmlElement(name = "pages")
    private List<CpuPages> getPagesElements() {
        return jaxbList("pages", CpuPages.class);
    }
}
