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
 * The {@code hyperv} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"relaxedElements", "vapicElements", "spinlocksElements", "vpindexElements", "runtimeElements", "synicElements", "stimerElements", "resetElements", "vendorIdElements", "frequenciesElements", "reenlightenmentElements", "tlbflushElements", "ipiElements", "evmcsElements", "avicElements", "emsrBitmapElements", "xmmInputElements", "otherContent"})
public final class FeaturesHyperv extends Element {
    /** Makes an empty {@code hyperv} element. */
    public FeaturesHyperv() {
        super("hyperv");
    }

    /**
     * Reads a {@code hyperv} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesHyperv parse(String xml) {
        return XmlReader.read(xml, new FeaturesHyperv());
    }

    @Override
    public FeaturesHyperv copy() {
        return (FeaturesHyperv) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code passthrough}, {@code custom}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public FeaturesHyperv mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code relaxed} element, or null if absent. */
    public @Nullable FeaturesHypervRelaxed relaxed() {
        return firstChild("relaxed", FeaturesHypervRelaxed.class);
    }

    /** Replaces the {@code relaxed} element; null removes it. */
    public FeaturesHyperv relaxed(@Nullable FeaturesHypervRelaxed relaxed) {
        setChild("relaxed", relaxed);
        return this;
    }

    /** Changes the {@code relaxed} element, made when absent. */
    public FeaturesHyperv relaxed(Consumer<? super FeaturesHypervRelaxed> change) {
        change.accept(madeChild("relaxed", FeaturesHypervRelaxed.class));
        return this;
    }

    /** The {@code vapic} element, or null if absent. */
    public @Nullable FeaturesHypervVapic vapic() {
        return firstChild("vapic", FeaturesHypervVapic.class);
    }

    /** Replaces the {@code vapic} element; null removes it. */
    public FeaturesHyperv vapic(@Nullable FeaturesHypervVapic vapic) {
        setChild("vapic", vapic);
        return this;
    }

    /** Changes the {@code vapic} element, made when absent. */
    public FeaturesHyperv vapic(Consumer<? super FeaturesHypervVapic> change) {
        change.accept(madeChild("vapic", FeaturesHypervVapic.class));
        return this;
    }

    /** The {@code spinlocks} element, or null if absent. */
    public @Nullable FeaturesHypervSpinlocks spinlocks() {
        return firstChild("spinlocks", FeaturesHypervSpinlocks.class);
    }

    /** Replaces the {@code spinlocks} element; null removes it. */
    public FeaturesHyperv spinlocks(@Nullable FeaturesHypervSpinlocks spinlocks) {
        setChild("spinlocks", spinlocks);
        return this;
    }

    /** Changes the {@code spinlocks} element, made when absent. */
    public FeaturesHyperv spinlocks(Consumer<? super FeaturesHypervSpinlocks> change) {
        change.accept(madeChild("spinlocks", FeaturesHypervSpinlocks.class));
        return this;
    }

    /** The {@code vpindex} element, or null if absent. */
    public @Nullable FeaturesHypervVpindex vpindex() {
        return firstChild("vpindex", FeaturesHypervVpindex.class);
    }

    /** Replaces the {@code vpindex} element; null removes it. */
    public FeaturesHyperv vpindex(@Nullable FeaturesHypervVpindex vpindex) {
        setChild("vpindex", vpindex);
        return this;
    }

    /** Changes the {@code vpindex} element, made when absent. */
    public FeaturesHyperv vpindex(Consumer<? super FeaturesHypervVpindex> change) {
        change.accept(madeChild("vpindex", FeaturesHypervVpindex.class));
        return this;
    }

    /** The {@code runtime} element, or null if absent. */
    public @Nullable FeaturesHypervRuntime runtime() {
        return firstChild("runtime", FeaturesHypervRuntime.class);
    }

    /** Replaces the {@code runtime} element; null removes it. */
    public FeaturesHyperv runtime(@Nullable FeaturesHypervRuntime runtime) {
        setChild("runtime", runtime);
        return this;
    }

    /** Changes the {@code runtime} element, made when absent. */
    public FeaturesHyperv runtime(Consumer<? super FeaturesHypervRuntime> change) {
        change.accept(madeChild("runtime", FeaturesHypervRuntime.class));
        return this;
    }

    /** The {@code synic} element, or null if absent. */
    public @Nullable FeaturesHypervSynic synic() {
        return firstChild("synic", FeaturesHypervSynic.class);
    }

    /** Replaces the {@code synic} element; null removes it. */
    public FeaturesHyperv synic(@Nullable FeaturesHypervSynic synic) {
        setChild("synic", synic);
        return this;
    }

    /** Changes the {@code synic} element, made when absent. */
    public FeaturesHyperv synic(Consumer<? super FeaturesHypervSynic> change) {
        change.accept(madeChild("synic", FeaturesHypervSynic.class));
        return this;
    }

    /** The {@code stimer} element, or null if absent. */
    public @Nullable FeaturesHypervStimer stimer() {
        return firstChild("stimer", FeaturesHypervStimer.class);
    }

    /** Replaces the {@code stimer} element; null removes it. */
    public FeaturesHyperv stimer(@Nullable FeaturesHypervStimer stimer) {
        setChild("stimer", stimer);
        return this;
    }

    /** Changes the {@code stimer} element, made when absent. */
    public FeaturesHyperv stimer(Consumer<? super FeaturesHypervStimer> change) {
        change.accept(madeChild("stimer", FeaturesHypervStimer.class));
        return this;
    }

    /** The {@code reset} element, or null if absent. */
    public @Nullable FeaturesHypervReset reset() {
        return firstChild("reset", FeaturesHypervReset.class);
    }

    /** Replaces the {@code reset} element; null removes it. */
    public FeaturesHyperv reset(@Nullable FeaturesHypervReset reset) {
        setChild("reset", reset);
        return this;
    }

    /** Changes the {@code reset} element, made when absent. */
    public FeaturesHyperv reset(Consumer<? super FeaturesHypervReset> change) {
        change.accept(madeChild("reset", FeaturesHypervReset.class));
        return this;
    }

    /** The {@code vendor_id} element, or null if absent. */
    public @Nullable FeaturesHypervVendorId vendorId() {
        return firstChild("vendor_id", FeaturesHypervVendorId.class);
    }

    /** Replaces the {@code vendor_id} element; null removes it. */
    public FeaturesHyperv vendorId(@Nullable FeaturesHypervVendorId vendorId) {
        setChild("vendor_id", vendorId);
        return this;
    }

    /** Changes the {@code vendor_id} element, made when absent. */
    public FeaturesHyperv vendorId(Consumer<? super FeaturesHypervVendorId> change) {
        change.accept(madeChild("vendor_id", FeaturesHypervVendorId.class));
        return this;
    }

    /** The {@code frequencies} element, or null if absent. */
    public @Nullable FeaturesHypervFrequencies frequencies() {
        return firstChild("frequencies", FeaturesHypervFrequencies.class);
    }

    /** Replaces the {@code frequencies} element; null removes it. */
    public FeaturesHyperv frequencies(@Nullable FeaturesHypervFrequencies frequencies) {
        setChild("frequencies", frequencies);
        return this;
    }

    /** Changes the {@code frequencies} element, made when absent. */
    public FeaturesHyperv frequencies(Consumer<? super FeaturesHypervFrequencies> change) {
        change.accept(madeChild("frequencies", FeaturesHypervFrequencies.class));
        return this;
    }

    /** The {@code reenlightenment} element, or null if absent. */
    public @Nullable FeaturesHypervReenlightenment reenlightenment() {
        return firstChild("reenlightenment", FeaturesHypervReenlightenment.class);
    }

    /** Replaces the {@code reenlightenment} element; null removes it. */
    public FeaturesHyperv reenlightenment(@Nullable FeaturesHypervReenlightenment reenlightenment) {
        setChild("reenlightenment", reenlightenment);
        return this;
    }

    /** Changes the {@code reenlightenment} element, made when absent. */
    public FeaturesHyperv reenlightenment(Consumer<? super FeaturesHypervReenlightenment> change) {
        change.accept(madeChild("reenlightenment", FeaturesHypervReenlightenment.class));
        return this;
    }

    /** The {@code tlbflush} element, or null if absent. */
    public @Nullable FeaturesHypervTlbflush tlbflush() {
        return firstChild("tlbflush", FeaturesHypervTlbflush.class);
    }

    /** Replaces the {@code tlbflush} element; null removes it. */
    public FeaturesHyperv tlbflush(@Nullable FeaturesHypervTlbflush tlbflush) {
        setChild("tlbflush", tlbflush);
        return this;
    }

    /** Changes the {@code tlbflush} element, made when absent. */
    public FeaturesHyperv tlbflush(Consumer<? super FeaturesHypervTlbflush> change) {
        change.accept(madeChild("tlbflush", FeaturesHypervTlbflush.class));
        return this;
    }

    /** The {@code ipi} element, or null if absent. */
    public @Nullable FeaturesHypervIpi ipi() {
        return firstChild("ipi", FeaturesHypervIpi.class);
    }

    /** Replaces the {@code ipi} element; null removes it. */
    public FeaturesHyperv ipi(@Nullable FeaturesHypervIpi ipi) {
        setChild("ipi", ipi);
        return this;
    }

    /** Changes the {@code ipi} element, made when absent. */
    public FeaturesHyperv ipi(Consumer<? super FeaturesHypervIpi> change) {
        change.accept(madeChild("ipi", FeaturesHypervIpi.class));
        return this;
    }

    /** The {@code evmcs} element, or null if absent. */
    public @Nullable FeaturesHypervEvmcs evmcs() {
        return firstChild("evmcs", FeaturesHypervEvmcs.class);
    }

    /** Replaces the {@code evmcs} element; null removes it. */
    public FeaturesHyperv evmcs(@Nullable FeaturesHypervEvmcs evmcs) {
        setChild("evmcs", evmcs);
        return this;
    }

    /** Changes the {@code evmcs} element, made when absent. */
    public FeaturesHyperv evmcs(Consumer<? super FeaturesHypervEvmcs> change) {
        change.accept(madeChild("evmcs", FeaturesHypervEvmcs.class));
        return this;
    }

    /** The {@code avic} element, or null if absent. */
    public @Nullable FeaturesHypervAvic avic() {
        return firstChild("avic", FeaturesHypervAvic.class);
    }

    /** Replaces the {@code avic} element; null removes it. */
    public FeaturesHyperv avic(@Nullable FeaturesHypervAvic avic) {
        setChild("avic", avic);
        return this;
    }

    /** Changes the {@code avic} element, made when absent. */
    public FeaturesHyperv avic(Consumer<? super FeaturesHypervAvic> change) {
        change.accept(madeChild("avic", FeaturesHypervAvic.class));
        return this;
    }

    /** The {@code emsr_bitmap} element, or null if absent. */
    public @Nullable FeaturesHypervEmsrBitmap emsrBitmap() {
        return firstChild("emsr_bitmap", FeaturesHypervEmsrBitmap.class);
    }

    /** Replaces the {@code emsr_bitmap} element; null removes it. */
    public FeaturesHyperv emsrBitmap(@Nullable FeaturesHypervEmsrBitmap emsrBitmap) {
        setChild("emsr_bitmap", emsrBitmap);
        return this;
    }

    /** Changes the {@code emsr_bitmap} element, made when absent. */
    public FeaturesHyperv emsrBitmap(Consumer<? super FeaturesHypervEmsrBitmap> change) {
        change.accept(madeChild("emsr_bitmap", FeaturesHypervEmsrBitmap.class));
        return this;
    }

    /** The {@code xmm_input} element, or null if absent. */
    public @Nullable FeaturesHypervXmmInput xmmInput() {
        return firstChild("xmm_input", FeaturesHypervXmmInput.class);
    }

    /** Replaces the {@code xmm_input} element; null removes it. */
    public FeaturesHyperv xmmInput(@Nullable FeaturesHypervXmmInput xmmInput) {
        setChild("xmm_input", xmmInput);
        return this;
    }

    /** Changes the {@code xmm_input} element, made when absent. */
    public FeaturesHyperv xmmInput(Consumer<? super FeaturesHypervXmmInput> change) {
        change.accept(madeChild("xmm_input", FeaturesHypervXmmInput.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "relaxed" -> new FeaturesHypervRelaxed();
            case "vapic" -> new FeaturesHypervVapic();
            case "spinlocks" -> new FeaturesHypervSpinlocks();
            case "vpindex" -> new FeaturesHypervVpindex();
            case "runtime" -> new FeaturesHypervRuntime();
            case "synic" -> new FeaturesHypervSynic();
            case "stimer" -> new FeaturesHypervStimer();
            case "reset" -> new FeaturesHypervReset();
            case "vendor_id" -> new FeaturesHypervVendorId();
            case "frequencies" -> new FeaturesHypervFrequencies();
            case "reenlightenment" -> new FeaturesHypervReenlightenment();
            case "tlbflush" -> new FeaturesHypervTlbflush();
            case "ipi" -> new FeaturesHypervIpi();
            case "evmcs" -> new FeaturesHypervEvmcs();
            case "avic" -> new FeaturesHypervAvic();
            case "emsr_bitmap" -> new FeaturesHypervEmsrBitmap();
            case "xmm_input" -> new FeaturesHypervXmmInput();
            default -> null;
        };
    }

    @Override
    FeaturesHyperv empty() {
        return new FeaturesHyperv();
    }

    @Override
    String[] childNames() {
        return new String[] {"relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer", "reset", "vendor_id", "frequencies", "reenlightenment", "tlbflush", "ipi", "evmcs", "avic", "emsr_bitmap", "xmm_input"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlElement(name = "relaxed")
    private List<FeaturesHypervRelaxed> getRelaxedElements() {
        return jaxbList("relaxed", FeaturesHypervRelaxed.class);
    }

    @XmlElement(name = "vapic")
    private List<FeaturesHypervVapic> getVapicElements() {
        return jaxbList("vapic", FeaturesHypervVapic.class);
    }

    @XmlElement(name = "spinlocks")
    private List<FeaturesHypervSpinlocks> getSpinlocksElements() {
        return jaxbList("spinlocks", FeaturesHypervSpinlocks.class);
    }

    @XmlElement(name = "vpindex")
    private List<FeaturesHypervVpindex> getVpindexElements() {
        return jaxbList("vpindex", FeaturesHypervVpindex.class);
    }

    @XmlElement(name = "runtime")
    private List<FeaturesHypervRuntime> getRuntimeElements() {
        return jaxbList("runtime", FeaturesHypervRuntime.class);
    }

    @XmlElement(name = "synic")
    private List<FeaturesHypervSynic> getSynicElements() {
        return jaxbList("synic", FeaturesHypervSynic.class);
    }

    @XmlElement(name = "stimer")
    private List<FeaturesHypervStimer> getStimerElements() {
        return jaxbList("stimer", FeaturesHypervStimer.class);
    }

    @XmlElement(name = "reset")
    private List<FeaturesHypervReset> getResetElements() {
        return jaxbList("reset", FeaturesHypervReset.class);
    }

    @XmlElement(name = "vendor_id")
    private List<FeaturesHypervVendorId> getVendorIdElements() {
        return jaxbList("vendor_id", FeaturesHypervVendorId.class);
    }

    @XmlElement(name = "frequencies")
    private List<FeaturesHypervFrequencies> getFrequenciesElements() {
        return jaxbList("frequencies", FeaturesHypervFrequencies.class);
    }

    @XmlElement(name = "reenlightenment")
    private List<FeaturesHypervReenlightenment> getReenlightenmentElements() {
        return jaxbList("reenlightenment", FeaturesHypervReenlightenment.class);
    }

    @XmlElement(name = "tlbflush")
    private List<FeaturesHypervTlbflush> getTlbflushElements() {
        return jaxbList("tlbflush", FeaturesHypervTlbflush.class);
    }

    @XmlElement(name = "ipi")
    private List<FeaturesHypervIpi> getIpiElements() {
        return jaxbList("ipi", FeaturesHypervIpi.class);
    }

    @XmlElement(name = "evmcs")
    private List<FeaturesHypervEvmcs> getEvmcsElements() {
        return jaxbList("evmcs", FeaturesHypervEvmcs.class);
    }

    @XmlElement(name = "avic")
    private List<FeaturesHypervAvic> getAvicElements() {
        return jaxbList("avic", FeaturesHypervAvic.class);
    }

    @XmlElement(name = "emsr_bitmap")
    private List<FeaturesHypervEmsrBitmap> getEmsrBitmapElements() {
        return jaxbList("emsr_bitmap", FeaturesHypervEmsrBitmap.class);
    }

    @XmlElement(name = "xmm_input")
    private List<FeaturesHypervXmmInput> getXmmInputElements() {
        return jaxbList("xmm_input", FeaturesHypervXmmInput.class);
    }
}
