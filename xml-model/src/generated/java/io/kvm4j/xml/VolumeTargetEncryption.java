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
 * The {@code encryption} element of {@code volume/target}, {@code domain/devices/disk}, {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"secretElements", "cipherElements", "ivgenElements", "otherContent"})
public final class VolumeTargetEncryption extends Element {
    /** Makes an empty {@code encryption} element. */
    public VolumeTargetEncryption() {
        super("encryption");
    }

    /**
     * Reads a {@code encryption} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeTargetEncryption parse(String xml) {
        return XmlReader.read(xml, new VolumeTargetEncryption());
    }

    @Override
    public VolumeTargetEncryption copy() {
        return (VolumeTargetEncryption) copyTree();
    }

    /** The {@code format} attribute, or null if absent. Known values: {@code default}, {@code qcow}, {@code luks}, {@code luks2}, {@code luks-any}. */
    public @Nullable String format() {
        return attributeText("format");
    }

    /** Sets the {@code format} attribute; null removes it. */
    public VolumeTargetEncryption format(@Nullable String format) {
        setAttribute("format", format);
        return this;
    }

    /** The {@code engine} attribute, or null if absent. Known values: {@code qemu}, {@code librbd}. */
    public @Nullable String engine() {
        return attributeText("engine");
    }

    /** Sets the {@code engine} attribute; null removes it. */
    public VolumeTargetEncryption engine(@Nullable String engine) {
        setAttribute("engine", engine);
        return this;
    }

    /** The {@code secret} elements, in document order: a live list. */
    public List<VolumeTargetEncryptionSecret> secrets() {
        return childList("secret", VolumeTargetEncryptionSecret.class);
    }

    /** Adds a {@code secret} element. */
    public VolumeTargetEncryption addSecret(Consumer<? super VolumeTargetEncryptionSecret> change) {
        addChild("secret", VolumeTargetEncryptionSecret.class, change);
        return this;
    }

    /** The {@code cipher} element, or null if absent. */
    public @Nullable VolumeTargetEncryptionCipher cipher() {
        return firstChild("cipher", VolumeTargetEncryptionCipher.class);
    }

    /** Replaces the {@code cipher} element; null removes it. */
    public VolumeTargetEncryption cipher(@Nullable VolumeTargetEncryptionCipher cipher) {
        setChild("cipher", cipher);
        return this;
    }

    /** Changes the {@code cipher} element, made when absent. */
    public VolumeTargetEncryption cipher(Consumer<? super VolumeTargetEncryptionCipher> change) {
        change.accept(madeChild("cipher", VolumeTargetEncryptionCipher.class));
        return this;
    }

    /** The {@code ivgen} element, or null if absent. */
    public @Nullable VolumeTargetEncryptionIvgen ivgen() {
        return firstChild("ivgen", VolumeTargetEncryptionIvgen.class);
    }

    /** Replaces the {@code ivgen} element; null removes it. */
    public VolumeTargetEncryption ivgen(@Nullable VolumeTargetEncryptionIvgen ivgen) {
        setChild("ivgen", ivgen);
        return this;
    }

    /** Changes the {@code ivgen} element, made when absent. */
    public VolumeTargetEncryption ivgen(Consumer<? super VolumeTargetEncryptionIvgen> change) {
        change.accept(madeChild("ivgen", VolumeTargetEncryptionIvgen.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "secret" -> new VolumeTargetEncryptionSecret();
            case "cipher" -> new VolumeTargetEncryptionCipher();
            case "ivgen" -> new VolumeTargetEncryptionIvgen();
            default -> null;
        };
    }

    @Override
    VolumeTargetEncryption empty() {
        return new VolumeTargetEncryption();
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
    private List<VolumeTargetEncryptionCipher> getCipherElements() {
        return jaxbList("cipher", VolumeTargetEncryptionCipher.class);
    }

    @XmlElement(name = "ivgen")
    private List<VolumeTargetEncryptionIvgen> getIvgenElements() {
        return jaxbList("ivgen", VolumeTargetEncryptionIvgen.class);
    }
}
