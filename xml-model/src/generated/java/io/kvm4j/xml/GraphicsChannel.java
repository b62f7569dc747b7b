package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code channel} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsChannel extends Element {
    /** Makes an empty {@code channel} element. */
    public GraphicsChannel() {
        super("channel");
    }

    /**
     * Reads a {@code channel} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsChannel parse(String xml) {
        return XmlReader.read(xml, new GraphicsChannel());
    }

    @Override
    public GraphicsChannel copy() {
        return (GraphicsChannel) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code main}, {@code display}, {@code inputs}, {@code cursor}, {@code playback}, {@code record}, {@code smartcard}, {@code usbredir}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public GraphicsChannel name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code any}, {@code secure}, {@code insecure}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public GraphicsChannel mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    GraphicsChannel empty() {
        return new GraphicsChannel();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "mode"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }
}
