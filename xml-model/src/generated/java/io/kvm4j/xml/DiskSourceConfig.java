package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code config} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceConfig extends Element {
    /** Makes an empty {@code config} element. */
    public DiskSourceConfig() {
        super("config");
    }

    /**
     * Reads a {@code config} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceConfig parse(String xml) {
        return XmlReader.read(xml, new DiskSourceConfig());
    }

    @Override
    public DiskSourceConfig copy() {
        return (DiskSourceConfig) copyTree();
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public DiskSourceConfig file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    @Override
    DiskSourceConfig empty() {
        return new DiskSourceConfig();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"file"};
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }
}
