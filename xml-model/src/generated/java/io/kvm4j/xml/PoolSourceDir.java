package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code dir} element of {@code pool/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolSourceDir extends Element {
    /** Makes an empty {@code dir} element. */
    public PoolSourceDir() {
        super("dir");
    }

    /**
     * Reads a {@code dir} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceDir parse(String xml) {
        return XmlReader.read(xml, new PoolSourceDir());
    }

    @Override
    public PoolSourceDir copy() {
        return (PoolSourceDir) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public PoolSourceDir path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    @Override
    PoolSourceDir empty() {
        return new PoolSourceDir();
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
