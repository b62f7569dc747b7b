package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code nat} element of {@code network/forward}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"addressElements", "portElements", "otherContent"})
public final class NetworkForwardNat extends Element {
    /** Makes an empty {@code nat} element. */
    public NetworkForwardNat() {
        super("nat");
    }

    /**
     * Reads a {@code nat} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkForwardNat parse(String xml) {
        return XmlReader.read(xml, new NetworkForwardNat());
    }

    @Override
    public NetworkForwardNat copy() {
        return (NetworkForwardNat) copyTree();
    }

    /** The {@code ipv6} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean ipv6() {
        return Text.yesNo(attributeText("ipv6"));
    }

    /** Sets the {@code ipv6} attribute. */
    public NetworkForwardNat ipv6(boolean ipv6) {
        setAttribute("ipv6", ipv6 ? "yes" : "no");
        return this;
    }

    /** The {@code ipv6} attribute as it is written, or null if absent. */
    public @Nullable String ipv6Text() {
        return attributeText("ipv6");
    }

    /** Sets the {@code ipv6} attribute as it is written; null removes it. */
    public NetworkForwardNat ipv6Text(@Nullable String text) {
        setAttribute("ipv6", text);
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable NetworkForwardNatAddress address() {
        return firstChild("address", NetworkForwardNatAddress.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public NetworkForwardNat address(@Nullable NetworkForwardNatAddress address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public NetworkForwardNat address(Consumer<? super NetworkForwardNatAddress> change) {
        change.accept(madeChild("address", NetworkForwardNatAddress.class));
        return this;
    }

    /** The {@code port} element, or null if absent. */
    public @Nullable NetworkForwardNatPort port() {
        return firstChild("port", NetworkForwardNatPort.class);
    }

    /** Replaces the {@code port} element; null removes it. */
    public NetworkForwardNat port(@Nullable NetworkForwardNatPort port) {
        setChild("port", port);
        return this;
    }

    /** Changes the {@code port} element, made when absent. */
    public NetworkForwardNat port(Consumer<? super NetworkForwardNatPort> change) {
        change.accept(madeChild("port", NetworkForwardNatPort.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "address" -> new NetworkForwardNatAddress();
            case "port" -> new NetworkForwardNatPort();
            default -> null;
        };
    }

    @Override
    NetworkForwardNat empty() {
        return new NetworkForwardNat();
    }

    @Override
    String[] childNames() {
        return new String[] {"address", "port"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"ipv6"};
    }

    @XmlAttribute(name = "ipv6")
    private @Nullable String getIpv6Attribute() {
        return attributeText("ipv6");
    }

    private void setIpv6Attribute(@Nullable String value) {
        setAttribute("ipv6", value);
    }

    @XmlElement(name = "address")
    private List<NetworkForwardNatAddress> getAddressElements() {
        return jaxbList("address", NetworkForwardNatAddress.class);
    }

    @XmlElement(name = "port")
    private List<NetworkForwardNatPort> getPortElements() {
        return jaxbList("port", NetworkForwardNatPort.class);
    }
}
