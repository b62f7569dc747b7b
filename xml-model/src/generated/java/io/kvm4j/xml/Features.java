package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code features} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"paeElements", "apicElements", "acpiElements", "hapElements", "hypervElements", "viridianElements", "kvmElements", "xenElements", "privnetElements", "pvspinlockElements", "capabilitiesElements", "pmuElements", "vmportElements", "gicElements", "smmElements", "ioapicElements", "hptElements", "vmcoreinfoElements", "htmElements", "nestedHvElements", "msrsElements", "ccfAssistElements", "cfpcElements", "sbbcElements", "ibsElements", "tcgElements", "asyncTeardownElements", "rasElements", "ps2Elements", "aiaElements", "otherContent"})
public final class Features extends Element {
    /** Makes an empty {@code features} element. */
    public Features() {
        super("features");
    }

    /**
     * Reads a {@code features} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Features parse(String xml) {
        return XmlReader.read(xml, new Features());
    }

    @Override
    public Features copy() {
        return (Features) copyTree();
    }

    /** Whether there is a {@code pae} element. */
    public boolean pae() {
        return hasChild("pae");
    }

    /** Adds or removes the {@code pae} element. */
    public Features pae(boolean present) {
        setFlag("pae", present);
        return this;
    }

    /** The {@code apic} element, or null if absent. */
    public @Nullable FeaturesApic apic() {
        return firstChild("apic", FeaturesApic.class);
    }

    /** Replaces the {@code apic} element; null removes it. */
    public Features apic(@Nullable FeaturesApic apic) {
        setChild("apic", apic);
        return this;
    }

    /** Changes the {@code apic} element, made when absent. */
    public Features apic(Consumer<? super FeaturesApic> change) {
        change.accept(madeChild("apic", FeaturesApic.class));
        return this;
    }

    /** Whether there is a {@code acpi} element. */
    public boolean acpi() {
        return hasChild("acpi");
    }

    /** Adds or removes the {@code acpi} element. */
    public Features acpi(boolean present) {
        setFlag("acpi", present);
        return this;
    }

    /** The {@code hap} element, or null if absent. */
    public @Nullable FeaturesHap hap() {
        return firstChild("hap", FeaturesHap.class);
    }

    /** Replaces the {@code hap} element; null removes it. */
    public Features hap(@Nullable FeaturesHap hap) {
        setChild("hap", hap);
        return this;
    }

    /** Changes the {@code hap} element, made when absent. */
    public Features hap(Consumer<? super FeaturesHap> change) {
        change.accept(madeChild("hap", FeaturesHap.class));
        return this;
    }

    /** The {@code hyperv} element, or null if absent. */
    public @Nullable FeaturesHyperv hyperv() {
        return firstChild("hyperv", FeaturesHyperv.class);
    }

    /** Replaces the {@code hyperv} element; null removes it. */
    public Features hyperv(@Nullable FeaturesHyperv hyperv) {
        setChild("hyperv", hyperv);
        return this;
    }

    /** Changes the {@code hyperv} element, made when absent. */
    public Features hyperv(Consumer<? super FeaturesHyperv> change) {
        change.accept(madeChild("hyperv", FeaturesHyperv.class));
        return this;
    }

    /** Whether there is a {@code viridian} element. */
    public boolean viridian() {
        return hasChild("viridian");
    }

    /** Adds or removes the {@code viridian} element. */
    public Features viridian(boolean present) {
        setFlag("viridian", present);
        return this;
    }

    /** The {@code kvm} element, or null if absent. */
    public @Nullable FeaturesKvm kvm() {
        return firstChild("kvm", FeaturesKvm.class);
    }

    /** Replaces the {@code kvm} element; null removes it. */
    public Features kvm(@Nullable FeaturesKvm kvm) {
        setChild("kvm", kvm);
        return this;
    }

    /** Changes the {@code kvm} element, made when absent. */
    public Features kvm(Consumer<? super FeaturesKvm> change) {
        change.accept(madeChild("kvm", FeaturesKvm.class));
        return this;
    }

    /** The {@code xen} element, or null if absent. */
    public @Nullable FeaturesXen xen() {
        return firstChild("xen", FeaturesXen.class);
    }

    /** Replaces the {@code xen} element; null removes it. */
    public Features xen(@Nullable FeaturesXen xen) {
        setChild("xen", xen);
        return this;
    }

    /** Changes the {@code xen} element, made when absent. */
    public Features xen(Consumer<? super FeaturesXen> change) {
        change.accept(madeChild("xen", FeaturesXen.class));
        return this;
    }

    /** Whether there is a {@code privnet} element. */
    public boolean privnet() {
        return hasChild("privnet");
    }

    /** Adds or removes the {@code privnet} element. */
    public Features privnet(boolean present) {
        setFlag("privnet", present);
        return this;
    }

    /** The {@code pvspinlock} element, or null if absent. */
    public @Nullable FeaturesPvspinlock pvspinlock() {
        return firstChild("pvspinlock", FeaturesPvspinlock.class);
    }

    /** Replaces the {@code pvspinlock} element; null removes it. */
    public Features pvspinlock(@Nullable FeaturesPvspinlock pvspinlock) {
        setChild("pvspinlock", pvspinlock);
        return this;
    }

    /** Changes the {@code pvspinlock} element, made when absent. */
    public Features pvspinlock(Consumer<? super FeaturesPvspinlock> change) {
        change.accept(madeChild("pvspinlock", FeaturesPvspinlock.class));
        return this;
    }

    /** The {@code capabilities} element, or null if absent. */
    public @Nullable FeaturesCapabilities capabilities() {
        return firstChild("capabilities", FeaturesCapabilities.class);
    }

    /** Replaces the {@code capabilities} element; null removes it. */
    public Features capabilities(@Nullable FeaturesCapabilities capabilities) {
        setChild("capabilities", capabilities);
        return this;
    }

    /** Changes the {@code capabilities} element, made when absent. */
    public Features capabilities(Consumer<? super FeaturesCapabilities> change) {
        change.accept(madeChild("capabilities", FeaturesCapabilities.class));
        return this;
    }

    /** The {@code pmu} element, or null if absent. */
    public @Nullable FeaturesPmu pmu() {
        return firstChild("pmu", FeaturesPmu.class);
    }

    /** Replaces the {@code pmu} element; null removes it. */
    public Features pmu(@Nullable FeaturesPmu pmu) {
        setChild("pmu", pmu);
        return this;
    }

    /** Changes the {@code pmu} element, made when absent. */
    public Features pmu(Consumer<? super FeaturesPmu> change) {
        change.accept(madeChild("pmu", FeaturesPmu.class));
        return this;
    }

    /** The {@code vmport} element, or null if absent. */
    public @Nullable FeaturesVmport vmport() {
        return firstChild("vmport", FeaturesVmport.class);
    }

    /** Replaces the {@code vmport} element; null removes it. */
    public Features vmport(@Nullable FeaturesVmport vmport) {
        setChild("vmport", vmport);
        return this;
    }

    /** Changes the {@code vmport} element, made when absent. */
    public Features vmport(Consumer<? super FeaturesVmport> change) {
        change.accept(madeChild("vmport", FeaturesVmport.class));
        return this;
    }

    /** The {@code gic} element, or null if absent. */
    public @Nullable FeaturesGic gic() {
        return firstChild("gic", FeaturesGic.class);
    }

    /** Replaces the {@code gic} element; null removes it. */
    public Features gic(@Nullable FeaturesGic gic) {
        setChild("gic", gic);
        return this;
    }

    /** Changes the {@code gic} element, made when absent. */
    public Features gic(Consumer<? super FeaturesGic> change) {
        change.accept(madeChild("gic", FeaturesGic.class));
        return this;
    }

    /** The {@code smm} element, or null if absent. */
    public @Nullable FeaturesSmm smm() {
        return firstChild("smm", FeaturesSmm.class);
    }

    /** Replaces the {@code smm} element; null removes it. */
    public Features smm(@Nullable FeaturesSmm smm) {
        setChild("smm", smm);
        return this;
    }

    /** Changes the {@code smm} element, made when absent. */
    public Features smm(Consumer<? super FeaturesSmm> change) {
        change.accept(madeChild("smm", FeaturesSmm.class));
        return this;
    }

    /** The {@code ioapic} element, or null if absent. */
    public @Nullable FeaturesIoapic ioapic() {
        return firstChild("ioapic", FeaturesIoapic.class);
    }

    /** Replaces the {@code ioapic} element; null removes it. */
    public Features ioapic(@Nullable FeaturesIoapic ioapic) {
        setChild("ioapic", ioapic);
        return this;
    }

    /** Changes the {@code ioapic} element, made when absent. */
    public Features ioapic(Consumer<? super FeaturesIoapic> change) {
        change.accept(madeChild("ioapic", FeaturesIoapic.class));
        return this;
    }

    /** The {@code hpt} element, or null if absent. */
    public @Nullable FeaturesHpt hpt() {
        return firstChild("hpt", FeaturesHpt.class);
    }

    /** Replaces the {@code hpt} element; null removes it. */
    public Features hpt(@Nullable FeaturesHpt hpt) {
        setChild("hpt", hpt);
        return this;
    }

    /** Changes the {@code hpt} element, made when absent. */
    public Features hpt(Consumer<? super FeaturesHpt> change) {
        change.accept(madeChild("hpt", FeaturesHpt.class));
        return this;
    }

    /** The {@code vmcoreinfo} element, or null if absent. */
    public @Nullable FeaturesVmcoreinfo vmcoreinfo() {
        return firstChild("vmcoreinfo", FeaturesVmcoreinfo.class);
    }

    /** Replaces the {@code vmcoreinfo} element; null removes it. */
    public Features vmcoreinfo(@Nullable FeaturesVmcoreinfo vmcoreinfo) {
        setChild("vmcoreinfo", vmcoreinfo);
        return this;
    }

    /** Changes the {@code vmcoreinfo} element, made when absent. */
    public Features vmcoreinfo(Consumer<? super FeaturesVmcoreinfo> change) {
        change.accept(madeChild("vmcoreinfo", FeaturesVmcoreinfo.class));
        return this;
    }

    /** The {@code htm} element, or null if absent. */
    public @Nullable FeaturesHtm htm() {
        return firstChild("htm", FeaturesHtm.class);
    }

    /** Replaces the {@code htm} element; null removes it. */
    public Features htm(@Nullable FeaturesHtm htm) {
        setChild("htm", htm);
        return this;
    }

    /** Changes the {@code htm} element, made when absent. */
    public Features htm(Consumer<? super FeaturesHtm> change) {
        change.accept(madeChild("htm", FeaturesHtm.class));
        return this;
    }

    /** The {@code nested-hv} element, or null if absent. */
    public @Nullable FeaturesNestedHv nestedHv() {
        return firstChild("nested-hv", FeaturesNestedHv.class);
    }

    /** Replaces the {@code nested-hv} element; null removes it. */
    public Features nestedHv(@Nullable FeaturesNestedHv nestedHv) {
        setChild("nested-hv", nestedHv);
        return this;
    }

    /** Changes the {@code nested-hv} element, made when absent. */
    public Features nestedHv(Consumer<? super FeaturesNestedHv> change) {
        change.accept(madeChild("nested-hv", FeaturesNestedHv.class));
        return this;
    }

    /** The {@code msrs} element, or null if absent. */
    public @Nullable FeaturesMsrs msrs() {
        return firstChild("msrs", FeaturesMsrs.class);
    }

    /** Replaces the {@code msrs} element; null removes it. */
    public Features msrs(@Nullable FeaturesMsrs msrs) {
        setChild("msrs", msrs);
        return this;
    }

    /** Changes the {@code msrs} element, made when absent. */
    public Features msrs(Consumer<? super FeaturesMsrs> change) {
        change.accept(madeChild("msrs", FeaturesMsrs.class));
        return this;
    }

    /** The {@code ccf-assist} element, or null if absent. */
    public @Nullable FeaturesCcfAssist ccfAssist() {
        return firstChild("ccf-assist", FeaturesCcfAssist.class);
    }

    /** Replaces the {@code ccf-assist} element; null removes it. */
    public Features ccfAssist(@Nullable FeaturesCcfAssist ccfAssist) {
        setChild("ccf-assist", ccfAssist);
        return this;
    }

    /** Changes the {@code ccf-assist} element, made when absent. */
    public Features ccfAssist(Consumer<? super FeaturesCcfAssist> change) {
        change.accept(madeChild("ccf-assist", FeaturesCcfAssist.class));
        return this;
    }

    /** The {@code cfpc} element, or null if absent. */
    public @Nullable FeaturesCfpc cfpc() {
        return firstChild("cfpc", FeaturesCfpc.class);
    }

    /** Replaces the {@code cfpc} element; null removes it. */
    public Features cfpc(@Nullable FeaturesCfpc cfpc) {
        setChild("cfpc", cfpc);
        return this;
    }

    /** Changes the {@code cfpc} element, made when absent. */
    public Features cfpc(Consumer<? super FeaturesCfpc> change) {
        change.accept(madeChild("cfpc", FeaturesCfpc.class));
        return this;
    }

    /** The {@code sbbc} element, or null if absent. */
    public @Nullable FeaturesSbbc sbbc() {
        return firstChild("sbbc", FeaturesSbbc.class);
    }

    /** Replaces the {@code sbbc} element; null removes it. */
    public Features sbbc(@Nullable FeaturesSbbc sbbc) {
        setChild("sbbc", sbbc);
        return this;
    }

    /** Changes the {@code sbbc} element, made when absent. */
    public Features sbbc(Consumer<? super FeaturesSbbc> change) {
        change.accept(madeChild("sbbc", FeaturesSbbc.class));
        return this;
    }

    /** The {@code ibs} element, or null if absent. */
    public @Nullable FeaturesIbs ibs() {
        return firstChild("ibs", FeaturesIbs.class);
    }

    /** Replaces the {@code ibs} element; null removes it. */
    public Features ibs(@Nullable FeaturesIbs ibs) {
        setChild("ibs", ibs);
        return this;
    }

    /** Changes the {@code ibs} element, made when absent. */
    public Features ibs(Consumer<? super FeaturesIbs> change) {
        change.accept(madeChild("ibs", FeaturesIbs.class));
        return this;
    }

    /** The {@code tcg} element, or null if absent. */
    public @Nullable FeaturesTcg tcg() {
        return firstChild("tcg", FeaturesTcg.class);
    }

    /** Replaces the {@code tcg} element; null removes it. */
    public Features tcg(@Nullable FeaturesTcg tcg) {
        setChild("tcg", tcg);
        return this;
    }

    /** Changes the {@code tcg} element, made when absent. */
    public Features tcg(Consumer<? super FeaturesTcg> change) {
        change.accept(madeChild("tcg", FeaturesTcg.class));
        return this;
    }

    /** The {@code async-teardown} element, or null if absent. */
    public @Nullable FeaturesAsyncTeardown asyncTeardown() {
        return firstChild("async-teardown", FeaturesAsyncTeardown.class);
    }

    /** Replaces the {@code async-teardown} element; null removes it. */
    public Features asyncTeardown(@Nullable FeaturesAsyncTeardown asyncTeardown) {
        setChild("async-teardown", asyncTeardown);
        return this;
    }

    /** Changes the {@code async-teardown} element, made when absent. */
    public Features asyncTeardown(Consumer<? super FeaturesAsyncTeardown> change) {
        change.accept(madeChild("async-teardown", FeaturesAsyncTeardown.class));
        return this;
    }

    /** The {@code ras} element, or null if absent. */
    public @Nullable FeaturesRas ras() {
        return firstChild("ras", FeaturesRas.class);
    }

    /** Replaces the {@code ras} element; null removes it. */
    public Features ras(@Nullable FeaturesRas ras) {
        setChild("ras", ras);
        return this;
    }

    /** Changes the {@code ras} element, made when absent. */
    public Features ras(Consumer<? super FeaturesRas> change) {
        change.accept(madeChild("ras", FeaturesRas.class));
        return this;
    }

    /** The {@code ps2} element, or null if absent. */
    public @Nullable FeaturesPs2 ps2() {
        return firstChild("ps2", FeaturesPs2.class);
    }

    /** Replaces the {@code ps2} element; null removes it. */
    public Features ps2(@Nullable FeaturesPs2 ps2) {
        setChild("ps2", ps2);
        return this;
    }

    /** Changes the {@code ps2} element, made when absent. */
    public Features ps2(Consumer<? super FeaturesPs2> change) {
        change.accept(madeChild("ps2", FeaturesPs2.class));
        return this;
    }

    /** The {@code aia} element, or null if absent. */
    public @Nullable FeaturesAia aia() {
        return firstChild("aia", FeaturesAia.class);
    }

    /** Replaces the {@code aia} element; null removes it. */
    public Features aia(@Nullable FeaturesAia aia) {
        setChild("aia", aia);
        return this;
    }

    /** Changes the {@code aia} element, made when absent. */
    public Features aia(Consumer<? super FeaturesAia> change) {
        change.accept(madeChild("aia", FeaturesAia.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "pae" -> new FlagElement("pae");
            case "apic" -> new FeaturesApic();
            case "acpi" -> new FlagElement("acpi");
            case "hap" -> new FeaturesHap();
            case "hyperv" -> new FeaturesHyperv();
            case "viridian" -> new FlagElement("viridian");
            case "kvm" -> new FeaturesKvm();
            case "xen" -> new FeaturesXen();
            case "privnet" -> new FlagElement("privnet");
            case "pvspinlock" -> new FeaturesPvspinlock();
            case "capabilities" -> new FeaturesCapabilities();
            case "pmu" -> new FeaturesPmu();
            case "vmport" -> new FeaturesVmport();
            case "gic" -> new FeaturesGic();
            case "smm" -> new FeaturesSmm();
            case "ioapic" -> new FeaturesIoapic();
            case "hpt" -> new FeaturesHpt();
            case "vmcoreinfo" -> new FeaturesVmcoreinfo();
            case "htm" -> new FeaturesHtm();
            case "nested-hv" -> new FeaturesNestedHv();
            case "msrs" -> new FeaturesMsrs();
            case "ccf-assist" -> new FeaturesCcfAssist();
            case "cfpc" -> new FeaturesCfpc();
            case "sbbc" -> new FeaturesSbbc();
            case "ibs" -> new FeaturesIbs();
            case "tcg" -> new FeaturesTcg();
            case "async-teardown" -> new FeaturesAsyncTeardown();
            case "ras" -> new FeaturesRas();
            case "ps2" -> new FeaturesPs2();
            case "aia" -> new FeaturesAia();
            default -> null;
        };
    }

    @Override
    Features empty() {
        return new Features();
    }

    @Override
    String[] childNames() {
        return new String[] {"pae", "apic", "acpi", "hap", "hyperv", "viridian", "kvm", "xen", "privnet", "pvspinlock", "capabilities", "pmu", "vmport", "gic", "smm", "ioapic", "hpt", "vmcoreinfo", "htm", "nested-hv", "msrs", "ccf-assist", "cfpc", "sbbc", "ibs", "tcg", "async-teardown", "ras", "ps2", "aia"};
    }

    @XmlElement(name = "pae")
    private List<FlagElement> getPaeElements() {
        return jaxbList("pae", FlagElement.class);
    }

    @XmlElement(name = "apic")
    private List<FeaturesApic> getApicElements() {
        return jaxbList("apic", FeaturesApic.class);
    }

    @XmlElement(name = "acpi")
    private List<FlagElement> getAcpiElements() {
        return jaxbList("acpi", FlagElement.class);
    }

    @XmlElement(name = "hap")
    private List<FeaturesHap> getHapElements() {
        return jaxbList("hap", FeaturesHap.class);
    }

    @XmlElement(name = "hyperv")
    private List<FeaturesHyperv> getHypervElements() {
        return jaxbList("hyperv", FeaturesHyperv.class);
    }

    @XmlElement(name = "viridian")
    private List<FlagElement> getViridianElements() {
        return jaxbList("viridian", FlagElement.class);
    }

    @XmlElement(name = "kvm")
    private List<FeaturesKvm> getKvmElements() {
        return jaxbList("kvm", FeaturesKvm.class);
    }

    @XmlElement(name = "xen")
    private List<FeaturesXen> getXenElements() {
        return jaxbList("xen", FeaturesXen.class);
    }

    @XmlElement(name = "privnet")
    private List<FlagElement> getPrivnetElements() {
        return jaxbList("privnet", FlagElement.class);
    }

    @XmlElement(name = "pvspinlock")
    private List<FeaturesPvspinlock> getPvspinlockElements() {
        return jaxbList("pvspinlock", FeaturesPvspinlock.class);
    }

    @XmlElement(name = "capabilities")
    private List<FeaturesCapabilities> getCapabilitiesElements() {
        return jaxbList("capabilities", FeaturesCapabilities.class);
    }

    @XmlElement(name = "pmu")
    private List<FeaturesPmu> getPmuElements() {
        return jaxbList("pmu", FeaturesPmu.class);
    }

    @XmlElement(name = "vmport")
    private List<FeaturesVmport> getVmportElements() {
        return jaxbList("vmport", FeaturesVmport.class);
    }

    @XmlElement(name = "gic")
    private List<FeaturesGic> getGicElements() {
        return jaxbList("gic", FeaturesGic.class);
    }

    @XmlElement(name = "smm")
    private List<FeaturesSmm> getSmmElements() {
        return jaxbList("smm", FeaturesSmm.class);
    }

    @XmlElement(name = "ioapic")
    private List<FeaturesIoapic> getIoapicElements() {
        return jaxbList("ioapic", FeaturesIoapic.class);
    }

    @XmlElement(name = "hpt")
    private List<FeaturesHpt> getHptElements() {
        return jaxbList("hpt", FeaturesHpt.class);
    }

    @XmlElement(name = "vmcoreinfo")
    private List<FeaturesVmcoreinfo> getVmcoreinfoElements() {
        return jaxbList("vmcoreinfo", FeaturesVmcoreinfo.class);
    }

    @XmlElement(name = "htm")
    private List<FeaturesHtm> getHtmElements() {
        return jaxbList("htm", FeaturesHtm.class);
    }

    @XmlElement(name = "nested-hv")
    private List<FeaturesNestedHv> getNestedHvElements() {
        return jaxbList("nested-hv", FeaturesNestedHv.class);
    }

    @XmlElement(name = "msrs")
    private List<FeaturesMsrs> getMsrsElements() {
        return jaxbList("msrs", FeaturesMsrs.class);
    }

    @XmlElement(name = "ccf-assist")
    private List<FeaturesCcfAssist> getCcfAssistElements() {
        return jaxbList("ccf-assist", FeaturesCcfAssist.class);
    }

    @XmlElement(name = "cfpc")
    private List<FeaturesCfpc> getCfpcElements() {
        return jaxbList("cfpc", FeaturesCfpc.class);
    }

    @XmlElement(name = "sbbc")
    private List<FeaturesSbbc> getSbbcElements() {
        return jaxbList("sbbc", FeaturesSbbc.class);
    }

    @XmlElement(name = "ibs")
    private List<FeaturesIbs> getIbsElements() {
        return jaxbList("ibs", FeaturesIbs.class);
    }

    @XmlElement(name = "tcg")
    private List<FeaturesTcg> getTcgElements() {
        return jaxbList("tcg", FeaturesTcg.class);
    }

    @XmlElement(name = "async-teardown")
    private List<FeaturesAsyncTeardown> getAsyncTeardownElements() {
        return jaxbList("async-teardown", FeaturesAsyncTeardown.class);
    }

    @XmlElement(name = "ras")
    private List<FeaturesRas> getRasElements() {
        return jaxbList("ras", FeaturesRas.class);
    }

    @XmlElement(name = "ps2")
    private List<FeaturesPs2> getPs2Elements() {
        return jaxbList("ps2", FeaturesPs2.class);
    }

    @XmlElement(name = "aia")
    private List<FeaturesAia> getAiaElements() {
        return jaxbList("aia", FeaturesAia.class);
    }
}
