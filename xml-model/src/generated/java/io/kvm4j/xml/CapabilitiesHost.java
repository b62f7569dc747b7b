package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code host} element of {@code capabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"uuidElements", "cpuElements", "powerManagementElements", "iommuElements", "migrationFeaturesElements", "topologyElements", "cacheElements", "memoryBandwidthElements", "secmodelElements", "otherContent"})
public final class CapabilitiesHost extends Element {
    /** Makes an empty {@code host} element. */
    public CapabilitiesHost() {
        super("host");
    }

    /**
     * Reads a {@code host} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHost parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHost());
    }

    @Override
    public CapabilitiesHost copy() {
        return (CapabilitiesHost) copyTree();
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public CapabilitiesHost uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code cpu} element, or null if absent. */
    public @Nullable CapabilitiesHostCpu cpu() {
        return firstChild("cpu", CapabilitiesHostCpu.class);
    }

    /** Replaces the {@code cpu} element; null removes it. */
    public CapabilitiesHost cpu(@Nullable CapabilitiesHostCpu cpu) {
        setChild("cpu", cpu);
        return this;
    }

    /** Changes the {@code cpu} element, made when absent. */
    public CapabilitiesHost cpu(Consumer<? super CapabilitiesHostCpu> change) {
        change.accept(madeChild("cpu", CapabilitiesHostCpu.class));
        return this;
    }

    /** The {@code power_management} element, or null if absent. */
    public @Nullable CapabilitiesHostPowerManagement powerManagement() {
        return firstChild("power_management", CapabilitiesHostPowerManagement.class);
    }

    /** Replaces the {@code power_management} element; null removes it. */
    public CapabilitiesHost powerManagement(@Nullable CapabilitiesHostPowerManagement powerManagement) {
        setChild("power_management", powerManagement);
        return this;
    }

    /** Changes the {@code power_management} element, made when absent. */
    public CapabilitiesHost powerManagement(Consumer<? super CapabilitiesHostPowerManagement> change) {
        change.accept(madeChild("power_management", CapabilitiesHostPowerManagement.class));
        return this;
    }

    /** The {@code iommu} element, or null if absent. */
    public @Nullable CapabilitiesHostIommu iommu() {
        return firstChild("iommu", CapabilitiesHostIommu.class);
    }

    /** Replaces the {@code iommu} element; null removes it. */
    public CapabilitiesHost iommu(@Nullable CapabilitiesHostIommu iommu) {
        setChild("iommu", iommu);
        return this;
    }

    /** Changes the {@code iommu} element, made when absent. */
    public CapabilitiesHost iommu(Consumer<? super CapabilitiesHostIommu> change) {
        change.accept(madeChild("iommu", CapabilitiesHostIommu.class));
        return this;
    }

    /** The {@code migration_features} element, or null if absent. */
    public @Nullable CapabilitiesHostMigrationFeatures migrationFeatures() {
        return firstChild("migration_features", CapabilitiesHostMigrationFeatures.class);
    }

    /** Replaces the {@code migration_features} element; null removes it. */
    public CapabilitiesHost migrationFeatures(@Nullable CapabilitiesHostMigrationFeatures migrationFeatures) {
        setChild("migration_features", migrationFeatures);
        return this;
    }

    /** Changes the {@code migration_features} element, made when absent. */
    public CapabilitiesHost migrationFeatures(Consumer<? super CapabilitiesHostMigrationFeatures> change) {
        change.accept(madeChild("migration_features", CapabilitiesHostMigrationFeatures.class));
        return this;
    }

    /** The {@code topology} element, or null if absent. */
    public @Nullable CapabilitiesHostTopology topology() {
        return firstChild("topology", CapabilitiesHostTopology.class);
    }

    /** Replaces the {@code topology} element; null removes it. */
    public CapabilitiesHost topology(@Nullable CapabilitiesHostTopology topology) {
        setChild("topology", topology);
        return this;
    }

    /** Changes the {@code topology} element, made when absent. */
    public CapabilitiesHost topology(Consumer<? super CapabilitiesHostTopology> change) {
        change.accept(madeChild("topology", CapabilitiesHostTopology.class));
        return this;
    }

    /** The {@code cache} element, or null if absent. */
    public @Nullable CapabilitiesHostCache cache() {
        return firstChild("cache", CapabilitiesHostCache.class);
    }

    /** Replaces the {@code cache} element; null removes it. */
    public CapabilitiesHost cache(@Nullable CapabilitiesHostCache cache) {
        setChild("cache", cache);
        return this;
    }

    /** Changes the {@code cache} element, made when absent. */
    public CapabilitiesHost cache(Consumer<? super CapabilitiesHostCache> change) {
        change.accept(madeChild("cache", CapabilitiesHostCache.class));
        return this;
    }

    /** The {@code memory_bandwidth} element, or null if absent. */
    public @Nullable CapabilitiesHostMemoryBandwidth memoryBandwidth() {
        return firstChild("memory_bandwidth", CapabilitiesHostMemoryBandwidth.class);
    }

    /** Replaces the {@code memory_bandwidth} element; null removes it. */
    public CapabilitiesHost memoryBandwidth(@Nullable CapabilitiesHostMemoryBandwidth memoryBandwidth) {
        setChild("memory_bandwidth", memoryBandwidth);
        return this;
    }

    /** Changes the {@code memory_bandwidth} element, made when absent. */
    public CapabilitiesHost memoryBandwidth(Consumer<? super CapabilitiesHostMemoryBandwidth> change) {
        change.accept(madeChild("memory_bandwidth", CapabilitiesHostMemoryBandwidth.class));
        return this;
    }

    /** The {@code secmodel} elements, in document order: a live list. */
    public List<CapabilitiesHostSecmodel> secmodels() {
        return childList("secmodel", CapabilitiesHostSecmodel.class);
    }

    /** Adds a {@code secmodel} element. */
    public CapabilitiesHost addSecmodel(Consumer<? super CapabilitiesHostSecmodel> change) {
        addChild("secmodel", CapabilitiesHostSecmodel.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "uuid" -> new TextElement("uuid");
            case "cpu" -> new CapabilitiesHostCpu();
            case "power_management" -> new CapabilitiesHostPowerManagement();
            case "iommu" -> new CapabilitiesHostIommu();
            case "migration_features" -> new CapabilitiesHostMigrationFeatures();
            case "topology" -> new CapabilitiesHostTopology();
            case "cache" -> new CapabilitiesHostCache();
            case "memory_bandwidth" -> new CapabilitiesHostMemoryBandwidth();
            case "secmodel" -> new CapabilitiesHostSecmodel();
            default -> null;
        };
    }

    @Override
    CapabilitiesHost empty() {
        return new CapabilitiesHost();
    }

    @Override
    String[] childNames() {
        return new String[] {"uuid", "cpu", "power_management", "iommu", "migration_features", "topology", "cache", "memory_bandwidth", "secmodel"};
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "cpu")
    private List<CapabilitiesHostCpu> getCpuElements() {
        return jaxbList("cpu", CapabilitiesHostCpu.class);
    }

    @XmlElement(name = "power_management")
    private List<CapabilitiesHostPowerManagement> getPowerManagementElements() {
        return jaxbList("power_management", CapabilitiesHostPowerManagement.class);
    }

    @XmlElement(name = "iommu")
    private List<CapabilitiesHostIommu> getIommuElements() {
        return jaxbList("iommu", CapabilitiesHostIommu.class);
    }

    @XmlElement(name = "migration_features")
    private List<CapabilitiesHostMigrationFeatures> getMigrationFeaturesElements() {
        return jaxbList("migration_features", CapabilitiesHostMigrationFeatures.class);
    }

    @XmlElement(name = "topology")
    private List<CapabilitiesHostTopology> getTopologyElements() {
        return jaxbList("topology", CapabilitiesHostTopology.class);
    }

    @XmlElement(name = "cache")
    private List<CapabilitiesHostCache> getCacheElements() {
        return jaxbList("cache", CapabilitiesHostCache.class);
    }

    @XmlElement(name = "memory_bandwidth")
    private List<CapabilitiesHostMemoryBandwidth> getMemoryBandwidthElements() {
        return jaxbList("memory_bandwidth", CapabilitiesHostMemoryBandwidth.class);
    }

    @XmlElement(name = "secmodel")
    private List<CapabilitiesHostSecmodel> getSecmodelElements() {
        return jaxbList("secmodel", CapabilitiesHostSecmodel.class);
    }
}
