package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code encryption} element of {@code domain/devices/tpm/backend}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class TpmBackendEncryption extends Element {
    /** Makes an empty {@code encryption} element. */
    public TpmBackendEncryption() {
        super("encryption");
    }

    /**
     * Reads a {@code encryption} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static TpmBackendEncryption parse(String xml) {
        return XmlReader.read(xml, new TpmBackendEncryption());
    }

    @Override
    public TpmBackendEncryption copy() {
        return (TpmBackendEncryption) copyTree();
    }

    /** The {@code secret} attribute, or null if absent. */
    public @Nullable String secret() {
        return attributeText("secret");
    }

    /** Sets the {@code secret} attribute; null removes it. */
    public TpmBackendEncryption secret(@Nullable String secret) {
        setAttribute("secret", secret);
        return this;
    }

    @Override
    TpmBackendEncryption empty() {
        return new TpmBackendEncryption();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"secret"};
    }

    @XmlAttribute(name = "secret")
    private @Nullable String getSecretAttribute() {
        return attributeText("secret");
    }

    private void setSecretAttribute(@Nullable String value) {
        setAttribute("secret", value);
    }
}
