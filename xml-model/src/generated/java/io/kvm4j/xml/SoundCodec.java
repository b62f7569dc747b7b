package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code codec} element of {@code domain/devices/sound}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class SoundCodec extends Element {
    /** Makes an empty {@code codec} element. */
    public SoundCodec() {
        super("codec");
    }

    /**
     * Reads a {@code codec} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SoundCodec parse(String xml) {
        return XmlReader.read(xml, new SoundCodec());
    }

    @Override
    public SoundCodec copy() {
        return (SoundCodec) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code duplex}, {@code micro}, {@code output}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public SoundCodec type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    @Override
    SoundCodec empty() {
        return new SoundCodec();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }
}
