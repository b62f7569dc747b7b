package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's name for a device of a running domain; one that a user chose begins with {@code ua-}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class Alias extends Element {
    /** Makes an empty {@code alias} element. */
    public Alias() {
        super("alias");
    }

    /**
     * Reads a {@code alias} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Alias parse(String xml) {
        return XmlReader.read(xml, new Alias());
    }

    @Override
    public Alias copy() {
        return (Alias) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public Alias name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    Alias empty() {
        return new Alias();
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
