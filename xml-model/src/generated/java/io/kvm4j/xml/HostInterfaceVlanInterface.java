package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code interface} element of {@code interface/vlan}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceVlanInterface extends Element {
    /** Makes an empty {@code interface} element. */
    public HostInterfaceVlanInterface() {
        super("interface");
    }

    /**
     * Reads a {@code interface} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceVlanInterface parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceVlanInterface());
    }

    @Override
    public HostInterfaceVlanInterface copy() {
        return (HostInterfaceVlanInterface) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public HostInterfaceVlanInterface name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    HostInterfaceVlanInterface empty() {
        return new HostInterfaceVlanInterface();
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
