package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code zlib} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsZlib extends Element {
    /** Makes an empty {@code zlib} element. */
    public GraphicsZlib() {
        super("zlib");
    }

    /**
     * Reads a {@code zlib} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsZlib parse(String xml) {
        return XmlReader.read(xml, new GraphicsZlib());
    }

    @Override
    public GraphicsZlib copy() {
        return (GraphicsZlib) copyTree();
    }

    /** The {@code compression} attribute, or null if absent. Known values: {@code auto}, {@code never}, {@code always}. */
    public @Nullable String compression() {
        return attributeText("compression");
    }

    /** Sets the {@code compression} attribute; null removes it. */
    public GraphicsZlib compression(@Nullable String compression) {
        setAttribute("compression", compression);
        return this;
    }

    @Override
    GraphicsZlib empty() {
        return new GraphicsZlib();
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
