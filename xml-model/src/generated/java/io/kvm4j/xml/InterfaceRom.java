package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code rom} element of {@code domain/devices/interface}, {@code domain/devices/hostdev}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceRom extends Element {
    /** Makes an empty {@code rom} element. */
    public InterfaceRom() {
        super("rom");
    }

    /**
     * Reads a {@code rom} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceRom parse(String xml) {
        return XmlReader.read(xml, new InterfaceRom());
    }

    @Override
    public InterfaceRom copy() {
        return (InterfaceRom) copyTree();
    }

    /** The {@code enabled} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enabled() {
        return Text.yesNo(attributeText("enabled"));
    }

    /** Sets the {@code enabled} attribute. */
    public InterfaceRom enabled(boolean enabled) {
        setAttribute("enabled", enabled ? "yes" : "no");
        return this;
    }

    /** The {@code enabled} attribute as it is written, or null if absent. */
    public @Nullable String enabledText() {
        return attributeText("enabled");
    }

    /** Sets the {@code enabled} attribute as it is written; null removes it. */
    public InterfaceRom enabledText(@Nullable String text) {
        setAttribute("enabled", text);
        return this;
    }

    /** The {@code bar} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean bar() {
        return Text.onOff(attributeText("bar"));
    }

    /** Sets the {@code bar} attribute. */
    public InterfaceRom bar(boolean bar) {
        setAttribute("bar", bar ? "on" : "off");
        return this;
    }

    /** The {@code bar} attribute as it is written, or null if absent. */
    public @Nullable String barText() {
        return attributeText("bar");
    }

    /** Sets the {@code bar} attribute as it is written; null removes it. */
    public InterfaceRom barText(@Nullable String text) {
        setAttribute("bar", text);
        return this;
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public InterfaceRom file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    @Override
    InterfaceRom empty() {
        return new InterfaceRom();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"enabled", "bar", "file"};
    }

    @XmlAttribute(name = "enabled")
    private @Nullable String getEnabledAttribute() {
        return attributeText("enabled");
    }

    private void setEnabledAttribute(@Nullable String value) {
        setAttribute("enabled", value);
    }

    @XmlAttribute(name = "bar")
    private @Nullable String getBarAttribute() {
        return attributeText("bar");
    }

    private void setBarAttribute(@Nullable String value) {
        setAttribute("bar", value);
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }
}
