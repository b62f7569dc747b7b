package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code features} element of {@code domainCapabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"gicElements", "vmcoreinfoElements", "genidElements", "backingStoreInputElements", "backupElements", "asyncTeardownElements", "s390PvElements", "ps2Elements", "sevElements", "sgxElements", "hypervElements", "launchSecurityElements", "otherContent"})
public final class DomainCapsFeatures extends Element {
    /** Makes an empty {@code features} element. */
    public DomainCapsFeatures() {
        super("features");
    }

    /**
     * Reads a {@code features} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsFeatures parse(String xml) {
        return XmlReader.read(xml, new DomainCapsFeatures());
    }

    @Override
    public DomainCapsFeatures copy() {
        return (DomainCapsFeatures) copyTree();
    }

    /** The {@code gic} element, or null if absent. */
    public @Nullable DomainCapsFeaturesGic gic() {
        return firstChild("gic", DomainCapsFeaturesGic.class);
    }

    /** Replaces the {@code gic} element; null removes it. */
    public DomainCapsFeatures gic(@Nullable DomainCapsFeaturesGic gic) {
        setChild("gic", gic);
        return this;
    }

    /** Changes the {@code gic} element, made when absent. */
    public DomainCapsFeatures gic(Consumer<? super DomainCapsFeaturesGic> change) {
        change.accept(madeChild("gic", DomainCapsFeaturesGic.class));
        return this;
    }

    /** The {@code vmcoreinfo} element, or null if absent. */
    public @Nullable DomainCapsFeaturesVmcoreinfo vmcoreinfo() {
        return firstChild("vmcoreinfo", DomainCapsFeaturesVmcoreinfo.class);
    }

    /** Replaces the {@code vmcoreinfo} element; null removes it. */
    public DomainCapsFeatures vmcoreinfo(@Nullable DomainCapsFeaturesVmcoreinfo vmcoreinfo) {
        setChild("vmcoreinfo", vmcoreinfo);
        return this;
    }

    /** Changes the {@code vmcoreinfo} element, made when absent. */
    public DomainCapsFeatures vmcoreinfo(Consumer<? super DomainCapsFeaturesVmcoreinfo> change) {
        change.accept(madeChild("vmcoreinfo", DomainCapsFeaturesVmcoreinfo.class));
        return this;
    }

    /** The {@code genid} element, or null if absent. */
    public @Nullable DomainCapsFeaturesGenid genid() {
        return firstChild("genid", DomainCapsFeaturesGenid.class);
    }

    /** Replaces the {@code genid} element; null removes it. */
    public DomainCapsFeatures genid(@Nullable DomainCapsFeaturesGenid genid) {
        setChild("genid", genid);
        return this;
    }

    /** Changes the {@code genid} element, made when absent. */
    public DomainCapsFeatures genid(Consumer<? super DomainCapsFeaturesGenid> change) {
        change.accept(madeChild("genid", DomainCapsFeaturesGenid.class));
        return this;
    }

    /** The {@code backingStoreInput} element, or null if absent. */
    public @Nullable DomainCapsFeaturesBackingStoreInput backingStoreInput() {
        return firstChild("backingStoreInput", DomainCapsFeaturesBackingStoreInput.class);
    }

    /** Replaces the {@code backingStoreInput} element; null removes it. */
    public DomainCapsFeatures backingStoreInput(@Nullable DomainCapsFeaturesBackingStoreInput backingStoreInput) {
        setChild("backingStoreInput", backingStoreInput);
        return this;
    }

    /** Changes the {@code backingStoreInput} element, made when absent. */
    public DomainCapsFeatures backingStoreInput(Consumer<? super DomainCapsFeaturesBackingStoreInput> change) {
        change.accept(madeChild("backingStoreInput", DomainCapsFeaturesBackingStoreInput.class));
        return this;
    }

    /** The {@code backup} element, or null if absent. */
    public @Nullable DomainCapsFeaturesBackup backup() {
        return firstChild("backup", DomainCapsFeaturesBackup.class);
    }

    /** Replaces the {@code backup} element; null removes it. */
    public DomainCapsFeatures backup(@Nullable DomainCapsFeaturesBackup backup) {
        setChild("backup", backup);
        return this;
    }

    /** Changes the {@code backup} element, made when absent. */
    public DomainCapsFeatures backup(Consumer<? super DomainCapsFeaturesBackup> change) {
        change.accept(madeChild("backup", DomainCapsFeaturesBackup.class));
        return this;
    }

    /** The {@code async-teardown} element, or null if absent. */
    public @Nullable DomainCapsFeaturesAsyncTeardown asyncTeardown() {
        return firstChild("async-teardown", DomainCapsFeaturesAsyncTeardown.class);
    }

    /** Replaces the {@code async-teardown} element; null removes it. */
    public DomainCapsFeatures asyncTeardown(@Nullable DomainCapsFeaturesAsyncTeardown asyncTeardown) {
        setChild("async-teardown", asyncTeardown);
        return this;
    }

    /** Changes the {@code async-teardown} element, made when absent. */
    public DomainCapsFeatures asyncTeardown(Consumer<? super DomainCapsFeaturesAsyncTeardown> change) {
        change.accept(madeChild("async-teardown", DomainCapsFeaturesAsyncTeardown.class));
        return this;
    }

    /** The {@code s390-pv} element, or null if absent. */
    public @Nullable DomainCapsFeaturesS390Pv s390Pv() {
        return firstChild("s390-pv", DomainCapsFeaturesS390Pv.class);
    }

    /** Replaces the {@code s390-pv} element; null removes it. */
    public DomainCapsFeatures s390Pv(@Nullable DomainCapsFeaturesS390Pv s390Pv) {
        setChild("s390-pv", s390Pv);
        return this;
    }

    /** Changes the {@code s390-pv} element, made when absent. */
    public DomainCapsFeatures s390Pv(Consumer<? super DomainCapsFeaturesS390Pv> change) {
        change.accept(madeChild("s390-pv", DomainCapsFeaturesS390Pv.class));
        return this;
    }

    /** The {@code ps2} element, or null if absent. */
    public @Nullable DomainCapsFeaturesPs2 ps2() {
        return firstChild("ps2", DomainCapsFeaturesPs2.class);
    }

    /** Replaces the {@code ps2} element; null removes it. */
    public DomainCapsFeatures ps2(@Nullable DomainCapsFeaturesPs2 ps2) {
        setChild("ps2", ps2);
        return this;
    }

    /** Changes the {@code ps2} element, made when absent. */
    public DomainCapsFeatures ps2(Consumer<? super DomainCapsFeaturesPs2> change) {
        change.accept(madeChild("ps2", DomainCapsFeaturesPs2.class));
        return this;
    }

    /** The {@code sev} element, or null if absent. */
    public @Nullable DomainCapsFeaturesSev sev() {
        return firstChild("sev", DomainCapsFeaturesSev.class);
    }

    /** Replaces the {@code sev} element; null removes it. */
    public DomainCapsFeatures sev(@Nullable DomainCapsFeaturesSev sev) {
        setChild("sev", sev);
        return this;
    }

    /** Changes the {@code sev} element, made when absent. */
    public DomainCapsFeatures sev(Consumer<? super DomainCapsFeaturesSev> change) {
        change.accept(madeChild("sev", DomainCapsFeaturesSev.class));
        return this;
    }

    /** The {@code sgx} element, or null if absent. */
    public @Nullable DomainCapsFeaturesSgx sgx() {
        return firstChild("sgx", DomainCapsFeaturesSgx.class);
    }

    /** Replaces the {@code sgx} element; null removes it. */
    public DomainCapsFeatures sgx(@Nullable DomainCapsFeaturesSgx sgx) {
        setChild("sgx", sgx);
        return this;
    }

    /** Changes the {@code sgx} element, made when absent. */
    public DomainCapsFeatures sgx(Consumer<? super DomainCapsFeaturesSgx> change) {
        change.accept(madeChild("sgx", DomainCapsFeaturesSgx.class));
        return this;
    }

    /** The {@code hyperv} element, or null if absent. */
    public @Nullable DomainCapsFeaturesHyperv hyperv() {
        return firstChild("hyperv", DomainCapsFeaturesHyperv.class);
    }

    /** Replaces the {@code hyperv} element; null removes it. */
    public DomainCapsFeatures hyperv(@Nullable DomainCapsFeaturesHyperv hyperv) {
        setChild("hyperv", hyperv);
        return this;
    }

    /** Changes the {@code hyperv} element, made when absent. */
    public DomainCapsFeatures hyperv(Consumer<? super DomainCapsFeaturesHyperv> change) {
        change.accept(madeChild("hyperv", DomainCapsFeaturesHyperv.class));
        return this;
    }

    /** The {@code launchSecurity} element, or null if absent. */
    public @Nullable DomainCapsFeaturesLaunchSecurity launchSecurity() {
        return firstChild("launchSecurity", DomainCapsFeaturesLaunchSecurity.class);
    }

    /** Replaces the {@code launchSecurity} element; null removes it. */
    public DomainCapsFeatures launchSecurity(@Nullable DomainCapsFeaturesLaunchSecurity launchSecurity) {
        setChild("launchSecurity", launchSecurity);
        return this;
    }

    /** Changes the {@code launchSecurity} element, made when absent. */
    public DomainCapsFeatures launchSecurity(Consumer<? super DomainCapsFeaturesLaunchSecurity> change) {
        change.accept(madeChild("launchSecurity", DomainCapsFeaturesLaunchSecurity.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "gic" -> new DomainCapsFeaturesGic();
            case "vmcoreinfo" -> new DomainCapsFeaturesVmcoreinfo();
            case "genid" -> new DomainCapsFeaturesGenid();
            case "backingStoreInput" -> new DomainCapsFeaturesBackingStoreInput();
            case "backup" -> new DomainCapsFeaturesBackup();
            case "async-teardown" -> new DomainCapsFeaturesAsyncTeardown();
            case "s390-pv" -> new DomainCapsFeaturesS390Pv();
            case "ps2" -> new DomainCapsFeaturesPs2();
            case "sev" -> new DomainCapsFeaturesSev();
            case "sgx" -> new DomainCapsFeaturesSgx();
            case "hyperv" -> new DomainCapsFeaturesHyperv();
            case "launchSecurity" -> new DomainCapsFeaturesLaunchSecurity();
            default -> null;
        };
    }

    @Override
    DomainCapsFeatures empty() {
        return new DomainCapsFeatures();
    }

    @Override
    String[] childNames() {
        return new String[] {"gic", "vmcoreinfo", "genid", "backingStoreInput", "backup", "async-teardown", "s390-pv", "ps2", "sev", "sgx", "hyperv", "launchSecurity"};
    }

    @XmlElement(name = "gic")
    private List<DomainCapsFeaturesGic> getGicElements() {
        return jaxbList("gic", DomainCapsFeaturesGic.class);
    }

    @XmlElement(name = "vmcoreinfo")
    private List<DomainCapsFeaturesVmcoreinfo> getVmcoreinfoElements() {
        return jaxbList("vmcoreinfo", DomainCapsFeaturesVmcoreinfo.class);
    }

    @XmlElement(name = "genid")
    private List<DomainCapsFeaturesGenid> getGenidElements() {
        return jaxbList("genid", DomainCapsFeaturesGenid.class);
    }

    @XmlElement(name = "backingStoreInput")
    private List<DomainCapsFeaturesBackingStoreInput> getBackingStoreInputElements() {
        return jaxbList("backingStoreInput", DomainCapsFeaturesBackingStoreInput.class);
    }

    @XmlElement(name = "backup")
    private List<DomainCapsFeaturesBackup> getBackupElements() {
        return jaxbList("backup", DomainCapsFeaturesBackup.class);
    }

    @XmlElement(name = "async-teardown")
    private List<DomainCapsFeaturesAsyncTeardown> getAsyncTeardownElements() {
        return jaxbList("async-teardown", DomainCapsFeaturesAsyncTeardown.class);
    }

    @XmlElement(name = "s390-pv")
    private List<DomainCapsFeaturesS390Pv> getS390PvElements() {
        return jaxbList("s390-pv", DomainCapsFeaturesS390Pv.class);
    }

    @XmlElement(name = "ps2")
    private List<DomainCapsFeaturesPs2> getPs2Elements() {
        return jaxbList("ps2", DomainCapsFeaturesPs2.class);
    }

    @XmlElement(name = "sev")
    private List<DomainCapsFeaturesSev> getSevElements() {
        return jaxbList("sev", DomainCapsFeaturesSev.class);
    }

    @XmlElement(name = "sgx")
    private List<DomainCapsFeaturesSgx> getSgxElements() {
        return jaxbList("sgx", DomainCapsFeaturesSgx.class);
    }

    @XmlElement(name = "hyperv")
    private List<DomainCapsFeaturesHyperv> getHypervElements() {
        return jaxbList("hyperv", DomainCapsFeaturesHyperv.class);
    }

    @XmlElement(name = "launchSecurity")
    private List<DomainCapsFeaturesLaunchSecurity> getLaunchSecurityElements() {
        return jaxbList("launchSecurity", DomainCapsFeaturesLaunchSecurity.class);
    }
}
