package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cipher} element of {@code volume/target/encryption}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VolumeTargetEncryptionCipher extends Element {
    /** Makes an empty {@code cipher} element. */
    public VolumeTargetEncryptionCipher() {
        super("cipher");
    }

    /**
     * Reads a {@code cipher} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeTargetEncryptionCipher parse(String xml) {
        return XmlReader.read(xml, new VolumeTargetEncryptionCipher());
    }

    @Override
    public VolumeTargetEncryptionCipher copy() {
        return (VolumeTargetEncryptionCipher) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public VolumeTargetEncryptionCipher name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public VolumeTargetEncryptionCipher size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public VolumeTargetEncryptionCipher sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public VolumeTargetEncryptionCipher mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code hash} attribute, or null if absent. */
    public @Nullable String hash() {
        return attributeText("hash");
    }

    /** Sets the {@code hash} attribute; null removes it. */
    public VolumeTargetEncryptionCipher hash(@Nullable String hash) {
        setAttribute("hash", hash);
        return this;
    }

    @Override
    VolumeTargetEncryptionCipher empty() {
        return new VolumeTargetEncryptionCipher();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "size", "mode", "hash"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "hash")
    private @Nullable String getHashAttribute() {
        return attributeText("hash");
    }

    private void setHashAttribute(@Nullable String value) {
        setAttribute("hash", value);
    }
}
