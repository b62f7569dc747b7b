package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code route} element of {@code interface/protocol}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceProtocolRoute extends Element {
    /** Makes an empty {@code route} element. */
    public HostInterfaceProtocolRoute() {
        super("route");
    }

    /**
     * Reads a {@code route} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceProtocolRoute parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceProtocolRoute());
    }

    @Override
    public HostInterfaceProtocolRoute copy() {
        return (HostInterfaceProtocolRoute) copyTree();
    }

    /** The {@code gateway} attribute, or null if absent. */
    public @Nullable String gateway() {
        return attributeText("gateway");
    }

    /** Sets the {@code gateway} attribute; null removes it. */
    public HostInterfaceProtocolRoute gateway(@Nullable String gateway) {
        setAttribute("gateway", gateway);
        return this;
    }

    @Override
    HostInterfaceProtocolRoute empty() {
        return new HostInterfaceProtocolRoute();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"gateway"};
    }

    @XmlAttribute(name = "gateway")
    private @Nullable String getGatewayAttribute() {
        return attributeText("gateway");
    }

    private void setGatewayAttribute(@Nullable String value) {
        setAttribute("gateway", value);
    }
}
