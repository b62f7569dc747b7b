package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code thread_pool} element of {@code domain/devices/filesystem/binary}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilesystemBinaryThreadPool extends Element {
    /** Makes an empty {@code thread_pool} element. */
    public FilesystemBinaryThreadPool() {
        super("thread_pool");
    }

    /**
     * Reads a {@code thread_pool} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilesystemBinaryThreadPool parse(String xml) {
        return XmlReader.read(xml, new FilesystemBinaryThreadPool());
    }

    @Override
    public FilesystemBinaryThreadPool copy() {
        return (FilesystemBinaryThreadPool) copyTree();
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public FilesystemBinaryThreadPool size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public FilesystemBinaryThreadPool sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    @Override
    FilesystemBinaryThreadPool empty() {
        return new FilesystemBinaryThreadPool();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"size"};
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }
}
