package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code knownHosts} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceKnownHosts extends Element {
    /** Makes an empty {@code knownHosts} element. */
    public DiskSourceKnownHosts() {
        super("knownHosts");
    }

    /**
     * Reads a {@code knownHosts} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceKnownHosts parse(String xml) {
        return XmlReader.read(xml, new DiskSourceKnownHosts());
    }

    @Override
    public DiskSourceKnownHosts copy() {
        return (DiskSourceKnownHosts) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public DiskSourceKnownHosts path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    @Override
    DiskSourceKnownHosts empty() {
        return new DiskSourceKnownHosts();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"path"};
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }
}
