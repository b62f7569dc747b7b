package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code downscript} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceDownscript extends Element {
    /** Makes an empty {@code downscript} element. */
    public InterfaceDownscript() {
        super("downscript");
    }

    /**
     * Reads a {@code downscript} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceDownscript parse(String xml) {
        return XmlReader.read(xml, new InterfaceDownscript());
    }

    @Override
    public InterfaceDownscript copy() {
        return (InterfaceDownscript) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public InterfaceDownscript path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    @Override
    InterfaceDownscript empty() {
        return new InterfaceDownscript();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"path"};
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }
}
