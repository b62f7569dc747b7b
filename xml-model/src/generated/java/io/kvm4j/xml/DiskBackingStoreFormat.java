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
 * The {@code format} element of {@code domain/devices/disk/backingStore}, {@code domain/devices/disk/mirror}, {@code domain/os/nvram/source/dataStore}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"metadataCacheElements", "otherContent"})
public final class DiskBackingStoreFormat extends Element {
    /** Makes an empty {@code format} element. */
    public DiskBackingStoreFormat() {
        super("format");
    }

    /**
     * Reads a {@code format} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskBackingStoreFormat parse(String xml) {
        return XmlReader.read(xml, new DiskBackingStoreFormat());
    }

    @Override
    public DiskBackingStoreFormat copy() {
        return (DiskBackingStoreFormat) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop}, {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop}, {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskBackingStoreFormat type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code metadata_cache} element, or null if absent. */
    public @Nullable DiskBackingStoreFormatMetadataCache metadataCache() {
        return firstChild("metadata_cache", DiskBackingStoreFormatMetadataCache.class);
    }

    /** Replaces the {@code metadata_cache} element; null removes it. */
    public DiskBackingStoreFormat metadataCache(@Nullable DiskBackingStoreFormatMetadataCache metadataCache) {
        setChild("metadata_cache", metadataCache);
        return this;
    }

    /** Changes the {@code metadata_cache} element, made when absent. */
    public DiskBackingStoreFormat metadataCache(Consumer<? super DiskBackingStoreFormatMetadataCache> change) {
        change.accept(madeChild("metadata_cache", DiskBackingStoreFormatMetadataCache.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "metadata_cache" -> new DiskBackingStoreFormatMetadataCache();
            default -> null;
        };
    }

    @Override
    DiskBackingStoreFormat empty() {
        return new DiskBackingStoreFormat();
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
    private List<DiskBackingStoreFormatMetadataCache> getMetadataCacheElements() {
        return jaxbList("metadata_cache", DiskBackingStoreFormatMetadataCache.class);
    }
}
