package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code server} element of {@code domain/devices/shmem}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ShmemServer extends Element {
    /** Makes an empty {@code server} element. */
    public ShmemServer() {
        super("server");
    }

    /**
     * Reads a {@code server} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ShmemServer parse(String xml) {
        return XmlReader.read(xml, new ShmemServer());
    }

    @Override
    public ShmemServer copy() {
        return (ShmemServer) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public ShmemServer path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    @Override
    ShmemServer empty() {
        return new ShmemServer();
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
