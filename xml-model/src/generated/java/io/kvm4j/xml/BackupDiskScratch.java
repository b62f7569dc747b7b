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
 * The {@code scratch} element of {@code domainbackup/disks/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"seclabelElements", "encryptionElements", "otherContent"})
public final class BackupDiskScratch extends Element {
    /** Makes an empty {@code scratch} element. */
    public BackupDiskScratch() {
        super("scratch");
    }

    /**
     * Reads a {@code scratch} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BackupDiskScratch parse(String xml) {
        return XmlReader.read(xml, new BackupDiskScratch());
    }

    @Override
    public BackupDiskScratch copy() {
        return (BackupDiskScratch) copyTree();
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public BackupDiskScratch file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public BackupDiskScratch dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code seclabel} elements, in document order: a live list. */
    public List<DiskSourceSeclabel> seclabels() {
        return childList("seclabel", DiskSourceSeclabel.class);
    }

    /** Adds a {@code seclabel} element. */
    public BackupDiskScratch addSeclabel(Consumer<? super DiskSourceSeclabel> change) {
        addChild("seclabel", DiskSourceSeclabel.class, change);
        return this;
    }

    /** The {@code encryption} element, or null if absent. */
    public @Nullable BackupDiskTargetEncryption encryption() {
        return firstChild("encryption", BackupDiskTargetEncryption.class);
    }

    /** Replaces the {@code encryption} element; null removes it. */
    public BackupDiskScratch encryption(@Nullable BackupDiskTargetEncryption encryption) {
        setChild("encryption", encryption);
        return this;
    }

    /** Changes the {@code encryption} element, made when absent. */
    public BackupDiskScratch encryption(Consumer<? super BackupDiskTargetEncryption> change) {
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
    BackupDiskScratch empty() {
        return new BackupDiskScratch();
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
