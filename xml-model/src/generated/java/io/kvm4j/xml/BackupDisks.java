package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code disks} element of {@code domainbackup}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"diskElements", "otherContent"})
public final class BackupDisks extends Element {
    /** Makes an empty {@code disks} element. */
    public BackupDisks() {
        super("disks");
    }

    /**
     * Reads a {@code disks} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BackupDisks parse(String xml) {
        return XmlReader.read(xml, new BackupDisks());
    }

    @Override
    public BackupDisks copy() {
        return (BackupDisks) copyTree();
    }

    /** The {@code disk} elements, in document order: a live list. */
    public List<BackupDisk> disks() {
        return childList("disk", BackupDisk.class);
    }

    /** Adds a {@code disk} element. */
    public BackupDisks addDisk(Consumer<? super BackupDisk> change) {
        addChild("disk", BackupDisk.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "disk" -> new BackupDisk();
            default -> null;
        };
    }

    @Override
    BackupDisks empty() {
        return new BackupDisks();
    }

    @Override
    String[] childNames() {
        return new String[] {"disk"};
    }

    @XmlElement(name = "disk")
    private List<BackupDisk> getDiskElements() {
        return jaxbList("disk", BackupDisk.class);
    }
}
