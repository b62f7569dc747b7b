package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code gl} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsGl extends Element {
    /** Makes an empty {@code gl} element. */
    public GraphicsGl() {
        super("gl");
    }

    /**
     * Reads a {@code gl} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsGl parse(String xml) {
        return XmlReader.read(xml, new GraphicsGl());
    }

    @Override
    public GraphicsGl copy() {
        return (GraphicsGl) copyTree();
    }

    /** The {@code enable} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enable() {
        return Text.yesNo(attributeText("enable"));
    }

    /** Sets the {@code enable} attribute. */
    public GraphicsGl enable(boolean enable) {
        setAttribute("enable", enable ? "yes" : "no");
        return this;
    }

    /** The {@code enable} attribute as it is written, or null if absent. */
    public @Nullable String enableText() {
        return attributeText("enable");
    }

    /** Sets the {@code enable} attribute as it is written; null removes it. */
    public GraphicsGl enableText(@Nullable String text) {
        setAttribute("enable", text);
        return this;
    }

    /** The {@code rendernode} attribute, or null if absent. */
    public @Nullable String rendernode() {
        return attributeText("rendernode");
    }

    /** Sets the {@code rendernode} attribute; null removes it. */
    public GraphicsGl rendernode(@Nullable String rendernode) {
        setAttribute("rendernode", rendernode);
        return this;
    }

    @Override
    GraphicsGl empty() {
        return new GraphicsGl();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"enable", "rendernode"};
    }

    @XmlAttribute(name = "enable")
    private @Nullable String getEnableAttribute() {
        return attributeText("enable");
    }

    private void setEnableAttribute(@Nullable String value) {
        setAttribute("enable", value);
    }

    @XmlAttribute(name = "rendernode")
    private @Nullable String getRendernodeAttribute() {
        return attributeText("rendernode");
    }

    private void setRendernodeAttribute(@Nullable String value) {
        setAttribute("rendernode", value);
    }
}
