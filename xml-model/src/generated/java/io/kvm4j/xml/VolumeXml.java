package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A storage volume.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "volume")
@XmlType(name = "", propOrder = {"nameElements", "keyElements", "sourceElements", "capacityElements", "allocationElements", "physicalElements", "targetElements", "backingStoreElements", "otherContent"})
public final class VolumeXml extends Document {
    /** Makes an empty {@code volume} element. */
    public VolumeXml() {
        super("volume");
    }

    /**
     * Reads a {@code volume} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeXml parse(String xml) {
        return XmlReader.read(xml, new VolumeXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static VolumeXml parse(Path file) {
        return XmlReader.read(file, new VolumeXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static VolumeXml parse(InputStream in) {
        return XmlReader.read(in, new VolumeXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static VolumeXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new VolumeXml(), limits);
    }

    @Override
    public VolumeXml copy() {
        return (VolumeXml) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}, {@code dir}, {@code network}, {@code netdir}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public VolumeXml type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public VolumeXml name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code key} element, or null if absent. */
    public @Nullable String key() {
        return childText("key");
    }

    /** Sets the {@code key} element; null removes it. */
    public VolumeXml key(@Nullable String key) {
        setChildText("key", key);
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable VolumeSource source() {
        return firstChild("source", VolumeSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public VolumeXml source(@Nullable VolumeSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public VolumeXml source(Consumer<? super VolumeSource> change) {
        change.accept(madeChild("source", VolumeSource.class));
        return this;
    }

    /** The {@code capacity} element, or null if absent. */
    public @Nullable Size capacity() {
        return firstChild("capacity", Size.class);
    }

    /** Replaces the {@code capacity} element; null removes it. */
    public VolumeXml capacity(@Nullable Size capacity) {
        setChild("capacity", capacity);
        return this;
    }

    /** Changes the {@code capacity} element, made when absent. */
    public VolumeXml capacity(Consumer<? super Size> change) {
        change.accept(madeChild("capacity", Size.class));
        return this;
    }

    /** The {@code allocation} element, or null if absent. */
    public @Nullable Size allocation() {
        return firstChild("allocation", Size.class);
    }

    /** Replaces the {@code allocation} element; null removes it. */
    public VolumeXml allocation(@Nullable Size allocation) {
        setChild("allocation", allocation);
        return this;
    }

    /** Changes the {@code allocation} element, made when absent. */
    public VolumeXml allocation(Consumer<? super Size> change) {
        change.accept(madeChild("allocation", Size.class));
        return this;
    }

    /** The {@code physical} element, or null if absent. */
    public @Nullable Size physical() {
        return firstChild("physical", Size.class);
    }

    /** Replaces the {@code physical} element; null removes it. */
    public VolumeXml physical(@Nullable Size physical) {
        setChild("physical", physical);
        return this;
    }

    /** Changes the {@code physical} element, made when absent. */
    public VolumeXml physical(Consumer<? super Size> change) {
        change.accept(madeChild("physical", Size.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable VolumeTarget target() {
        return firstChild("target", VolumeTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public VolumeXml target(@Nullable VolumeTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public VolumeXml target(Consumer<? super VolumeTarget> change) {
        change.accept(madeChild("target", VolumeTarget.class));
        return this;
    }

    /** The {@code backingStore} element, or null if absent. */
    public @Nullable VolumeBackingStore backingStore() {
        return firstChild("backingStore", VolumeBackingStore.class);
    }

    /** Replaces the {@code backingStore} element; null removes it. */
    public VolumeXml backingStore(@Nullable VolumeBackingStore backingStore) {
        setChild("backingStore", backingStore);
        return this;
    }

    /** Changes the {@code backingStore} element, made when absent. */
    public VolumeXml backingStore(Consumer<? super VolumeBackingStore> change) {
        change.accept(madeChild("backingStore", VolumeBackingStore.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "key" -> new TextElement("key");
            case "source" -> new VolumeSource();
            case "capacity" -> new Size("capacity", 1);
            case "allocation" -> new Size("allocation", 1);
            case "physical" -> new Size("physical", 1);
            case "target" -> new VolumeTarget();
            case "backingStore" -> new VolumeBackingStore();
            default -> null;
        };
    }

    @Override
    VolumeXml empty() {
        return new VolumeXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "key", "source", "capacity", "allocation", "physical", "target", "backingStore"};
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

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "key")
    private List<TextElement> getKeyElements() {
        return jaxbList("key", TextElement.class);
    }

    @XmlElement(name = "source")
    private List<VolumeSource> getSourceElements() {
        return jaxbList("source", VolumeSource.class);
    }

    @XmlElement(name = "capacity")
    private List<Size> getCapacityElements() {
        return jaxbList("capacity", Size.class);
    }

    @XmlElement(name = "allocation")
    private List<Size> getAllocationElements() {
        return jaxbList("allocation", Size.class);
    }

    @XmlElement(name = "physical")
    private List<Size> getPhysicalElements() {
        return jaxbList("physical", Size.class);
    }

    @XmlElement(name = "target")
    private List<VolumeTarget> getTargetElements() {
        return jaxbList("target", VolumeTarget.class);
    }

    @XmlElement(name = "backingStore")
    private List<VolumeBackingStore> getBackingStoreElements() {
        return jaxbList("backingStore", VolumeBackingStore.class);
    }
}
