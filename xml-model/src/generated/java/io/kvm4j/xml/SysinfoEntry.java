package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code entry} element of {@code domain/sysinfo}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class SysinfoEntry extends Element {
    /** Makes an empty {@code entry} element. */
    public SysinfoEntry() {
        super("entry");
    }

    /**
     * Reads a {@code entry} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SysinfoEntry parse(String xml) {
        return XmlReader.read(xml, new SysinfoEntry());
    }

    @Override
    public SysinfoEntry copy() {
        return (SysinfoEntry) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public SysinfoEntry name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public SysinfoEntry file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public SysinfoEntry value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    SysinfoEntry empty() {
        return new SysinfoEntry();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "file"};
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

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }
}
