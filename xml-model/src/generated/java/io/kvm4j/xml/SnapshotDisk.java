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
 * The {@code disk} element of {@code domainsnapshot/disks}, {@code domainsnapshot/revertDisks}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatsnapshot.html">libvirt: domainsnapshot XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sourceElements", "driverElements", "snapshotDeleteInProgressElements", "otherContent"})
public final class SnapshotDisk extends Element {
    /** Makes an empty {@code disk} element. */
    public SnapshotDisk() {
        super("disk");
    }

    /**
     * Reads a {@code disk} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SnapshotDisk parse(String xml) {
        return XmlReader.read(xml, new SnapshotDisk());
    }

    @Override
    public SnapshotDisk copy() {
        return (SnapshotDisk) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public SnapshotDisk name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code snapshot} attribute, or null if absent. Known values: {@code no}, {@code internal}, {@code external}, {@code manual}. */
    public @Nullable String snapshot() {
        return attributeText("snapshot");
    }

    /** Sets the {@code snapshot} attribute; null removes it. */
    public SnapshotDisk snapshot(@Nullable String snapshot) {
        setAttribute("snapshot", snapshot);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}, {@code network}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public SnapshotDisk type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable SnapshotDiskSource source() {
        return firstChild("source", SnapshotDiskSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public SnapshotDisk source(@Nullable SnapshotDiskSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public SnapshotDisk source(Consumer<? super SnapshotDiskSource> change) {
        change.accept(madeChild("source", SnapshotDiskSource.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable SnapshotDiskDriver driver() {
        return firstChild("driver", SnapshotDiskDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public SnapshotDisk driver(@Nullable SnapshotDiskDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public SnapshotDisk driver(Consumer<? super SnapshotDiskDriver> change) {
        change.accept(madeChild("driver", SnapshotDiskDriver.class));
        return this;
    }

    /** Whether there is a {@code snapshotDeleteInProgress} element. */
    public boolean snapshotDeleteInProgress() {
        return hasChild("snapshotDeleteInProgress");
    }

    /** Adds or removes the {@code snapshotDeleteInProgress} element. */
    public SnapshotDisk snapshotDeleteInProgress(boolean present) {
        setFlag("snapshotDeleteInProgress", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "source" -> new SnapshotDiskSource();
            case "driver" -> new SnapshotDiskDriver();
            case "snapshotDeleteInProgress" -> new FlagElement("snapshotDeleteInProgress");
            default -> null;
        };
    }

    @Override
    SnapshotDisk empty() {
        return new SnapshotDisk();
    }

    @Override
    String[] childNames() {
        return new String[] {"source", "driver", "snapshotDeleteInProgress"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "snapshot", "type"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "snapshot")
    private @Nullable String getSnapshotAttribute() {
        return attributeText("snapshot");
    }

    private void setSnapshotAttribute(@Nullable String value) {
        setAttribute("snapshot", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "source")
    private List<SnapshotDiskSource> getSourceElements() {
        return jaxbList("source", SnapshotDiskSource.class);
    }

    @XmlElement(name = "driver")
    private List<SnapshotDiskDriver> getDriverElements() {
        return jaxbList("driver", SnapshotDiskDriver.class);
    }

    @XmlElement(name = "snapshotDeleteInProgress")
    private List<FlagElement> getSnapshotDeleteInProgressElements() {
        return jaxbList("snapshotDeleteInProgress", FlagElement.class);
    }
}
