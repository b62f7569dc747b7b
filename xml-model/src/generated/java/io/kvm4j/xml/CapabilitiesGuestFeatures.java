package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code features} element of {@code capabilities/guest}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"paeElements", "nonpaeElements", "ia64BeElements", "acpiElements", "apicElements", "cpuselectionElements", "devicebootElements", "disksnapshotElements", "hapElements", "externalSnapshotElements", "otherContent"})
public final class CapabilitiesGuestFeatures extends Element {
    /** Makes an empty {@code features} element. */
    public CapabilitiesGuestFeatures() {
        super("features");
    }

    /**
     * Reads a {@code features} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesGuestFeatures parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesGuestFeatures());
    }

    @Override
    public CapabilitiesGuestFeatures copy() {
        return (CapabilitiesGuestFeatures) copyTree();
    }

    /** Whether there is a {@code pae} element. */
    public boolean pae() {
        return hasChild("pae");
    }

    /** Adds or removes the {@code pae} element. */
    public CapabilitiesGuestFeatures pae(boolean present) {
        setFlag("pae", present);
        return this;
    }

    /** Whether there is a {@code nonpae} element. */
    public boolean nonpae() {
        return hasChild("nonpae");
    }

    /** Adds or removes the {@code nonpae} element. */
    public CapabilitiesGuestFeatures nonpae(boolean present) {
        setFlag("nonpae", present);
        return this;
    }

    /** Whether there is a {@code ia64_be} element. */
    public boolean ia64Be() {
        return hasChild("ia64_be");
    }

    /** Adds or removes the {@code ia64_be} element. */
    public CapabilitiesGuestFeatures ia64Be(boolean present) {
        setFlag("ia64_be", present);
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable CapabilitiesGuestFeaturesAcpi acpi() {
        return firstChild("acpi", CapabilitiesGuestFeaturesAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public CapabilitiesGuestFeatures acpi(@Nullable CapabilitiesGuestFeaturesAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public CapabilitiesGuestFeatures acpi(Consumer<? super CapabilitiesGuestFeaturesAcpi> change) {
        change.accept(madeChild("acpi", CapabilitiesGuestFeaturesAcpi.class));
        return this;
    }

    /** The {@code apic} element, or null if absent. */
    public @Nullable CapabilitiesGuestFeaturesApic apic() {
        return firstChild("apic", CapabilitiesGuestFeaturesApic.class);
    }

    /** Replaces the {@code apic} element; null removes it. */
    public CapabilitiesGuestFeatures apic(@Nullable CapabilitiesGuestFeaturesApic apic) {
        setChild("apic", apic);
        return this;
    }

    /** Changes the {@code apic} element, made when absent. */
    public CapabilitiesGuestFeatures apic(Consumer<? super CapabilitiesGuestFeaturesApic> change) {
        change.accept(madeChild("apic", CapabilitiesGuestFeaturesApic.class));
        return this;
    }

    /** Whether there is a {@code cpuselection} element. */
    public boolean cpuselection() {
        return hasChild("cpuselection");
    }

    /** Adds or removes the {@code cpuselection} element. */
    public CapabilitiesGuestFeatures cpuselection(boolean present) {
        setFlag("cpuselection", present);
        return this;
    }

    /** Whether there is a {@code deviceboot} element. */
    public boolean deviceboot() {
        return hasChild("deviceboot");
    }

    /** Adds or removes the {@code deviceboot} element. */
    public CapabilitiesGuestFeatures deviceboot(boolean present) {
        setFlag("deviceboot", present);
        return this;
    }

    /** The {@code disksnapshot} element, or null if absent. */
    public @Nullable CapabilitiesGuestFeaturesDisksnapshot disksnapshot() {
        return firstChild("disksnapshot", CapabilitiesGuestFeaturesDisksnapshot.class);
    }

    /** Replaces the {@code disksnapshot} element; null removes it. */
    public CapabilitiesGuestFeatures disksnapshot(@Nullable CapabilitiesGuestFeaturesDisksnapshot disksnapshot) {
        setChild("disksnapshot", disksnapshot);
        return this;
    }

    /** Changes the {@code disksnapshot} element, made when absent. */
    public CapabilitiesGuestFeatures disksnapshot(Consumer<? super CapabilitiesGuestFeaturesDisksnapshot> change) {
        change.accept(madeChild("disksnapshot", CapabilitiesGuestFeaturesDisksnapshot.class));
        return this;
    }

    /** The {@code hap} element, or null if absent. */
    public @Nullable CapabilitiesGuestFeaturesHap hap() {
        return firstChild("hap", CapabilitiesGuestFeaturesHap.class);
    }

    /** Replaces the {@code hap} element; null removes it. */
    public CapabilitiesGuestFeatures hap(@Nullable CapabilitiesGuestFeaturesHap hap) {
        setChild("hap", hap);
        return this;
    }

    /** Changes the {@code hap} element, made when absent. */
    public CapabilitiesGuestFeatures hap(Consumer<? super CapabilitiesGuestFeaturesHap> change) {
        change.accept(madeChild("hap", CapabilitiesGuestFeaturesHap.class));
        return this;
    }

    /** Whether there is a {@code externalSnapshot} element. */
    public boolean externalSnapshot() {
        return hasChild("externalSnapshot");
    }

    /** Adds or removes the {@code externalSnapshot} element. */
    public CapabilitiesGuestFeatures externalSnapshot(boolean present) {
        setFlag("externalSnapshot", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "pae" -> new FlagElement("pae");
            case "nonpae" -> new FlagElement("nonpae");
            case "ia64_be" -> new FlagElement("ia64_be");
            case "acpi" -> new CapabilitiesGuestFeaturesAcpi();
            case "apic" -> new CapabilitiesGuestFeaturesApic();
            case "cpuselection" -> new FlagElement("cpuselection");
            case "deviceboot" -> new FlagElement("deviceboot");
            case "disksnapshot" -> new CapabilitiesGuestFeaturesDisksnapshot();
            case "hap" -> new CapabilitiesGuestFeaturesHap();
            case "externalSnapshot" -> new FlagElement("externalSnapshot");
            default -> null;
        };
    }

    @Override
    CapabilitiesGuestFeatures empty() {
        return new CapabilitiesGuestFeatures();
    }

    @Override
    String[] childNames() {
        return new String[] {"pae", "nonpae", "ia64_be", "acpi", "apic", "cpuselection", "deviceboot", "disksnapshot", "hap", "externalSnapshot"};
    }

    @XmlElement(name = "pae")
    private List<FlagElement> getPaeElements() {
        return jaxbList("pae", FlagElement.class);
    }

    @XmlElement(name = "nonpae")
    private List<FlagElement> getNonpaeElements() {
        return jaxbList("nonpae", FlagElement.class);
    }

    @XmlElement(name = "ia64_be")
    private List<FlagElement> getIa64BeElements() {
        return jaxbList("ia64_be", FlagElement.class);
    }

    @XmlElement(name = "acpi")
    private List<CapabilitiesGuestFeaturesAcpi> getAcpiElements() {
        return jaxbList("acpi", CapabilitiesGuestFeaturesAcpi.class);
    }

    @XmlElement(name = "apic")
    private List<CapabilitiesGuestFeaturesApic> getApicElements() {
        return jaxbList("apic", CapabilitiesGuestFeaturesApic.class);
    }

    @XmlElement(name = "cpuselection")
    private List<FlagElement> getCpuselectionElements() {
        return jaxbList("cpuselection", FlagElement.class);
    }

    @XmlElement(name = "deviceboot")
    private List<FlagElement> getDevicebootElements() {
        return jaxbList("deviceboot", FlagElement.class);
    }

    @XmlElement(name = "disksnapshot")
    private List<CapabilitiesGuestFeaturesDisksnapshot> getDisksnapshotElements() {
        return jaxbList("disksnapshot", CapabilitiesGuestFeaturesDisksnapshot.class);
    }

    @XmlElement(name = "hap")
    private List<CapabilitiesGuestFeaturesHap> getHapElements() {
        return jaxbList("hap", CapabilitiesGuestFeaturesHap.class);
    }

    @XmlElement(name = "externalSnapshot")
    private List<FlagElement> getExternalSnapshotElements() {
        return jaxbList("externalSnapshot", FlagElement.class);
    }
}
