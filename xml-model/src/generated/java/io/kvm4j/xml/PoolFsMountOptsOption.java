package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code option} element of {@code pool/mount_opts}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolFsMountOptsOption extends Element {
    /** Makes an empty {@code option} element. */
    public PoolFsMountOptsOption() {
        super("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:option");
    }

    /**
     * Reads a {@code option} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolFsMountOptsOption parse(String xml) {
        return XmlReader.read(xml, new PoolFsMountOptsOption());
    }

    @Override
    public PoolFsMountOptsOption copy() {
        return (PoolFsMountOptsOption) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public PoolFsMountOptsOption name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    PoolFsMountOptsOption empty() {
        return new PoolFsMountOptsOption();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
