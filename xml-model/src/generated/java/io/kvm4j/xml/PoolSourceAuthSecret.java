package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code secret} element of {@code pool/source/auth}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolSourceAuthSecret extends Element {
    /** Makes an empty {@code secret} element. */
    public PoolSourceAuthSecret() {
        super("secret");
    }

    /**
     * Reads a {@code secret} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceAuthSecret parse(String xml) {
        return XmlReader.read(xml, new PoolSourceAuthSecret());
    }

    @Override
    public PoolSourceAuthSecret copy() {
        return (PoolSourceAuthSecret) copyTree();
    }

    /** The {@code uuid} attribute, or null if absent. */
    public @Nullable String uuid() {
        return attributeText("uuid");
    }

    /** Sets the {@code uuid} attribute; null removes it. */
    public PoolSourceAuthSecret uuid(@Nullable String uuid) {
        setAttribute("uuid", uuid);
        return this;
    }

    /** The {@code usage} attribute, or null if absent. */
    public @Nullable String usage() {
        return attributeText("usage");
    }

    /** Sets the {@code usage} attribute; null removes it. */
    public PoolSourceAuthSecret usage(@Nullable String usage) {
        setAttribute("usage", usage);
        return this;
    }

    @Override
    PoolSourceAuthSecret empty() {
        return new PoolSourceAuthSecret();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"uuid", "usage"};
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
