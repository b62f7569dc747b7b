package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code secret} element of {@code volume/target/encryption}, {@code domainbackup/disks/disk/target/encryption}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VolumeTargetEncryptionSecret extends Element {
    /** Makes an empty {@code secret} element. */
    public VolumeTargetEncryptionSecret() {
        super("secret");
    }

    /**
     * Reads a {@code secret} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeTargetEncryptionSecret parse(String xml) {
        return XmlReader.read(xml, new VolumeTargetEncryptionSecret());
    }

    @Override
    public VolumeTargetEncryptionSecret copy() {
        return (VolumeTargetEncryptionSecret) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code passphrase}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public VolumeTargetEncryptionSecret type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code uuid} attribute, or null if absent. */
    public @Nullable String uuid() {
        return attributeText("uuid");
    }

    /** Sets the {@code uuid} attribute; null removes it. */
    public VolumeTargetEncryptionSecret uuid(@Nullable String uuid) {
        setAttribute("uuid", uuid);
        return this;
    }

    /** The {@code usage} attribute, or null if absent. */
    public @Nullable String usage() {
        return attributeText("usage");
    }

    /** Sets the {@code usage} attribute; null removes it. */
    public VolumeTargetEncryptionSecret usage(@Nullable String usage) {
        setAttribute("usage", usage);
        return this;
    }

    @Override
    VolumeTargetEncryptionSecret empty() {
        return new VolumeTargetEncryptionSecret();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "uuid", "usage"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "uuid")
    private @Nullable String getUuidAttribute() {
        return attributeText("uuid");
    }

    private void setUuidAttribute(@Nullable String value) {
        setAttribute("uuid", value);
    }

    @XmlAttribute(name = "usage")
    private @Nullable String getUsageAttribute() {
        return attributeText("usage");
    }

    private void setUsageAttribute(@Nullable String value) {
        setAttribute("usage", value);
    }
}
