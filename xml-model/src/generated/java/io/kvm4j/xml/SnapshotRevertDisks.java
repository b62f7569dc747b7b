package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code revertDisks} element of {@code domainsnapshot}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatsnapshot.html">libvirt: domainsnapshot XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"diskElements", "otherContent"})
public final class SnapshotRevertDisks extends Element {
    /** Makes an empty {@code revertDisks} element. */
    public SnapshotRevertDisks() {
        super("revertDisks");
    }

    /**
     * Reads a {@code revertDisks} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SnapshotRevertDisks parse(String xml) {
        return XmlReader.read(xml, new SnapshotRevertDisks());
    }

    @Override
    public SnapshotRevertDisks copy() {
        return (SnapshotRevertDisks) copyTree();
    }

    /** The {@code disk} elements, in document order: a live list. */
    public List<SnapshotDisk> disks() {
        return childList("disk", SnapshotDisk.class);
    }

    /** Adds a {@code disk} element. */
    public SnapshotRevertDisks addDisk(Consumer<? super SnapshotDisk> change) {
        addChild("disk", SnapshotDisk.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "disk" -> new SnapshotDisk();
            default -> null;
        };
    }

    @Override
    SnapshotRevertDisks empty() {
        return new SnapshotRevertDisks();
    }

    @Override
    String[] childNames() {
        return new String[] {"disk"};
    }

    @XmlElement(name = "disk")
    private List<SnapshotDisk> getDiskElements() {
        return jaxbList("disk", SnapshotDisk.class);
    }
}
