package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code readahead} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceReadahead extends Element {
    /** Makes an empty {@code readahead} element. */
    public DiskSourceReadahead() {
        super("readahead");
    }

    /**
     * Reads a {@code readahead} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceReadahead parse(String xml) {
        return XmlReader.read(xml, new DiskSourceReadahead());
    }

    @Override
    public DiskSourceReadahead copy() {
        return (DiskSourceReadahead) copyTree();
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public DiskSourceReadahead size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public DiskSourceReadahead sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    @Override
    DiskSourceReadahead empty() {
        return new DiskSourceReadahead();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"size"};
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }
}
