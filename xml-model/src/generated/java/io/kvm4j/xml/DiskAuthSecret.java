package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code secret} element of {@code domain/devices/disk/auth}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskAuthSecret extends Element {
    /** Makes an empty {@code secret} element. */
    public DiskAuthSecret() {
        super("secret");
    }

    /**
     * Reads a {@code secret} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskAuthSecret parse(String xml) {
        return XmlReader.read(xml, new DiskAuthSecret());
    }

    @Override
    public DiskAuthSecret copy() {
        return (DiskAuthSecret) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code ceph}, {@code iscsi}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskAuthSecret type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code uuid} attribute, or null if absent. */
    public @Nullable String uuid() {
        return attributeText("uuid");
    }

    /** Sets the {@code uuid} attribute; null removes it. */
    public DiskAuthSecret uuid(@Nullable String uuid) {
        setAttribute("uuid", uuid);
        return this;
    }

    /** The {@code usage} attribute, or null if absent. */
    public @Nullable String usage() {
        return attributeText("usage");
    }

    /** Sets the {@code usage} attribute; null removes it. */
    public DiskAuthSecret usage(@Nullable String usage) {
        setAttribute("usage", usage);
        return this;
    }

    @Override
    DiskAuthSecret empty() {
        return new DiskAuthSecret();
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
