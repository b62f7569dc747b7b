package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code disks} element of {@code domaincheckpoint}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcheckpoint.html">libvirt: domaincheckpoint XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"diskElements", "otherContent"})
public final class CheckpointDisks extends Element {
    /** Makes an empty {@code disks} element. */
    public CheckpointDisks() {
        super("disks");
    }

    /**
     * Reads a {@code disks} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CheckpointDisks parse(String xml) {
        return XmlReader.read(xml, new CheckpointDisks());
    }

    @Override
    public CheckpointDisks copy() {
        return (CheckpointDisks) copyTree();
    }

    /** The {@code disk} elements, in document order: a live list. */
    public List<CheckpointDisk> disks() {
        return childList("disk", CheckpointDisk.class);
    }

    /** Adds a {@code disk} element. */
    public CheckpointDisks addDisk(Consumer<? super CheckpointDisk> change) {
        addChild("disk", CheckpointDisk.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "disk" -> new CheckpointDisk();
            default -> null;
        };
    }

    @Override
    CheckpointDisks empty() {
        return new CheckpointDisks();
    }

    @Override
    String[] childNames() {
        return new String[] {"disk"};
    }

    @XmlElement(name = "disk")
    private List<CheckpointDisk> getDiskElements() {
        return jaxbList("disk", CheckpointDisk.class);
    }
}
