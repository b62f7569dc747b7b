package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code target} element of {@code domain/devices/filesystem}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilesystemTarget extends Element {
    /** Makes an empty {@code target} element. */
    public FilesystemTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilesystemTarget parse(String xml) {
        return XmlReader.read(xml, new FilesystemTarget());
    }

    @Override
    public FilesystemTarget copy() {
        return (FilesystemTarget) copyTree();
    }

    /** The {@code dir} attribute, or null if absent. */
    public @Nullable String dir() {
        return attributeText("dir");
    }

    /** Sets the {@code dir} attribute; null removes it. */
    public FilesystemTarget dir(@Nullable String dir) {
        setAttribute("dir", dir);
        return this;
    }

    @Override
    FilesystemTarget empty() {
        return new FilesystemTarget();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dir"};
    }

    @XmlAttribute(name = "dir")
    private @Nullable String getDirAttribute() {
        return attributeText("dir");
    }

    private void setDirAttribute(@Nullable String value) {
        setAttribute("dir", value);
    }
}
