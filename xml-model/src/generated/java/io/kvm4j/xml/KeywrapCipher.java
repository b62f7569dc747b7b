package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cipher} element of {@code domain/keywrap}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class KeywrapCipher extends Element {
    /** Makes an empty {@code cipher} element. */
    public KeywrapCipher() {
        super("cipher");
    }

    /**
     * Reads a {@code cipher} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static KeywrapCipher parse(String xml) {
        return XmlReader.read(xml, new KeywrapCipher());
    }

    @Override
    public KeywrapCipher copy() {
        return (KeywrapCipher) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code aes}, {@code dea}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public KeywrapCipher name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public KeywrapCipher state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public KeywrapCipher stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    @Override
    KeywrapCipher empty() {
        return new KeywrapCipher();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "state"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }
}
