package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code page} element of {@code domain/memoryBacking/hugepages}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class MemoryBackingHugepagesPage extends Element {
    /** Makes an empty {@code page} element. */
    public MemoryBackingHugepagesPage() {
        super("page");
    }

    /**
     * Reads a {@code page} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryBackingHugepagesPage parse(String xml) {
        return XmlReader.read(xml, new MemoryBackingHugepagesPage());
    }

    @Override
    public MemoryBackingHugepagesPage copy() {
        return (MemoryBackingHugepagesPage) copyTree();
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public MemoryBackingHugepagesPage size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public MemoryBackingHugepagesPage sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    /** The {@code size} attribute in bytes, or null if absent; a unit libvirt would not know throws. */
    public @Nullable Long sizeBytes() {
        return Size.bytes(this, "size");
    }

    /** Sets the {@code size} attribute in bytes, in the unit there is if that divides it, or else in bytes. */
    public MemoryBackingHugepagesPage sizeBytes(long bytes) {
        Size.bytes(this, "size", bytes);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public MemoryBackingHugepagesPage unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code nodeset} attribute, or null if absent. */
    public @Nullable String nodeset() {
        return attributeText("nodeset");
    }

    /** Sets the {@code nodeset} attribute; null removes it. */
    public MemoryBackingHugepagesPage nodeset(@Nullable String nodeset) {
        setAttribute("nodeset", nodeset);
        return this;
    }

    @Override
    MemoryBackingHugepagesPage empty() {
        return new MemoryBackingHugepagesPage();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"size", "unit", "nodeset"};
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }

    @XmlAttribute(name = "nodeset")
    private @Nullable String getNodesetAttribute() {
        return attributeText("nodeset");
    }

    private void setNodesetAttribute(@Nullable String value) {
        setAttribute("nodeset", value);
    }
}
