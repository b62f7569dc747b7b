package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code image} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsImage extends Element {
    /** Makes an empty {@code image} element. */
    public GraphicsImage() {
        super("image");
    }

    /**
     * Reads a {@code image} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsImage parse(String xml) {
        return XmlReader.read(xml, new GraphicsImage());
    }

    @Override
    public GraphicsImage copy() {
        return (GraphicsImage) copyTree();
    }

    /** The {@code compression} attribute, or null if absent. Known values: {@code auto_glz}, {@code auto_lz}, {@code quic}, {@code glz}, {@code lz}, {@code off}. */
    public @Nullable String compression() {
        return attributeText("compression");
    }

    /** Sets the {@code compression} attribute; null removes it. */
    public GraphicsImage compression(@Nullable String compression) {
        setAttribute("compression", compression);
        return this;
    }

    @Override
    GraphicsImage empty() {
        return new GraphicsImage();
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
