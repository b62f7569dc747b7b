package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code metadata_cache} element of {@code domain/devices/disk/backingStore/format}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"maxSizeElements", "otherContent"})
public final class DiskBackingStoreFormatMetadataCache extends Element {
    /** Makes an empty {@code metadata_cache} element. */
    public DiskBackingStoreFormatMetadataCache() {
        super("metadata_cache");
    }

    /**
     * Reads a {@code metadata_cache} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskBackingStoreFormatMetadataCache parse(String xml) {
        return XmlReader.read(xml, new DiskBackingStoreFormatMetadataCache());
    }

    @Override
    public DiskBackingStoreFormatMetadataCache copy() {
        return (DiskBackingStoreFormatMetadataCache) copyTree();
    }

    /** The {@code max_size} element, or null if absent. */
    public @Nullable Size maxSize() {
        return firstChild("max_size", Size.class);
    }

    /** Replaces the {@code max_size} element; null removes it. */
    public DiskBackingStoreFormatMetadataCache maxSize(@Nullable Size maxSize) {
        setChild("max_size", maxSize);
        return this;
    }

    /** Changes the {@code max_size} element, made when absent. */
    public DiskBackingStoreFormatMetadataCache maxSize(Consumer<? super Size> change) {
        change.accept(madeChild("max_size", Size.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "max_size" -> new Size("max_size", 1);
            default -> null;
        };
    }

    @Override
    DiskBackingStoreFormatMetadataCache empty() {
        return new DiskBackingStoreFormatMetadataCache();
    }

    @Override
    String[] childNames() {
        return new String[] {"max_size"};
    }

    @XmlElement(name = "max_size")
    private List<Size> getMaxSizeElements() {
        return jaxbList("max_size", Size.class);
    }
}
