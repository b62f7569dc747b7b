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
 * The {@code mirror} element of {@code domain/devices/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sourceElements", "formatElements", "backingStoreElements", "otherContent"})
public final class DiskMirror extends Element {
    /** Makes an empty {@code mirror} element. */
    public DiskMirror() {
        super("mirror");
    }

    /**
     * Reads a {@code mirror} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskMirror parse(String xml) {
        return XmlReader.read(xml, new DiskMirror());
    }

    @Override
    public DiskMirror copy() {
        return (DiskMirror) copyTree();
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public DiskMirror file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    /** The {@code format} attribute, or null if absent. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop}, {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop}, {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}. */
    public @Nullable String format() {
        return attributeText("format");
    }

    /** Sets the {@code format} attribute; null removes it. */
    public DiskMirror format(@Nullable String format) {
        setAttribute("format", format);
        return this;
    }

    /** The {@code job} attribute, or null if absent. Known values: {@code copy}, {@code active-commit}. */
    public @Nullable String job() {
        return attributeText("job");
    }

    /** Sets the {@code job} attribute; null removes it. */
    public DiskMirror job(@Nullable String job) {
        setAttribute("job", job);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}, {@code dir}, {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code vhostvdpa}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskMirror type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code ready} attribute, or null if absent. Known values: {@code yes}, {@code abort}, {@code pivot}. */
    public @Nullable String ready() {
        return attributeText("ready");
    }

    /** Sets the {@code ready} attribute; null removes it. */
    public DiskMirror ready(@Nullable String ready) {
        setAttribute("ready", ready);
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable DiskSource source() {
        return firstChild("source", DiskSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public DiskMirror source(@Nullable DiskSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public DiskMirror source(Consumer<? super DiskSource> change) {
        change.accept(madeChild("source", DiskSource.class));
        return this;
    }

    /** The {@code format} element, or null if absent. */
    public @Nullable DiskBackingStoreFormat formatElement() {
        return firstChild("format", DiskBackingStoreFormat.class);
    }

    /** Replaces the {@code format} element; null removes it. */
    public DiskMirror formatElement(@Nullable DiskBackingStoreFormat formatElement) {
        setChild("format", formatElement);
        return this;
    }

    /** Changes the {@code format} element, made when absent. */
    public DiskMirror formatElement(Consumer<? super DiskBackingStoreFormat> change) {
        change.accept(madeChild("format", DiskBackingStoreFormat.class));
        return this;
    }

    /** The {@code backingStore} element, or null if absent. */
    public @Nullable DiskBackingStore backingStore() {
        return firstChild("backingStore", DiskBackingStore.class);
    }

    /** Replaces the {@code backingStore} element; null removes it. */
    public DiskMirror backingStore(@Nullable DiskBackingStore backingStore) {
        setChild("backingStore", backingStore);
        return this;
    }

    /** Changes the {@code backingStore} element, made when absent. */
    public DiskMirror backingStore(Consumer<? super DiskBackingStore> change) {
        change.accept(madeChild("backingStore", DiskBackingStore.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "source" -> new DiskSource();
            case "format" -> new DiskBackingStoreFormat();
            case "backingStore" -> new DiskBackingStore();
            default -> null;
        };
    }

    @Override
    DiskMirror empty() {
        return new DiskMirror();
    }

    @Override
    String[] childNames() {
        return new String[] {"source", "format", "backingStore"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"file", "format", "job", "type", "ready"};
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }

    @XmlAttribute(name = "format")
    private @Nullable String getFormatAttribute() {
        return attributeText("format");
    }

    private void setFormatAttribute(@Nullable String value) {
        setAttribute("format", value);
    }

    @XmlAttribute(name = "job")
    private @Nullable String getJobAttribute() {
        return attributeText("job");
    }

    private void setJobAttribute(@Nullable String value) {
        setAttribute("job", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "ready")
    private @Nullable String getReadyAttribute() {
        return attributeText("ready");
    }

    private void setReadyAttribute(@Nullable String value) {
        setAttribute("ready", value);
    }

    @XmlElement(name = "source")
    private List<DiskSource> getSourceElements() {
        return jaxbList("source", DiskSource.class);
    }

    @XmlElement(name = "format")
    private List<DiskBackingStoreFormat> getFormatElements() {
        return jaxbList("format", DiskBackingStoreFormat.class);
    }

    @XmlElement(name = "backingStore")
    private List<DiskBackingStore> getBackingStoreElements() {
        return jaxbList("backingStore", DiskBackingStore.class);
    }
}
