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
 * The {@code encryption} element of {@code domainbackup/disks/disk/target}, {@code domainbackup/disks/disk/scratch}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"secretElements", "cipherElements", "ivgenElements", "otherContent"})
public final class BackupDiskTargetEncryption extends Element {
    /** Makes an empty {@code encryption} element. */
    public BackupDiskTargetEncryption() {
        super("encryption");
    }

    /**
     * Reads a {@code encryption} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BackupDiskTargetEncryption parse(String xml) {
        return XmlReader.read(xml, new BackupDiskTargetEncryption());
    }

    @Override
    public BackupDiskTargetEncryption copy() {
        return (BackupDiskTargetEncryption) copyTree();
    }

    /** The {@code format} attribute, or null if absent. Known values: {@code luks}. */
    public @Nullable String format() {
        return attributeText("format");
    }

    /** Sets the {@code format} attribute; null removes it. */
    public BackupDiskTargetEncryption format(@Nullable String format) {
        setAttribute("format", format);
        return this;
    }

    /** The {@code engine} attribute, or null if absent. Known values: {@code qemu}. */
    public @Nullable String engine() {
        return attributeText("engine");
    }

    /** Sets the {@code engine} attribute; null removes it. */
    public BackupDiskTargetEncryption engine(@Nullable String engine) {
        setAttribute("engine", engine);
        return this;
    }

    /** The {@code secret} element, or null if absent. */
    public @Nullable VolumeTargetEncryptionSecret secret() {
        return firstChild("secret", VolumeTargetEncryptionSecret.class);
    }

    /** Replaces the {@code secret} element; null removes it. */
    public BackupDiskTargetEncryption secret(@Nullable VolumeTargetEncryptionSecret secret) {
        setChild("secret", secret);
        return this;
    }

    /** Changes the {@code secret} element, made when absent. */
    public BackupDiskTargetEncryption secret(Consumer<? super VolumeTargetEncryptionSecret> change) {
        change.accept(madeChild("secret", VolumeTargetEncryptionSecret.class));
        return this;
    }

    /** The {@code cipher} element, or null if absent. */
    public @Nullable BackupDiskTargetEncryptionCipher cipher() {
        return firstChild("cipher", BackupDiskTargetEncryptionCipher.class);
    }

    /** Replaces the {@code cipher} element; null removes it. */
    public BackupDiskTargetEncryption cipher(@Nullable BackupDiskTargetEncryptionCipher cipher) {
        setChild("cipher", cipher);
        return this;
    }

    /** Changes the {@code cipher} element, made when absent. */
    public BackupDiskTargetEncryption cipher(Consumer<? super BackupDiskTargetEncryptionCipher> change) {
        change.accept(madeChild("cipher", BackupDiskTargetEncryptionCipher.class));
        return this;
    }

    /** The {@code ivgen} element, or null if absent. */
    public @Nullable BackupDiskTargetEncryptionIvgen ivgen() {
        return firstChild("ivgen", BackupDiskTargetEncryptionIvgen.class);
    }

    /** Replaces the {@code ivgen} element; null removes it. */
    public BackupDiskTargetEncryption ivgen(@Nullable BackupDiskTargetEncryptionIvgen ivgen) {
        setChild("ivgen", ivgen);
        return this;
    }

    /** Changes the {@code ivgen} element, made when absent. */
    public BackupDiskTargetEncryption ivgen(Consumer<? super BackupDiskTargetEncryptionIvgen> change) {
        change.accept(madeChild("ivgen", BackupDiskTargetEncryptionIvgen.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "secret" -> new VolumeTargetEncryptionSecret();
            case "cipher" -> new BackupDiskTargetEncryptionCipher();
            case "ivgen" -> new BackupDiskTargetEncryptionIvgen();
            default -> null;
        };
    }

    @Override
    BackupDiskTargetEncryption empty() {
        return new BackupDiskTargetEncryption();
    }

    @Override
    String[] childNames() {
        return new String[] {"secret", "cipher", "ivgen"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"format", "engine"};
    }

    @XmlAttribute(name = "format")
    private @Nullable String getFormatAttribute() {
        return attributeText("format");
    }

    private void setFormatAttribute(@Nullable String value) {
        setAttribute("format", value);
    }

    @XmlAttribute(name = "engine")
    private @Nullable String getEngineAttribute() {
        return attributeText("engine");
    }

    private void setEngineAttribute(@Nullable String value) {
        setAttribute("engine", value);
    }

    @XmlElement(name = "secret")
    private List<VolumeTargetEncryptionSecret> getSecretElements() {
        return jaxbList("secret", VolumeTargetEncryptionSecret.class);
    }

    @XmlElement(name = "cipher")
    private List<BackupDiskTargetEncryptionCipher> getCipherElements() {
        return jaxbList("cipher", BackupDiskTargetEncryptionCipher.class);
    }

    @XmlElement(name = "ivgen")
    private List<BackupDiskTargetEncryptionIvgen> getIvgenElements() {
        return jaxbList("ivgen", BackupDiskTargetEncryptionIvgen.class);
    }
}
