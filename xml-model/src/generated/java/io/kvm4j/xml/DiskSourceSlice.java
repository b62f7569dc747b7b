package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code slice} element of {@code domain/os/nvram/source/slices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceSlice extends Element {
    /** Makes an empty {@code slice} element. */
    public DiskSourceSlice() {
        super("slice");
    }

    /**
     * Reads a {@code slice} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceSlice parse(String xml) {
        return XmlReader.read(xml, new DiskSourceSlice());
    }

    @Override
    public DiskSourceSlice copy() {
        return (DiskSourceSlice) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code storage}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskSourceSlice type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code offset} attribute, or null if absent. */
    public @Nullable Long offset() {
        return Text.longValue(this, "offset", attributeText("offset"));
    }

    /** Sets the {@code offset} attribute. */
    public DiskSourceSlice offset(long offset) {
        setAttribute("offset", Text.decimal(offset));
        return this;
    }

    /** The {@code offset} attribute as it is written, or null if absent. */
    public @Nullable String offsetText() {
        return attributeText("offset");
    }

    /** Sets the {@code offset} attribute as it is written; null removes it. */
    public DiskSourceSlice offsetText(@Nullable String text) {
        setAttribute("offset", text);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public DiskSourceSlice size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public DiskSourceSlice sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    @Override
    DiskSourceSlice empty() {
        return new DiskSourceSlice();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "offset", "size"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "offset")
    private @Nullable String getOffsetAttribute() {
        return attributeText("offset");
    }

    private void setOffsetAttribute(@Nullable String value) {
        setAttribute("offset", value);
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }
}
