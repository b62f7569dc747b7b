package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ivgen} element of {@code domainbackup/disks/disk/target/encryption}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class BackupDiskTargetEncryptionIvgen extends Element {
    /** Makes an empty {@code ivgen} element. */
    public BackupDiskTargetEncryptionIvgen() {
        super("ivgen");
    }

    /**
     * Reads a {@code ivgen} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BackupDiskTargetEncryptionIvgen parse(String xml) {
        return XmlReader.read(xml, new BackupDiskTargetEncryptionIvgen());
    }

    @Override
    public BackupDiskTargetEncryptionIvgen copy() {
        return (BackupDiskTargetEncryptionIvgen) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public BackupDiskTargetEncryptionIvgen name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code hash} attribute, or null if absent. */
    public @Nullable String hash() {
        return attributeText("hash");
    }

    /** Sets the {@code hash} attribute; null removes it. */
    public BackupDiskTargetEncryptionIvgen hash(@Nullable String hash) {
        setAttribute("hash", hash);
        return this;
    }

    @Override
    BackupDiskTargetEncryptionIvgen empty() {
        return new BackupDiskTargetEncryptionIvgen();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "hash"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "hash")
    private @Nullable String getHashAttribute() {
        return attributeText("hash");
    }

    private void setHashAttribute(@Nullable String value) {
        setAttribute("hash", value);
    }
}
