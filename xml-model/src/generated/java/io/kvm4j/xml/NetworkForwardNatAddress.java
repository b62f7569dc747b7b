package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code address} element of {@code network/forward/nat}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkForwardNatAddress extends Element {
    /** Makes an empty {@code address} element. */
    public NetworkForwardNatAddress() {
        super("address");
    }

    /**
     * Reads a {@code address} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkForwardNatAddress parse(String xml) {
        return XmlReader.read(xml, new NetworkForwardNatAddress());
    }

    @Override
    public NetworkForwardNatAddress copy() {
        return (NetworkForwardNatAddress) copyTree();
    }

    /** The {@code start} attribute, or null if absent. */
    public @Nullable String start() {
        return attributeText("start");
    }

    /** Sets the {@code start} attribute; null removes it. */
    public NetworkForwardNatAddress start(@Nullable String start) {
        setAttribute("start", start);
        return this;
    }

    /** The {@code end} attribute, or null if absent. */
    public @Nullable String end() {
        return attributeText("end");
    }

    /** Sets the {@code end} attribute; null removes it. */
    public NetworkForwardNatAddress end(@Nullable String end) {
        setAttribute("end", end);
        return this;
    }

    @Override
    NetworkForwardNatAddress empty() {
        return new NetworkForwardNatAddress();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"start", "end"};
    }

    @XmlAttribute(name = "start")
    private @Nullable String getStartAttribute() {
        return attributeText("start");
    }

    private void setStartAttribute(@Nullable String value) {
        setAttribute("start", value);
    }

    @XmlAttribute(name = "end")
    private @Nullable String getEndAttribute() {
        return attributeText("end");
    }

    private void setEndAttribute(@Nullable String value) {
        setAttribute("end", value);
    }
}
