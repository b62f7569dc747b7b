package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cookie} element of {@code domain/os/nvram/source/cookies}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceCookie extends Element {
    /** Makes an empty {@code cookie} element. */
    public DiskSourceCookie() {
        super("cookie");
    }

    /**
     * Reads a {@code cookie} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceCookie parse(String xml) {
        return XmlReader.read(xml, new DiskSourceCookie());
    }

    @Override
    public DiskSourceCookie copy() {
        return (DiskSourceCookie) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DiskSourceCookie name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public DiskSourceCookie value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    DiskSourceCookie empty() {
        return new DiskSourceCookie();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
