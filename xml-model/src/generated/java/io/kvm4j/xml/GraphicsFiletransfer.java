package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code filetransfer} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsFiletransfer extends Element {
    /** Makes an empty {@code filetransfer} element. */
    public GraphicsFiletransfer() {
        super("filetransfer");
    }

    /**
     * Reads a {@code filetransfer} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsFiletransfer parse(String xml) {
        return XmlReader.read(xml, new GraphicsFiletransfer());
    }

    @Override
    public GraphicsFiletransfer copy() {
        return (GraphicsFiletransfer) copyTree();
    }

    /** The {@code enable} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enable() {
        return Text.yesNo(attributeText("enable"));
    }

    /** Sets the {@code enable} attribute. */
    public GraphicsFiletransfer enable(boolean enable) {
        setAttribute("enable", enable ? "yes" : "no");
        return this;
    }

    /** The {@code enable} attribute as it is written, or null if absent. */
    public @Nullable String enableText() {
        return attributeText("enable");
    }

    /** Sets the {@code enable} attribute as it is written; null removes it. */
    public GraphicsFiletransfer enableText(@Nullable String text) {
        setAttribute("enable", text);
        return this;
    }

    @Override
    GraphicsFiletransfer empty() {
        return new GraphicsFiletransfer();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"enable"};
    }

    @XmlAttribute(name = "enable")
    private @Nullable String getEnableAttribute() {
        return attributeText("enable");
    }

    private void setEnableAttribute(@Nullable String value) {
        setAttribute("enable", value);
    }
}
