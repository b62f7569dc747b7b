package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one emulator can do for a domain.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "domainCapabilities")
@XmlType(name = "", propOrder = {"pathElements", "domainElements", "machineElements", "archElements", "vcpuElements", "iothreadsElements", "osElements", "cpuElements", "memoryBackingElements", "devicesElements", "featuresElements", "otherContent"})
public final class DomainCapabilitiesXml extends Document {
    /** Makes an empty {@code domainCapabilities} element. */
    public DomainCapabilitiesXml() {
        super("domainCapabilities");
    }

    /**
     * Reads a {@code domainCapabilities} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapabilitiesXml parse(String xml) {
        return XmlReader.read(xml, new DomainCapabilitiesXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainCapabilitiesXml parse(Path file) {
        return XmlReader.read(file, new DomainCapabilitiesXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainCapabilitiesXml parse(InputStream in) {
        return XmlReader.read(in, new DomainCapabilitiesXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainCapabilitiesXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new DomainCapabilitiesXml(), limits);
    }

    @Override
    public DomainCapabilitiesXml copy() {
        return (DomainCapabilitiesXml) copyTree();
    }

    /** The {@code path} element, or null if absent. */
    public @Nullable String path() {
        return childText("path");
    }

    /** Sets the {@code path} element; null removes it. */
    public DomainCapabilitiesXml path(@Nullable String path) {
        setChildText("path", path);
        return this;
    }

    /** The {@code domain} element, or null if absent. */
    public @Nullable String domain() {
        return childText("domain");
    }

    /** Sets the {@code domain} element; null removes it. */
    public DomainCapabilitiesXml domain(@Nullable String domain) {
        setChildText("domain", domain);
        return this;
    }

    /** The {@code machine} element, or null if absent. */
    public @Nullable String machine() {
        return childText("machine");
    }

    /** Sets the {@code machine} element; null removes it. */
    public DomainCapabilitiesXml machine(@Nullable String machine) {
        setChildText("machine", machine);
        return this;
    }

    /** The {@code arch} element, or null if absent. */
    public @Nullable String arch() {
        return childText("arch");
    }

    /** Sets the {@code arch} element; null removes it. */
    public DomainCapabilitiesXml arch(@Nullable String arch) {
        setChildText("arch", arch);
        return this;
    }

    /** The {@code vcpu} element, or null if absent. */
    public @Nullable DomainCapsVcpu vcpu() {
        return firstChild("vcpu", DomainCapsVcpu.class);
    }

    /** Replaces the {@code vcpu} element; null removes it. */
    public DomainCapabilitiesXml vcpu(@Nullable DomainCapsVcpu vcpu) {
        setChild("vcpu", vcpu);
        return this;
    }

    /** Changes the {@code vcpu} element, made when absent. */
    public DomainCapabilitiesXml vcpu(Consumer<? super DomainCapsVcpu> change) {
        change.accept(madeChild("vcpu", DomainCapsVcpu.class));
        return this;
    }

    /** The {@code iothreads} element, or null if absent. */
    public @Nullable DomainCapsIothreads iothreads() {
        return firstChild("iothreads", DomainCapsIothreads.class);
    }

    /** Replaces the {@code iothreads} element; null removes it. */
    public DomainCapabilitiesXml iothreads(@Nullable DomainCapsIothreads iothreads) {
        setChild("iothreads", iothreads);
        return this;
    }

    /** Changes the {@code iothreads} element, made when absent. */
    public DomainCapabilitiesXml iothreads(Consumer<? super DomainCapsIothreads> change) {
        change.accept(madeChild("iothreads", DomainCapsIothreads.class));
        return this;
    }

    /** The {@code os} element, or null if absent. */
    public @Nullable DomainCapsOs os() {
        return firstChild("os", DomainCapsOs.class);
    }

    /** Replaces the {@code os} element; null removes it. */
    public DomainCapabilitiesXml os(@Nullable DomainCapsOs os) {
        setChild("os", os);
        return this;
    }

    /** Changes the {@code os} element, made when absent. */
    public DomainCapabilitiesXml os(Consumer<? super DomainCapsOs> change) {
        change.accept(madeChild("os", DomainCapsOs.class));
        return this;
    }

    /** The {@code cpu} element, or null if absent. */
    public @Nullable DomainCapsCpu cpu() {
        return firstChild("cpu", DomainCapsCpu.class);
    }

    /** Replaces the {@code cpu} element; null removes it. */
    public DomainCapabilitiesXml cpu(@Nullable DomainCapsCpu cpu) {
        setChild("cpu", cpu);
        return this;
    }

    /** Changes the {@code cpu} element, made when absent. */
    public DomainCapabilitiesXml cpu(Consumer<? super DomainCapsCpu> change) {
        change.accept(madeChild("cpu", DomainCapsCpu.class));
        return this;
    }

    /** The {@code memoryBacking} element, or null if absent. */
    public @Nullable DomainCapsMemoryBacking memoryBacking() {
        return firstChild("memoryBacking", DomainCapsMemoryBacking.class);
    }

    /** Replaces the {@code memoryBacking} element; null removes it. */
    public DomainCapabilitiesXml memoryBacking(@Nullable DomainCapsMemoryBacking memoryBacking) {
        setChild("memoryBacking", memoryBacking);
        return this;
    }

    /** Changes the {@code memoryBacking} element, made when absent. */
    public DomainCapabilitiesXml memoryBacking(Consumer<? super DomainCapsMemoryBacking> change) {
        change.accept(madeChild("memoryBacking", DomainCapsMemoryBacking.class));
        return this;
    }

    /** The {@code devices} element, or null if absent. */
    public @Nullable DomainCapsDevices devices() {
        return firstChild("devices", DomainCapsDevices.class);
    }

    /** Replaces the {@code devices} element; null removes it. */
    public DomainCapabilitiesXml devices(@Nullable DomainCapsDevices devices) {
        setChild("devices", devices);
        return this;
    }

    /** Changes the {@code devices} element, made when absent. */
    public DomainCapabilitiesXml devices(Consumer<? super DomainCapsDevices> change) {
        change.accept(madeChild("devices", DomainCapsDevices.class));
        return this;
    }

    /** The {@code features} element, or null if absent. */
    public @Nullable DomainCapsFeatures features() {
        return firstChild("features", DomainCapsFeatures.class);
    }

    /** Replaces the {@code features} element; null removes it. */
    public DomainCapabilitiesXml features(@Nullable DomainCapsFeatures features) {
        setChild("features", features);
        return this;
    }

    /** Changes the {@code features} element, made when absent. */
    public DomainCapabilitiesXml features(Consumer<? super DomainCapsFeatures> change) {
        change.accept(madeChild("features", DomainCapsFeatures.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "path" -> new TextElement("path");
            case "domain" -> new TextElement("domain");
            case "machine" -> new TextElement("machine");
            case "arch" -> new TextElement("arch");
            case "vcpu" -> new DomainCapsVcpu();
            case "iothreads" -> new DomainCapsIothreads();
            case "os" -> new DomainCapsOs();
            case "cpu" -> new DomainCapsCpu();
            case "memoryBacking" -> new DomainCapsMemoryBacking();
            case "devices" -> new DomainCapsDevices();
            case "features" -> new DomainCapsFeatures();
            default -> null;
        };
    }

    @Override
    DomainCapabilitiesXml empty() {
        return new DomainCapabilitiesXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"path", "domain", "machine", "arch", "vcpu", "iothreads", "os", "cpu", "memoryBacking", "devices", "features"};
    }

    @XmlElement(name = "path")
    private List<TextElement> getPathElements() {
        return jaxbList("path", TextElement.class);
    }

    @XmlElement(name = "domain")
    private List<TextElement> getDomainElements() {
        return jaxbList("domain", TextElement.class);
    }

    @XmlElement(name = "machine")
    private List<TextElement> getMachineElements() {
        return jaxbList("machine", TextElement.class);
    }

    @XmlElement(name = "arch")
    private List<TextElement> getArchElements() {
        return jaxbList("arch", TextElement.class);
    }

    @XmlElement(name = "vcpu")
    private List<DomainCapsVcpu> getVcpuElements() {
        return jaxbList("vcpu", DomainCapsVcpu.class);
    }

    @XmlElement(name = "iothreads")
    private List<DomainCapsIothreads> getIothreadsElements() {
        return jaxbList("iothreads", DomainCapsIothreads.class);
    }

    @XmlElement(name = "os")
    private List<DomainCapsOs> getOsElements() {
        return jaxbList("os", DomainCapsOs.class);
    }

    @XmlElement(name = "cpu")
    private List<DomainCapsCpu> getCpuElements() {
        return jaxbList("cpu", DomainCapsCpu.class);
    }

    @XmlElement(name = "memoryBacking")
    private List<DomainCapsMemoryBacking> getMemoryBackingElements() {
        return jaxbList("memoryBacking", DomainCapsMemoryBacking.class);
    }

    @XmlElement(name = "devices")
    private List<DomainCapsDevices> getDevicesElements() {
        return jaxbList("devices", DomainCapsDevices.class);
    }

    @XmlElement(name = "features")
    private List<DomainCapsFeatures> getFeaturesElements() {
        return jaxbList("features", DomainCapsFeatures.class);
    }
}
