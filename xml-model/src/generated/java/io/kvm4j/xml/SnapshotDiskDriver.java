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
 * The {@code driver} element of {@code domainsnapshot/disks/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatsnapshot.html">libvirt: domainsnapshot XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"metadataCacheElements", "otherContent"})
public final class SnapshotDiskDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public SnapshotDiskDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SnapshotDiskDriver parse(String xml) {
        return XmlReader.read(xml, new SnapshotDiskDriver());
    }

    @Override
    public SnapshotDiskDriver copy() {
        return (SnapshotDiskDriver) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public SnapshotDiskDriver type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code metadata_cache} element, or null if absent. */
    public @Nullable SnapshotDiskDriverMetadataCache metadataCache() {
        return firstChild("metadata_cache", SnapshotDiskDriverMetadataCache.class);
    }

    /** Replaces the {@code metadata_cache} element; null removes it. */
    public SnapshotDiskDriver metadataCache(@Nullable SnapshotDiskDriverMetadataCache metadataCache) {
        setChild("metadata_cache", metadataCache);
        return this;
    }

    /** Changes the {@code metadata_cache} element, made when absent. */
    public SnapshotDiskDriver metadataCache(Consumer<? super SnapshotDiskDriverMetadataCache> change) {
        change.accept(madeChild("metadata_cache", SnapshotDiskDriverMetadataCache.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "metadata_cache" -> new SnapshotDiskDriverMetadataCache();
            default -> null;
        };
    }

    @Override
    SnapshotDiskDriver empty() {
        return new SnapshotDiskDriver();
    }

    @Override
    String[] childNames() {
        return new String[] {"metadata_cache"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "metadata_cache")
    private List<SnapshotDiskDriverMetadataCache> getMetadataCacheElements() {
        return jaxbList("metadata_cache", SnapshotDiskDriverMetadataCache.class);
    }
}
