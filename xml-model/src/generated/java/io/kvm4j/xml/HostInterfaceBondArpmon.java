package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code arpmon} element of {@code interface/bond}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceBondArpmon extends Element {
    /** Makes an empty {@code arpmon} element. */
    public HostInterfaceBondArpmon() {
        super("arpmon");
    }

    /**
     * Reads a {@code arpmon} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceBondArpmon parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceBondArpmon());
    }

    @Override
    public HostInterfaceBondArpmon copy() {
        return (HostInterfaceBondArpmon) copyTree();
    }

    /** The {@code interval} attribute, or null if absent. */
    public @Nullable Long interval() {
        return Text.longValue(this, "interval", attributeText("interval"));
    }

    /** Sets the {@code interval} attribute. */
    public HostInterfaceBondArpmon interval(long interval) {
        setAttribute("interval", Text.decimal(interval));
        return this;
    }

    /** The {@code interval} attribute as it is written, or null if absent. */
    public @Nullable String intervalText() {
        return attributeText("interval");
    }

    /** Sets the {@code interval} attribute as it is written; null removes it. */
    public HostInterfaceBondArpmon intervalText(@Nullable String text) {
        setAttribute("interval", text);
        return this;
    }

    /** The {@code target} attribute, or null if absent. */
    public @Nullable String target() {
        return attributeText("target");
    }

    /** Sets the {@code target} attribute; null removes it. */
    public HostInterfaceBondArpmon target(@Nullable String target) {
        setAttribute("target", target);
        return this;
    }

    /** The {@code validate} attribute, or null if absent. Known values: {@code none}, {@code active}, {@code backup}, {@code all}. */
    public @Nullable String validateAttribute() {
        return attributeText("validate");
    }

    /** Sets the {@code validate} attribute; null removes it. */
    public HostInterfaceBondArpmon validateAttribute(@Nullable String validateAttribute) {
        setAttribute("validate", validateAttribute);
        return this;
    }

    @Override
    HostInterfaceBondArpmon empty() {
        return new HostInterfaceBondArpmon();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"interval", "target", "validate"};
    }

    @XmlAttribute(name = "interval")
    private @Nullable String getIntervalAttribute() {
        return attributeText("interval");
    }

    private void setIntervalAttribute(@Nullable String value) {
        setAttribute("interval", value);
    }

    @XmlAttribute(name = "target")
    private @Nullable String getTargetAttribute() {
        return attributeText("target");
    }

    private void setTargetAttribute(@Nullable String value) {
        setAttribute("target", value);
    }

    @XmlAttribute(name = "validate")
    private @Nullable String getValidateAttribute() {
        return attributeText("validate");
    }

    private void setValidateAttribute(@Nullable String value) {
        setAttribute("validate", value);
    }
}
