package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code driver} element of {@code domainbackup/disks/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class BackupDiskDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public BackupDiskDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BackupDiskDriver parse(String xml) {
        return XmlReader.read(xml, new BackupDiskDriver());
    }

    @Override
    public BackupDiskDriver copy() {
        return (BackupDiskDriver) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop}, {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop}, {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public BackupDiskDriver type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    @Override
    BackupDiskDriver empty() {
        return new BackupDiskDriver();
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
}
