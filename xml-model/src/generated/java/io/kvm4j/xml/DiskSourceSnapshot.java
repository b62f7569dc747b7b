package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code snapshot} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceSnapshot extends Element {
    /** Makes an empty {@code snapshot} element. */
    public DiskSourceSnapshot() {
        super("snapshot");
    }

    /**
     * Reads a {@code snapshot} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceSnapshot parse(String xml) {
        return XmlReader.read(xml, new DiskSourceSnapshot());
    }

    @Override
    public DiskSourceSnapshot copy() {
        return (DiskSourceSnapshot) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DiskSourceSnapshot name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    DiskSourceSnapshot empty() {
        return new DiskSourceSnapshot();
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
