package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A size with its unit, as in {@code <currentMemory unit="KiB">4194304</currentMemory>}.
 *
 * <p>Units are libvirt's: {@code KiB}, {@code k} and {@code K} are 1024 bytes, {@code KB} is 1000. Not safe for use by
 * several threads at once.
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = "otherContent")
public final class Size extends Element {
    private static final String UNITS = "kmgtpe";

    private long defaultUnit = 1024;

    /** Makes a size for an element whose name it gets where it is put. */
    public Size() {
        super("size");
    }

    Size(String name) {
        super(name);
    }

    /** For elements whose number is not in KiB when there is no unit. */
    Size(String name, long defaultUnit) {
        super(name);
        this.defaultUnit = defaultUnit;
    }

    @Override
    public Size copy() {
        return (Size) copyTree();
    }

    /** The number as it is written, or null if there is none. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the number as it is written; null removes it. */
    public Size value(@Nullable String value) {
        setText(value);
        return this;
    }

    /** The unit, or null if absent: then libvirt's default for this element holds. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the unit; null removes it. */
    public Size unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /**
     * The size in bytes, or null if there is none.
     *
     * @throws XmlModelException if number or unit are not libvirt's, or there are more than {@code Long.MAX_VALUE} bytes
     */
    public @Nullable Long bytes() {
        return bytes(this);
    }

    /** Sets the size in bytes, in the unit the element has if that divides it, or else in bytes. */
    public Size bytes(long bytes) {
        bytes(this, bytes);
        return this;
    }

    static @Nullable Long bytes(Element element) {
        String text = element.text();
        return text == null ? null : bytes(element, text, element.attributeText("unit"));
    }

    private static long bytes(Element element, String number, @Nullable String unit) {
        try {
            return Math.multiplyExact(Long.parseLong(number.strip()), unitBytes(element, unit));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new XmlModelException(
                    element.elementName() + ": not a size in bytes: \"" + number + "\" " + (unit == null ? "" : unit));
        }
    }

    static void bytes(Element element, long bytes) {
        element.setText(scaled(element, bytes));
    }

    /** For a size in an attribute, with its unit in another. */
    static @Nullable Long bytes(Element element, String attribute) {
        String text = element.attributeText(attribute);
        return text == null ? null : bytes(element, text, element.attributeText("unit"));
    }

    static void bytes(Element element, String attribute, long bytes) {
        element.setAttribute(attribute, scaled(element, bytes));
    }

    /** The number to write for bytes, in the element's unit or, where that is too large, in bytes from now on. */
    private static String scaled(Element element, long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("size must not be negative, was " + bytes);
        }
        String unit = element.attributeText("unit");
        long each = unit == null && element.defaultUnit() == 0 ? Long.MAX_VALUE : unitBytes(element, unit);
        if (bytes % each == 0) {
            return Long.toString(bytes / each);
        }
        element.setAttribute("unit", "b");
        return Long.toString(bytes);
    }

    private static long unitBytes(Element element, @Nullable String unit) {
        if (unit == null) {
            if (element.defaultUnit() == 0) {
                throw new XmlModelException(element.elementName() + ": a size without a unit");
            }
            return element.defaultUnit();
        }
        String lower = unit.toLowerCase(Locale.ROOT);
        if (lower.equals("b") || lower.equals("byte") || lower.equals("bytes")) {
            return 1;
        }
        int power = lower.isEmpty() ? -1 : UNITS.indexOf(lower.charAt(0)) + 1;
        String rest = lower.isEmpty() ? "" : lower.substring(1);
        if (power <= 0 || !(rest.isEmpty() || rest.equals("b") || rest.equals("ib"))) {
            throw new XmlModelException(element.elementName() + ": not a unit libvirt knows: \"" + unit + "\"");
        }
        long base = rest.equals("b") ? 1000 : 1024;
        long bytes = 1;
        for (int i = 0; i < power; i++) {
            bytes *= base;
        }
        return bytes;
    }

    @Override
    long defaultUnit() {
        return defaultUnit;
    }

    void defaultUnit(long bytes) {
        defaultUnit = bytes;
    }

    @Override
    Size empty() {
        return new Size();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"unit"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "unit")
    @SuppressWarnings("UnusedMethod") // Jakarta XML Binding calls it
    private @Nullable String getUnitAttribute() {
        return unit();
    }

    @SuppressWarnings("UnusedMethod")
    private void setUnitAttribute(@Nullable String value) {
        unit(value);
    }
}
