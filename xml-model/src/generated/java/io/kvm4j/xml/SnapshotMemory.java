package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code memory} element of {@code domainsnapshot}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatsnapshot.html">libvirt: domainsnapshot XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class SnapshotMemory extends Element {
    /** Makes an empty {@code memory} element. */
    public SnapshotMemory() {
        super("memory");
    }

    /**
     * Reads a {@code memory} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SnapshotMemory parse(String xml) {
        return XmlReader.read(xml, new SnapshotMemory());
    }

    @Override
    public SnapshotMemory copy() {
        return (SnapshotMemory) copyTree();
    }

    /** The {@code snapshot} attribute, or null if absent. Known values: {@code no}, {@code internal}, {@code external}. */
    public @Nullable String snapshot() {
        return attributeText("snapshot");
    }

    /** Sets the {@code snapshot} attribute; null removes it. */
    public SnapshotMemory snapshot(@Nullable String snapshot) {
        setAttribute("snapshot", snapshot);
        return this;
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public SnapshotMemory file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    @Override
    SnapshotMemory empty() {
        return new SnapshotMemory();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"snapshot", "file"};
    }

    @XmlAttribute(name = "snapshot")
    private @Nullable String getSnapshotAttribute() {
        return attributeText("snapshot");
    }

    private void setSnapshotAttribute(@Nullable String value) {
        setAttribute("snapshot", value);
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }
}
