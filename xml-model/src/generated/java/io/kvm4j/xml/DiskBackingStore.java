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
 * The {@code backingStore} element of {@code domain/devices/disk}, {@code domain/devices/disk/backingStore}, {@code domain/devices/disk/mirror}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sourceElements", "backingStoreElements", "formatElements", "otherContent"})
public final class DiskBackingStore extends Element {
    /** Makes an empty {@code backingStore} element. */
    public DiskBackingStore() {
        super("backingStore");
    }

    /**
     * Reads a {@code backingStore} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskBackingStore parse(String xml) {
        return XmlReader.read(xml, new DiskBackingStore());
    }

    @Override
    public DiskBackingStore copy() {
        return (DiskBackingStore) copyTree();
    }

    /** The {@code index} attribute, or null if absent. */
    public @Nullable Long index() {
        return Text.longValue(this, "index", attributeText("index"));
    }

    /** Sets the {@code index} attribute. */
    public DiskBackingStore index(long index) {
        setAttribute("index", Text.decimal(index));
        return this;
    }

    /** The {@code index} attribute as it is written, or null if absent. */
    public @Nullable String indexText() {
        return attributeText("index");
    }

    /** Sets the {@code index} attribute as it is written; null removes it. */
    public DiskBackingStore indexText(@Nullable String text) {
        setAttribute("index", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}, {@code dir}, {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code vhostvdpa}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskBackingStore type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable DiskSource source() {
        return firstChild("source", DiskSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public DiskBackingStore source(@Nullable DiskSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public DiskBackingStore source(Consumer<? super DiskSource> change) {
        change.accept(madeChild("source", DiskSource.class));
        return this;
    }

    /** The {@code backingStore} element, or null if absent. */
    public @Nullable DiskBackingStore backingStore() {
        return firstChild("backingStore", DiskBackingStore.class);
    }

    /** Replaces the {@code backingStore} element; null removes it. */
    public DiskBackingStore backingStore(@Nullable DiskBackingStore backingStore) {
        setChild("backingStore", backingStore);
        return this;
    }

    /** Changes the {@code backingStore} element, made when absent. */
    public DiskBackingStore backingStore(Consumer<? super DiskBackingStore> change) {
        change.accept(madeChild("backingStore", DiskBackingStore.class));
        return this;
    }

    /** The {@code format} element, or null if absent. */
    public @Nullable DiskBackingStoreFormat format() {
        return firstChild("format", DiskBackingStoreFormat.class);
    }

    /** Replaces the {@code format} element; null removes it. */
    public DiskBackingStore format(@Nullable DiskBackingStoreFormat format) {
        setChild("format", format);
        return this;
    }

    /** Changes the {@code format} element, made when absent. */
    public DiskBackingStore format(Consumer<? super DiskBackingStoreFormat> change) {
        change.accept(madeChild("format", DiskBackingStoreFormat.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "source" -> new DiskSource();
            case "backingStore" -> new DiskBackingStore();
            case "format" -> new DiskBackingStoreFormat();
            default -> null;
        };
    }

    @Override
    DiskBackingStore empty() {
        return new DiskBackingStore();
    }

    @Override
    String[] childNames() {
        return new String[] {"source", "backingStore", "format"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"index", "type"};
    }

    @XmlAttribute(name = "index")
    private @Nullable String getIndexAttribute() {
        return attributeText("index");
    }

    private void setIndexAttribute(@Nullable String value) {
        setAttribute("index", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "source")
    private List<DiskSource> getSourceElements() {
        return jaxbList("source", DiskSource.class);
    }

    @XmlElement(name = "backingStore")
    private List<DiskBackingStore> getBackingStoreElements() {
        return jaxbList("backingStore", DiskBackingStore.class);
    }

    @XmlElement(name = "format")
    private List<DiskBackingStoreFormat> getFormatElements() {
        return jaxbList("format", DiskBackingStoreFormat.class);
    }
}
