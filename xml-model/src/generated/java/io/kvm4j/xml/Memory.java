package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a domain when it boots, without what is plugged in later.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class Memory extends Element {
    /** Makes an empty {@code memory} element. */
    public Memory() {
        super("memory");
    }

    /**
     * Reads a {@code memory} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Memory parse(String xml) {
        return XmlReader.read(xml, new Memory());
    }

    @Override
    public Memory copy() {
        return (Memory) copyTree();
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public Memory unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code dumpCore} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean dumpCore() {
        return Text.onOff(attributeText("dumpCore"));
    }

    /** Sets the {@code dumpCore} attribute. */
    public Memory dumpCore(boolean dumpCore) {
        setAttribute("dumpCore", dumpCore ? "on" : "off");
        return this;
    }

    /** The {@code dumpCore} attribute as it is written, or null if absent. */
    public @Nullable String dumpCoreText() {
        return attributeText("dumpCore");
    }

    /** Sets the {@code dumpCore} attribute as it is written; null removes it. */
    public Memory dumpCoreText(@Nullable String text) {
        setAttribute("dumpCore", text);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable Long value() {
        return Text.longValue(this, "text()", text());
    }

    /** Sets the text of the element. */
    public Memory value(long value) {
        setText(Text.decimal(value));
        return this;
    }

    /** The text of the element as it is written, or null if absent. */
    public @Nullable String valueText() {
        return text();
    }

    /** Sets the text of the element as it is written; null removes it. */
    public Memory valueText(@Nullable String text) {
        setText(text);
        return this;
    }

    /** The size in bytes, or null if absent; a unit libvirt would not know throws. */
    public @Nullable Long bytes() {
        return Size.bytes(this);
    }

    /** Sets the size in bytes, in the unit there is if that divides it, or else in bytes. */
    public Memory bytes(long bytes) {
        Size.bytes(this, bytes);
        return this;
    }

    @Override
    Memory empty() {
        return new Memory();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"unit", "dumpCore"};
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

    @XmlAttribute(name = "dumpCore")
    private @Nullable String getDumpCoreAttribute() {
        return attributeText("dumpCore");
    }

    private void setDumpCoreAttribute(@Nullable String value) {
        setAttribute("dumpCore", value);
    }
}
