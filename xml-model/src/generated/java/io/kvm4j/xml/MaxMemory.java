package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The most memory a domain can have, modules that are plugged in included.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class MaxMemory extends Element {
    /** Makes an empty {@code maxMemory} element. */
    public MaxMemory() {
        super("maxMemory");
    }

    /**
     * Reads a {@code maxMemory} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MaxMemory parse(String xml) {
        return XmlReader.read(xml, new MaxMemory());
    }

    @Override
    public MaxMemory copy() {
        return (MaxMemory) copyTree();
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public MaxMemory unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code slots} attribute, or null if absent. */
    public @Nullable Long slots() {
        return Text.longValue(this, "slots", attributeText("slots"));
    }

    /** Sets the {@code slots} attribute. */
    public MaxMemory slots(long slots) {
        setAttribute("slots", Text.decimal(slots));
        return this;
    }

    /** The {@code slots} attribute as it is written, or null if absent. */
    public @Nullable String slotsText() {
        return attributeText("slots");
    }

    /** Sets the {@code slots} attribute as it is written; null removes it. */
    public MaxMemory slotsText(@Nullable String text) {
        setAttribute("slots", text);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable Long value() {
        return Text.longValue(this, "text()", text());
    }

    /** Sets the text of the element. */
    public MaxMemory value(long value) {
        setText(Text.decimal(value));
        return this;
    }

    /** The text of the element as it is written, or null if absent. */
    public @Nullable String valueText() {
        return text();
    }

    /** Sets the text of the element as it is written; null removes it. */
    public MaxMemory valueText(@Nullable String text) {
        setText(text);
        return this;
    }

    /** The size in bytes, or null if absent; a unit libvirt would not know throws. */
    public @Nullable Long bytes() {
        return Size.bytes(this);
    }

    /** Sets the size in bytes, in the unit there is if that divides it, or else in bytes. */
    public MaxMemory bytes(long bytes) {
        Size.bytes(this, bytes);
        return this;
    }

    @Override
    MaxMemory empty() {
        return new MaxMemory();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"unit", "slots"};
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

    @XmlAttribute(name = "slots")
    private @Nullable String getSlotsAttribute() {
        return attributeText("slots");
    }

    private void setSlotsAttribute(@Nullable String value) {
        setAttribute("slots", value);
    }
}
