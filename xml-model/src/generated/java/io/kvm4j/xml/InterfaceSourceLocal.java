package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code local} element of {@code domain/devices/interface/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceSourceLocal extends Element {
    /** Makes an empty {@code local} element. */
    public InterfaceSourceLocal() {
        super("local");
    }

    /**
     * Reads a {@code local} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceSourceLocal parse(String xml) {
        return XmlReader.read(xml, new InterfaceSourceLocal());
    }

    @Override
    public InterfaceSourceLocal copy() {
        return (InterfaceSourceLocal) copyTree();
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public InterfaceSourceLocal address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Integer port() {
        return Text.intValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public InterfaceSourceLocal port(int port) {
        setAttribute("port", Text.decimal(port));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public InterfaceSourceLocal portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    @Override
    InterfaceSourceLocal empty() {
        return new InterfaceSourceLocal();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"address", "port"};
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }
}
