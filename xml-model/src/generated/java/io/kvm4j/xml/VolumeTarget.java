package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code target} element of {@code volume}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"pathElements", "formatElements", "permissionsElements", "timestampsElements", "encryptionElements", "compatElements", "nocowElements", "clusterSizeElements", "featuresElements", "otherContent"})
public final class VolumeTarget extends Element {
    /** Makes an empty {@code target} element. */
    public VolumeTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeTarget parse(String xml) {
        return XmlReader.read(xml, new VolumeTarget());
    }

    @Override
    public VolumeTarget copy() {
        return (VolumeTarget) copyTree();
    }

    /** The {@code path} element, or null if absent. */
    public @Nullable String path() {
        return childText("path");
    }

    /** Sets the {@code path} element; null removes it. */
    public VolumeTarget path(@Nullable String path) {
        setChildText("path", path);
        return this;
    }

    /** The {@code format} element, or null if absent. */
    public @Nullable VolumeTargetFormat format() {
        return firstChild("format", VolumeTargetFormat.class);
    }

    /** Replaces the {@code format} element; null removes it. */
    public VolumeTarget format(@Nullable VolumeTargetFormat format) {
        setChild("format", format);
        return this;
    }

    /** Changes the {@code format} element, made when absent. */
    public VolumeTarget format(Consumer<? super VolumeTargetFormat> change) {
        change.accept(madeChild("format", VolumeTargetFormat.class));
        return this;
    }

    /** The {@code permissions} element, or null if absent. */
    public @Nullable PoolTargetPermissions permissions() {
        return firstChild("permissions", PoolTargetPermissions.class);
    }

    /** Replaces the {@code permissions} element; null removes it. */
    public VolumeTarget permissions(@Nullable PoolTargetPermissions permissions) {
        setChild("permissions", permissions);
        return this;
    }

    /** Changes the {@code permissions} element, made when absent. */
    public VolumeTarget permissions(Consumer<? super PoolTargetPermissions> change) {
        change.accept(madeChild("permissions", PoolTargetPermissions.class));
        return this;
    }

    /** The {@code timestamps} element, or null if absent. */
    public @Nullable VolumeTargetTimestamps timestamps() {
        return firstChild("timestamps", VolumeTargetTimestamps.class);
    }

    /** Replaces the {@code timestamps} element; null removes it. */
    public VolumeTarget timestamps(@Nullable VolumeTargetTimestamps timestamps) {
        setChild("timestamps", timestamps);
        return this;
    }

    /** Changes the {@code timestamps} element, made when absent. */
    public VolumeTarget timestamps(Consumer<? super VolumeTargetTimestamps> change) {
        change.accept(madeChild("timestamps", VolumeTargetTimestamps.class));
        return this;
    }

    /** The {@code encryption} element, or null if absent. */
    public @Nullable VolumeTargetEncryption encryption() {
        return firstChild("encryption", VolumeTargetEncryption.class);
    }

    /** Replaces the {@code encryption} element; null removes it. */
    public VolumeTarget encryption(@Nullable VolumeTargetEncryption encryption) {
        setChild("encryption", encryption);
        return this;
    }

    /** Changes the {@code encryption} element, made when absent. */
    public VolumeTarget encryption(Consumer<? super VolumeTargetEncryption> change) {
        change.accept(madeChild("encryption", VolumeTargetEncryption.class));
        return this;
    }

    /** The {@code compat} element, or null if absent. */
    public @Nullable String compat() {
        return childText("compat");
    }

    /** Sets the {@code compat} element; null removes it. */
    public VolumeTarget compat(@Nullable String compat) {
        setChildText("compat", compat);
        return this;
    }

    /** Whether there is a {@code nocow} element. */
    public boolean nocow() {
        return hasChild("nocow");
    }

    /** Adds or removes the {@code nocow} element. */
    public VolumeTarget nocow(boolean present) {
        setFlag("nocow", present);
        return this;
    }

    /** The {@code clusterSize} element, or null if absent. */
    public @Nullable Size clusterSize() {
        return firstChild("clusterSize", Size.class);
    }

    /** Replaces the {@code clusterSize} element; null removes it. */
    public VolumeTarget clusterSize(@Nullable Size clusterSize) {
        setChild("clusterSize", clusterSize);
        return this;
    }

    /** Changes the {@code clusterSize} element, made when absent. */
    public VolumeTarget clusterSize(Consumer<? super Size> change) {
        change.accept(madeChild("clusterSize", Size.class));
        return this;
    }

    /** The {@code features} element, or null if absent. */
    public @Nullable VolumeTargetFeatures features() {
        return firstChild("features", VolumeTargetFeatures.class);
    }

    /** Replaces the {@code features} element; null removes it. */
    public VolumeTarget features(@Nullable VolumeTargetFeatures features) {
        setChild("features", features);
        return this;
    }

    /** Changes the {@code features} element, made when absent. */
    public VolumeTarget features(Consumer<? super VolumeTargetFeatures> change) {
        change.accept(madeChild("features", VolumeTargetFeatures.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "path" -> new TextElement("path");
            case "format" -> new VolumeTargetFormat();
            case "permissions" -> new PoolTargetPermissions();
            case "timestamps" -> new VolumeTargetTimestamps();
            case "encryption" -> new VolumeTargetEncryption();
            case "compat" -> new TextElement("compat");
            case "nocow" -> new FlagElement("nocow");
            case "clusterSize" -> new Size("clusterSize", 1);
            case "features" -> new VolumeTargetFeatures();
            default -> null;
        };
    }

    @Override
    VolumeTarget empty() {
        return new VolumeTarget();
    }

    @Override
    String[] childNames() {
        return new String[] {"path", "format", "permissions", "timestamps", "encryption", "compat", "nocow", "clusterSize", "features"};
    }

    @XmlElement(name = "path")
    private List<TextElement> getPathElements() {
        return jaxbList("path", TextElement.class);
    }

    @XmlElement(name = "format")
    private List<VolumeTargetFormat> getFormatElements() {
        return jaxbList("format", VolumeTargetFormat.class);
    }

    @XmlElement(name = "permissions")
    private List<PoolTargetPermissions> getPermissionsElements() {
        return jaxbList("permissions", PoolTargetPermissions.class);
    }

    @XmlElement(name = "timestamps")
    private List<VolumeTargetTimestamps> getTimestampsElements() {
        return jaxbList("timestamps", VolumeTargetTimestamps.class);
    }

    @XmlElement(name = "encryption")
    private List<VolumeTargetEncryption> getEncryptionElements() {
        return jaxbList("encryption", VolumeTargetEncryption.class);
    }

    @XmlElement(name = "compat")
    private List<TextElement> getCompatElements() {
        return jaxbList("compat", TextElement.class);
    }

    @XmlElement(name = "nocow")
    private List<FlagElement> getNocowElements() {
        return jaxbList("nocow", FlagElement.class);
    }

    @XmlElement(name = "clusterSize")
    private List<Size> getClusterSizeElements() {
        return jaxbList("clusterSize", Size.class);
    }

    @XmlElement(name = "features")
    private List<VolumeTargetFeatures> getFeaturesElements() {
        return jaxbList("features", VolumeTargetFeatures.class);
    }
}
