package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code playback} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsPlayback extends Element {
    /** Makes an empty {@code playback} element. */
    public GraphicsPlayback() {
        super("playback");
    }

    /**
     * Reads a {@code playback} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsPlayback parse(String xml) {
        return XmlReader.read(xml, new GraphicsPlayback());
    }

    @Override
    public GraphicsPlayback copy() {
        return (GraphicsPlayback) copyTree();
    }

    /** The {@code compression} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean compression() {
        return Text.onOff(attributeText("compression"));
    }

    /** Sets the {@code compression} attribute. */
    public GraphicsPlayback compression(boolean compression) {
        setAttribute("compression", compression ? "on" : "off");
        return this;
    }

    /** The {@code compression} attribute as it is written, or null if absent. */
    public @Nullable String compressionText() {
        return attributeText("compression");
    }

    /** Sets the {@code compression} attribute as it is written; null removes it. */
    public GraphicsPlayback compressionText(@Nullable String text) {
        setAttribute("compression", text);
        return this;
    }

    @Override
    GraphicsPlayback empty() {
        return new GraphicsPlayback();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"compression"};
    }

    @XmlAttribute(name = "compression")
    private @Nullable String getCompressionAttribute() {
        return attributeText("compression");
    }

    private void setCompressionAttribute(@Nullable String value) {
        setAttribute("compression", value);
    }
}
