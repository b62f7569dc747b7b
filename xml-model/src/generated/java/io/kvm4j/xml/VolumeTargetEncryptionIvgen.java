package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ivgen} element of {@code volume/target/encryption}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VolumeTargetEncryptionIvgen extends Element {
    /** Makes an empty {@code ivgen} element. */
    public VolumeTargetEncryptionIvgen() {
        super("ivgen");
    }

    /**
     * Reads a {@code ivgen} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeTargetEncryptionIvgen parse(String xml) {
        return XmlReader.read(xml, new VolumeTargetEncryptionIvgen());
    }

    @Override
    public VolumeTargetEncryptionIvgen copy() {
        return (VolumeTargetEncryptionIvgen) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public VolumeTargetEncryptionIvgen name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code hash} attribute, or null if absent. */
    public @Nullable String hash() {
        return attributeText("hash");
    }

    /** Sets the {@code hash} attribute; null removes it. */
    public VolumeTargetEncryptionIvgen hash(@Nullable String hash) {
        setAttribute("hash", hash);
        return this;
    }

    @Override
    VolumeTargetEncryptionIvgen empty() {
        return new VolumeTargetEncryptionIvgen();
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
