package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code apic} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesApic extends Element {
    /** Makes an empty {@code apic} element. */
    public FeaturesApic() {
        super("apic");
    }

    /**
     * Reads a {@code apic} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesApic parse(String xml) {
        return XmlReader.read(xml, new FeaturesApic());
    }

    @Override
    public FeaturesApic copy() {
        return (FeaturesApic) copyTree();
    }

    /** The {@code eoi} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean eoi() {
        return Text.onOff(attributeText("eoi"));
    }

    /** Sets the {@code eoi} attribute. */
    public FeaturesApic eoi(boolean eoi) {
        setAttribute("eoi", eoi ? "on" : "off");
        return this;
    }

    /** The {@code eoi} attribute as it is written, or null if absent. */
    public @Nullable String eoiText() {
        return attributeText("eoi");
    }

    /** Sets the {@code eoi} attribute as it is written; null removes it. */
    public FeaturesApic eoiText(@Nullable String text) {
        setAttribute("eoi", text);
        return this;
    }

    @Override
    FeaturesApic empty() {
        return new FeaturesApic();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"eoi"};
    }

    @XmlAttribute(name = "eoi")
    private @Nullable String getEoiAttribute() {
        return attributeText("eoi");
    }

    private void setEoiAttribute(@Nullable String value) {
        setAttribute("eoi", value);
    }
}
