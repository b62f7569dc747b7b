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
 * The {@code range} element of {@code network/ip/dhcp}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"leaseElements", "otherContent"})
public final class NetworkIpDhcpRange extends Element {
    /** Makes an empty {@code range} element. */
    public NetworkIpDhcpRange() {
        super("range");
    }

    /**
     * Reads a {@code range} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkIpDhcpRange parse(String xml) {
        return XmlReader.read(xml, new NetworkIpDhcpRange());
    }

    @Override
    public NetworkIpDhcpRange copy() {
        return (NetworkIpDhcpRange) copyTree();
    }

    /** The {@code start} attribute, or null if absent. */
    public @Nullable String start() {
        return attributeText("start");
    }

    /** Sets the {@code start} attribute; null removes it. */
    public NetworkIpDhcpRange start(@Nullable String start) {
        setAttribute("start", start);
        return this;
    }

    /** The {@code end} attribute, or null if absent. */
    public @Nullable String end() {
        return attributeText("end");
    }

    /** Sets the {@code end} attribute; null removes it. */
    public NetworkIpDhcpRange end(@Nullable String end) {
        setAttribute("end", end);
        return this;
    }

    /** The {@code lease} element, or null if absent. */
    public @Nullable NetworkIpDhcpRangeLease lease() {
        return firstChild("lease", NetworkIpDhcpRangeLease.class);
    }

    /** Replaces the {@code lease} element; null removes it. */
    public NetworkIpDhcpRange lease(@Nullable NetworkIpDhcpRangeLease lease) {
        setChild("lease", lease);
        return this;
    }

    /** Changes the {@code lease} element, made when absent. */
    public NetworkIpDhcpRange lease(Consumer<? super NetworkIpDhcpRangeLease> change) {
        change.accept(madeChild("lease", NetworkIpDhcpRangeLease.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "lease" -> new NetworkIpDhcpRangeLease();
            default -> null;
        };
    }

    @Override
    NetworkIpDhcpRange empty() {
        return new NetworkIpDhcpRange();
    }

    @Override
    String[] childNames() {
        return new String[] {"lease"};
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

    @XmlElement(name = "lease")
    private List<NetworkIpDhcpRangeLease> getLeaseElements() {
        return jaxbList("lease", NetworkIpDhcpRangeLease.class);
    }
}
