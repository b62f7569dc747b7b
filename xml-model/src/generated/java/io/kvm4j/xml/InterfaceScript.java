package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code script} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceScript extends Element {
    /** Makes an empty {@code script} element. */
    public InterfaceScript() {
        super("script");
    }

    /**
     * Reads a {@code script} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceScript parse(String xml) {
        return XmlReader.read(xml, new InterfaceScript());
    }

    @Override
    public InterfaceScript copy() {
        return (InterfaceScript) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public InterfaceScript path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    @Override
    InterfaceScript empty() {
        return new InterfaceScript();
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
