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
 * The {@code dataStore} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"formatElements", "sourceElements", "otherContent"})
public final class DiskSourceDataStore extends Element {
    /** Makes an empty {@code dataStore} element. */
    public DiskSourceDataStore() {
        super("dataStore");
    }

    /**
     * Reads a {@code dataStore} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceDataStore parse(String xml) {
        return XmlReader.read(xml, new DiskSourceDataStore());
    }

    @Override
    public DiskSourceDataStore copy() {
        return (DiskSourceDataStore) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}, {@code dir}, {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code vhostvdpa}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskSourceDataStore type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code format} element, or null if absent. */
    public @Nullable DiskBackingStoreFormat format() {
        return firstChild("format", DiskBackingStoreFormat.class);
    }

    /** Replaces the {@code format} element; null removes it. */
    public DiskSourceDataStore format(@Nullable DiskBackingStoreFormat format) {
        setChild("format", format);
        return this;
    }

    /** Changes the {@code format} element, made when absent. */
    public DiskSourceDataStore format(Consumer<? super DiskBackingStoreFormat> change) {
        change.accept(madeChild("format", DiskBackingStoreFormat.class));
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable DiskSource source() {
        return firstChild("source", DiskSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public DiskSourceDataStore source(@Nullable DiskSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public DiskSourceDataStore source(Consumer<? super DiskSource> change) {
        change.accept(madeChild("source", DiskSource.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "format" -> new DiskBackingStoreFormat();
            case "source" -> new DiskSource();
            default -> null;
        };
    }

    @Override
    DiskSourceDataStore empty() {
        return new DiskSourceDataStore();
    }

    @Override
    String[] childNames() {
        return new String[] {"format", "source"};
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

    @XmlElement(name = "format")
    private List<DiskBackingStoreFormat> getFormatElements() {
        return jaxbList("format", DiskBackingStoreFormat.class);
    }

    @XmlElement(name = "source")
    private List<DiskSource> getSourceElements() {
        return jaxbList("source", DiskSource.class);
    }
}
