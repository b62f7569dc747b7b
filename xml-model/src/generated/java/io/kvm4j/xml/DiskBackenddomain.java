package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code backenddomain} element of {@code domain/devices/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskBackenddomain extends Element {
    /** Makes an empty {@code backenddomain} element. */
    public DiskBackenddomain() {
        super("backenddomain");
    }

    /**
     * Reads a {@code backenddomain} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskBackenddomain parse(String xml) {
        return XmlReader.read(xml, new DiskBackenddomain());
    }

    @Override
    public DiskBackenddomain copy() {
        return (DiskBackenddomain) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DiskBackenddomain name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    DiskBackenddomain empty() {
        return new DiskBackenddomain();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
