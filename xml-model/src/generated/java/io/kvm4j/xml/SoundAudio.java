package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code audio} element of {@code domain/devices/sound}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class SoundAudio extends Element {
    /** Makes an empty {@code audio} element. */
    public SoundAudio() {
        super("audio");
    }

    /**
     * Reads a {@code audio} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SoundAudio parse(String xml) {
        return XmlReader.read(xml, new SoundAudio());
    }

    @Override
    public SoundAudio copy() {
        return (SoundAudio) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Integer id() {
        return Text.addressValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public SoundAudio id(int id) {
        setAttribute("id", Text.hex(id, 2));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public SoundAudio idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    @Override
    SoundAudio empty() {
        return new SoundAudio();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }
}
