package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code source} element of {@code domain/devices/input}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InputSource extends Element {
    /** Makes an empty {@code source} element. */
    public InputSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InputSource parse(String xml) {
        return XmlReader.read(xml, new InputSource());
    }

    @Override
    public InputSource copy() {
        return (InputSource) copyTree();
    }

    /** The {@code evdev} attribute, or null if absent. */
    public @Nullable String evdev() {
        return attributeText("evdev");
    }

    /** Sets the {@code evdev} attribute; null removes it. */
    public InputSource evdev(@Nullable String evdev) {
        setAttribute("evdev", evdev);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public InputSource dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code grab} attribute, or null if absent. Known values: {@code all}. */
    public @Nullable String grab() {
        return attributeText("grab");
    }

    /** Sets the {@code grab} attribute; null removes it. */
    public InputSource grab(@Nullable String grab) {
        setAttribute("grab", grab);
        return this;
    }

    /** The {@code grabToggle} attribute, or null if absent. Known values: {@code ctrl-ctrl}, {@code alt-alt}, {@code shift-shift}, {@code meta-meta}, {@code scrolllock}, {@code ctrl-scrolllock}. */
    public @Nullable String grabToggle() {
        return attributeText("grabToggle");
    }

    /** Sets the {@code grabToggle} attribute; null removes it. */
    public InputSource grabToggle(@Nullable String grabToggle) {
        setAttribute("grabToggle", grabToggle);
        return this;
    }

    /** The {@code repeat} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean repeat() {
        return Text.onOff(attributeText("repeat"));
    }

    /** Sets the {@code repeat} attribute. */
    public InputSource repeat(boolean repeat) {
        setAttribute("repeat", repeat ? "on" : "off");
        return this;
    }

    /** The {@code repeat} attribute as it is written, or null if absent. */
    public @Nullable String repeatText() {
        return attributeText("repeat");
    }

    /** Sets the {@code repeat} attribute as it is written; null removes it. */
    public InputSource repeatText(@Nullable String text) {
        setAttribute("repeat", text);
        return this;
    }

    @Override
    InputSource empty() {
        return new InputSource();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"evdev", "dev", "grab", "grabToggle", "repeat"};
    }

    @XmlAttribute(name = "evdev")
    private @Nullable String getEvdevAttribute() {
        return attributeText("evdev");
    }

    private void setEvdevAttribute(@Nullable String value) {
        setAttribute("evdev", value);
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "grab")
    private @Nullable String getGrabAttribute() {
        return attributeText("grab");
    }

    private void setGrabAttribute(@Nullable String value) {
        setAttribute("grab", value);
    }

    @XmlAttribute(name = "grabToggle")
    private @Nullable String getGrabToggleAttribute() {
        return attributeText("grabToggle");
    }

    private void setGrabToggleAttribute(@Nullable String value) {
        setAttribute("grabToggle", value);
    }

    @XmlAttribute(name = "repeat")
    private @Nullable String getRepeatAttribute() {
        return attributeText("repeat");
    }

    private void setRepeatAttribute(@Nullable String value) {
        setAttribute("repeat", value);
    }
}
