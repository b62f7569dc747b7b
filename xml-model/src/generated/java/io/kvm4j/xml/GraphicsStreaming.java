package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code streaming} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsStreaming extends Element {
    /** Makes an empty {@code streaming} element. */
    public GraphicsStreaming() {
        super("streaming");
    }

    /**
     * Reads a {@code streaming} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsStreaming parse(String xml) {
        return XmlReader.read(xml, new GraphicsStreaming());
    }

    @Override
    public GraphicsStreaming copy() {
        return (GraphicsStreaming) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code filter}, {@code all}, {@code off}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public GraphicsStreaming mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    GraphicsStreaming empty() {
        return new GraphicsStreaming();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }
}
