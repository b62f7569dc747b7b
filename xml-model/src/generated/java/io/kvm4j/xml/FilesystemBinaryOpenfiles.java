package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code openfiles} element of {@code domain/devices/filesystem/binary}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilesystemBinaryOpenfiles extends Element {
    /** Makes an empty {@code openfiles} element. */
    public FilesystemBinaryOpenfiles() {
        super("openfiles");
    }

    /**
     * Reads a {@code openfiles} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilesystemBinaryOpenfiles parse(String xml) {
        return XmlReader.read(xml, new FilesystemBinaryOpenfiles());
    }

    @Override
    public FilesystemBinaryOpenfiles copy() {
        return (FilesystemBinaryOpenfiles) copyTree();
    }

    /** The {@code max} attribute, or null if absent. */
    public @Nullable Long max() {
        return Text.longValue(this, "max", attributeText("max"));
    }

    /** Sets the {@code max} attribute. */
    public FilesystemBinaryOpenfiles max(long max) {
        setAttribute("max", Text.decimal(max));
        return this;
    }

    /** The {@code max} attribute as it is written, or null if absent. */
    public @Nullable String maxText() {
        return attributeText("max");
    }

    /** Sets the {@code max} attribute as it is written; null removes it. */
    public FilesystemBinaryOpenfiles maxText(@Nullable String text) {
        setAttribute("max", text);
        return this;
    }

    @Override
    FilesystemBinaryOpenfiles empty() {
        return new FilesystemBinaryOpenfiles();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"max"};
    }

    @XmlAttribute(name = "max")
    private @Nullable String getMaxAttribute() {
        return attributeText("max");
    }

    private void setMaxAttribute(@Nullable String value) {
        setAttribute("max", value);
    }
}
