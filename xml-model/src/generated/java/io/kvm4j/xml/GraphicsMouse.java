package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mouse} element of {@code domain/devices/graphics}, {@code domain/devices/smartcard/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsMouse extends Element {
    /** Makes an empty {@code mouse} element. */
    public GraphicsMouse() {
        super("mouse");
    }

    /**
     * Reads a {@code mouse} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsMouse parse(String xml) {
        return XmlReader.read(xml, new GraphicsMouse());
    }

    @Override
    public GraphicsMouse copy() {
        return (GraphicsMouse) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code server}, {@code client}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public GraphicsMouse mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    GraphicsMouse empty() {
        return new GraphicsMouse();
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
