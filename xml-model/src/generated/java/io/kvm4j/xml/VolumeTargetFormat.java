package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code format} element of {@code volume/target}, {@code volume/backingStore}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VolumeTargetFormat extends Element {
    /** Makes an empty {@code format} element. */
    public VolumeTargetFormat() {
        super("format");
    }

    /**
     * Reads a {@code format} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeTargetFormat parse(String xml) {
        return XmlReader.read(xml, new VolumeTargetFormat());
    }

    @Override
    public VolumeTargetFormat copy() {
        return (VolumeTargetFormat) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code unknown}, {@code raw}, {@code dir}, {@code bochs}, {@code cloop}, {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop}, {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}, {@code none}, {@code auto}, {@code ext2}, {@code ext3}, {@code ext4}, {@code ufs}, {@code iso9660}, {@code udf}, {@code gfs}, {@code gfs2}, {@code vfat}, {@code hfs+}, {@code xfs}, {@code ocfs2}, {@code vmfs}, {@code linux}, {@code fat16}, {@code fat32}, {@code linux-swap}, {@code linux-lvm}, {@code linux-raid}, {@code extended}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public VolumeTargetFormat type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    @Override
    VolumeTargetFormat empty() {
        return new VolumeTargetFormat();
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
