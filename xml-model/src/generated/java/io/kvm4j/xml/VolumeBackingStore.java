package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code backingStore} element of {@code volume}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"pathElements", "formatElements", "permissionsElements", "timestampsElements", "otherContent"})
public final class VolumeBackingStore extends Element {
    /** Makes an empty {@code backingStore} element. */
    public VolumeBackingStore() {
        super("backingStore");
    }

    /**
     * Reads a {@code backingStore} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeBackingStore parse(String xml) {
        return XmlReader.read(xml, new VolumeBackingStore());
    }

    @Override
    public VolumeBackingStore copy() {
        return (VolumeBackingStore) copyTree();
    }

    /** The {@code path} element, or null if absent. */
    public @Nullable String path() {
        return childText("path");
    }

    /** Sets the {@code path} element; null removes it. */
    public VolumeBackingStore path(@Nullable String path) {
        setChildText("path", path);
        return this;
    }

    /** The {@code format} element, or null if absent. */
    public @Nullable VolumeTargetFormat format() {
        return firstChild("format", VolumeTargetFormat.class);
    }

    /** Replaces the {@code format} element; null removes it. */
    public VolumeBackingStore format(@Nullable VolumeTargetFormat format) {
        setChild("format", format);
        return this;
    }

    /** Changes the {@code format} element, made when absent. */
    public VolumeBackingStore format(Consumer<? super VolumeTargetFormat> change) {
        change.accept(madeChild("format", VolumeTargetFormat.class));
        return this;
    }

    /** The {@code permissions} element, or null if absent. */
    public @Nullable PoolTargetPermissions permissions() {
        return firstChild("permissions", PoolTargetPermissions.class);
    }

    /** Replaces the {@code permissions} element; null removes it. */
    public VolumeBackingStore permissions(@Nullable PoolTargetPermissions permissions) {
        setChild("permissions", permissions);
        return this;
    }

    /** Changes the {@code permissions} element, made when absent. */
    public VolumeBackingStore permissions(Consumer<? super PoolTargetPermissions> change) {
        change.accept(madeChild("permissions", PoolTargetPermissions.class));
        return this;
    }

    /** The {@code timestamps} element, or null if absent. */
    public @Nullable VolumeTargetTimestamps timestamps() {
        return firstChild("timestamps", VolumeTargetTimestamps.class);
    }

    /** Replaces the {@code timestamps} element; null removes it. */
    public VolumeBackingStore timestamps(@Nullable VolumeTargetTimestamps timestamps) {
        setChild("timestamps", timestamps);
        return this;
    }

    /** Changes the {@code timestamps} element, made when absent. */
    public VolumeBackingStore timestamps(Consumer<? super VolumeTargetTimestamps> change) {
        change.accept(madeChild("timestamps", VolumeTargetTimestamps.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "path" -> new TextElement("path");
            case "format" -> new VolumeTargetFormat();
            case "permissions" -> new PoolTargetPermissions();
            case "timestamps" -> new VolumeTargetTimestamps();
            default -> null;
        };
    }

    @Override
    VolumeBackingStore empty() {
        return new VolumeBackingStore();
    }

    @Override
    String[] childNames() {
        return new String[] {"path", "format", "permissions", "timestamps"};
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
}
