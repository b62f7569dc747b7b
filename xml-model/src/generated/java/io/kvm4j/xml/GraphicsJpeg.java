package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code jpeg} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsJpeg extends Element {
    /** Makes an empty {@code jpeg} element. */
    public GraphicsJpeg() {
        super("jpeg");
    }

    /**
     * Reads a {@code jpeg} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsJpeg parse(String xml) {
        return XmlReader.read(xml, new GraphicsJpeg());
    }

    @Override
    public GraphicsJpeg copy() {
        return (GraphicsJpeg) copyTree();
    }

    /** The {@code compression} attribute, or null if absent. Known values: {@code auto}, {@code never}, {@code always}. */
    public @Nullable String compression() {
        return attributeText("compression");
    }

    /** Sets the {@code compression} attribute; null removes it. */
    public GraphicsJpeg compression(@Nullable String compression) {
        setAttribute("compression", compression);
        return this;
    }

    @Override
    GraphicsJpeg empty() {
        return new GraphicsJpeg();
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
