package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code apic} element of {@code capabilities/guest/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesGuestFeaturesApic extends Element {
    /** Makes an empty {@code apic} element. */
    public CapabilitiesGuestFeaturesApic() {
        super("apic");
    }

    /**
     * Reads a {@code apic} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesGuestFeaturesApic parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesGuestFeaturesApic());
    }

    @Override
    public CapabilitiesGuestFeaturesApic copy() {
        return (CapabilitiesGuestFeaturesApic) copyTree();
    }

    /** The {@code toggle} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean toggle() {
        return Text.yesNo(attributeText("toggle"));
    }

    /** Sets the {@code toggle} attribute. */
    public CapabilitiesGuestFeaturesApic toggle(boolean toggle) {
        setAttribute("toggle", toggle ? "yes" : "no");
        return this;
    }

    /** The {@code toggle} attribute as it is written, or null if absent. */
    public @Nullable String toggleText() {
        return attributeText("toggle");
    }

    /** Sets the {@code toggle} attribute as it is written; null removes it. */
    public CapabilitiesGuestFeaturesApic toggleText(@Nullable String text) {
        setAttribute("toggle", text);
        return this;
    }

    /** The {@code default} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean defaultAttribute() {
        return Text.onOff(attributeText("default"));
    }

    /** Sets the {@code default} attribute. */
    public CapabilitiesGuestFeaturesApic defaultAttribute(boolean defaultAttribute) {
        setAttribute("default", defaultAttribute ? "on" : "off");
        return this;
    }

    /** The {@code default} attribute as it is written, or null if absent. */
    public @Nullable String defaultAttributeText() {
        return attributeText("default");
    }

    /** Sets the {@code default} attribute as it is written; null removes it. */
    public CapabilitiesGuestFeaturesApic defaultAttributeText(@Nullable String text) {
        setAttribute("default", text);
        return this;
    }

    @Override
    CapabilitiesGuestFeaturesApic empty() {
        return new CapabilitiesGuestFeaturesApic();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"toggle", "default"};
    }

    @XmlAttribute(name = "toggle")
    private @Nullable String getToggleAttribute() {
        return attributeText("toggle");
    }

    private void setToggleAttribute(@Nullable String value) {
        setAttribute("toggle", value);
    }

    @XmlAttribute(name = "default")
    private @Nullable String getDefaultAttribute() {
        return attributeText("default");
    }

    private void setDefaultAttribute(@Nullable String value) {
        setAttribute("default", value);
    }
}
