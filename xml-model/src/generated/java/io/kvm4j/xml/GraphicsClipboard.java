package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code clipboard} element of {@code domain/devices/graphics}, {@code domain/devices/smartcard/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsClipboard extends Element {
    /** Makes an empty {@code clipboard} element. */
    public GraphicsClipboard() {
        super("clipboard");
    }

    /**
     * Reads a {@code clipboard} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsClipboard parse(String xml) {
        return XmlReader.read(xml, new GraphicsClipboard());
    }

    @Override
    public GraphicsClipboard copy() {
        return (GraphicsClipboard) copyTree();
    }

    /** The {@code copypaste} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean copypaste() {
        return Text.yesNo(attributeText("copypaste"));
    }

    /** Sets the {@code copypaste} attribute. */
    public GraphicsClipboard copypaste(boolean copypaste) {
        setAttribute("copypaste", copypaste ? "yes" : "no");
        return this;
    }

    /** The {@code copypaste} attribute as it is written, or null if absent. */
    public @Nullable String copypasteText() {
        return attributeText("copypaste");
    }

    /** Sets the {@code copypaste} attribute as it is written; null removes it. */
    public GraphicsClipboard copypasteText(@Nullable String text) {
        setAttribute("copypaste", text);
        return this;
    }

    @Override
    GraphicsClipboard empty() {
        return new GraphicsClipboard();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"copypaste"};
    }

    @XmlAttribute(name = "copypaste")
    private @Nullable String getCopypasteAttribute() {
        return attributeText("copypaste");
    }

    private void setCopypasteAttribute(@Nullable String value) {
        setAttribute("copypaste", value);
    }
}
