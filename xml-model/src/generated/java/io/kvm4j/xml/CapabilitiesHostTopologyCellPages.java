package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code pages} element of {@code capabilities/host/topology/cells/cell}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesHostTopologyCellPages extends Element {
    /** Makes an empty {@code pages} element. */
    public CapabilitiesHostTopologyCellPages() {
        super("pages");
    }

    /**
     * Reads a {@code pages} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostTopologyCellPages parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostTopologyCellPages());
    }

    @Override
    public CapabilitiesHostTopologyCellPages copy() {
        return (CapabilitiesHostTopologyCellPages) copyTree();
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public CapabilitiesHostTopologyCellPages unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public CapabilitiesHostTopologyCellPages size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCellPages sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    /** The {@code size} attribute in bytes, or null if absent; a unit libvirt would not know throws. */
    public @Nullable Long sizeBytes() {
        return Size.bytes(this, "size");
    }

    /** Sets the {@code size} attribute in bytes, in the unit there is if that divides it, or else in bytes. */
    public CapabilitiesHostTopologyCellPages sizeBytes(long bytes) {
        Size.bytes(this, "size", bytes);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable Long value() {
        return Text.longValue(this, "text()", text());
    }

    /** Sets the text of the element. */
    public CapabilitiesHostTopologyCellPages value(long value) {
        setText(Text.decimal(value));
        return this;
    }

    /** The text of the element as it is written, or null if absent. */
    public @Nullable String valueText() {
        return text();
    }

    /** Sets the text of the element as it is written; null removes it. */
    public CapabilitiesHostTopologyCellPages valueText(@Nullable String text) {
        setText(text);
        return this;
    }

    @Override
    CapabilitiesHostTopologyCellPages empty() {
        return new CapabilitiesHostTopologyCellPages();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"unit", "size"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }
}
