package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code backenddomain} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceBackenddomain extends Element {
    /** Makes an empty {@code backenddomain} element. */
    public InterfaceBackenddomain() {
        super("backenddomain");
    }

    /**
     * Reads a {@code backenddomain} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceBackenddomain parse(String xml) {
        return XmlReader.read(xml, new InterfaceBackenddomain());
    }

    @Override
    public InterfaceBackenddomain copy() {
        return (InterfaceBackenddomain) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public InterfaceBackenddomain name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    InterfaceBackenddomain empty() {
        return new InterfaceBackenddomain();
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
