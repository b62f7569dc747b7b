package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ip} element of {@code interface/protocol}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceProtocolIp extends Element {
    /** Makes an empty {@code ip} element. */
    public HostInterfaceProtocolIp() {
        super("ip");
    }

    /**
     * Reads a {@code ip} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceProtocolIp parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceProtocolIp());
    }

    @Override
    public HostInterfaceProtocolIp copy() {
        return (HostInterfaceProtocolIp) copyTree();
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public HostInterfaceProtocolIp address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code prefix} attribute, or null if absent. */
    public @Nullable Integer prefix() {
        return Text.intValue(this, "prefix", attributeText("prefix"));
    }

    /** Sets the {@code prefix} attribute. */
    public HostInterfaceProtocolIp prefix(int prefix) {
        setAttribute("prefix", Text.decimal(prefix));
        return this;
    }

    /** The {@code prefix} attribute as it is written, or null if absent. */
    public @Nullable String prefixText() {
        return attributeText("prefix");
    }

    /** Sets the {@code prefix} attribute as it is written; null removes it. */
    public HostInterfaceProtocolIp prefixText(@Nullable String text) {
        setAttribute("prefix", text);
        return this;
    }

    @Override
    HostInterfaceProtocolIp empty() {
        return new HostInterfaceProtocolIp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"address", "prefix"};
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "prefix")
    private @Nullable String getPrefixAttribute() {
        return attributeText("prefix");
    }

    private void setPrefixAttribute(@Nullable String value) {
        setAttribute("prefix", value);
    }
}
