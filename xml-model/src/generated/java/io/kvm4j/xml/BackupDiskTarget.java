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
 * The {@code target} element of {@code domainbackup/disks/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"seclabelElements", "encryptionElements", "otherContent"})
public final class BackupDiskTarget extends Element {
    /** Makes an empty {@code target} element. */
    public BackupDiskTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BackupDiskTarget parse(String xml) {
        return XmlReader.read(xml, new BackupDiskTarget());
    }

    @Override
    public BackupDiskTarget copy() {
        return (BackupDiskTarget) copyTree();
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public BackupDiskTarget file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public BackupDiskTarget dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code seclabel} elements, in document order: a live list. */
    public List<DiskSourceSeclabel> seclabels() {
        return childList("seclabel", DiskSourceSeclabel.class);
    }

    /** Adds a {@code seclabel} element. */
    public BackupDiskTarget addSeclabel(Consumer<? super DiskSourceSeclabel> change) {
        addChild("seclabel", DiskSourceSeclabel.class, change);
        return this;
    }

    /** The {@code encryption} element, or null if absent. */
    public @Nullable BackupDiskTargetEncryption encryption() {
        return firstChild("encryption", BackupDiskTargetEncryption.class);
    }

    /** Replaces the {@code encryption} element; null removes it. */
    public BackupDiskTarget encryption(@Nullable BackupDiskTargetEncryption encryption) {
        setChild("encryption", encryption);
        return this;
    }

    /** Changes the {@code encryption} element, made when absent. */
    public BackupDiskTarget encryption(Consumer<? super BackupDiskTargetEncryption> change) {
        change.accept(madeChild("encryption", BackupDiskTargetEncryption.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "seclabel" -> new DiskSourceSeclabel();
            case "encryption" -> new BackupDiskTargetEncryption();
            default -> null;
        };
    }

    @Override
    BackupDiskTarget empty() {
        return new BackupDiskTarget();
    }

    @Override
    String[] childNames() {
        return new String[] {"seclabel", "encryption"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"file", "dev"};
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlElement(name = "seclabel")
    private List<DiskSourceSeclabel> getSeclabelElements() {
        return jaxbList("seclabel", DiskSourceSeclabel.class);
    }

    @XmlElement(name = "encryption")
    private List<BackupDiskTargetEncryption> getEncryptionElements() {
        return jaxbList("encryption", BackupDiskTargetEncryption.class);
    }
}
