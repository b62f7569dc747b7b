package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code bootp} element of {@code network/ip/dhcp}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkIpDhcpBootp extends Element {
    /** Makes an empty {@code bootp} element. */
    public NetworkIpDhcpBootp() {
        super("bootp");
    }

    /**
     * Reads a {@code bootp} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkIpDhcpBootp parse(String xml) {
        return XmlReader.read(xml, new NetworkIpDhcpBootp());
    }

    @Override
    public NetworkIpDhcpBootp copy() {
        return (NetworkIpDhcpBootp) copyTree();
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public NetworkIpDhcpBootp file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    /** The {@code server} attribute, or null if absent. */
    public @Nullable String server() {
        return attributeText("server");
    }

    /** Sets the {@code server} attribute; null removes it. */
    public NetworkIpDhcpBootp server(@Nullable String server) {
        setAttribute("server", server);
        return this;
    }

    @Override
    NetworkIpDhcpBootp empty() {
        return new NetworkIpDhcpBootp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"file", "server"};
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }

    @XmlAttribute(name = "server")
    private @Nullable String getServerAttribute() {
        return attributeText("server");
    }

    private void setServerAttribute(@Nullable String value) {
        setAttribute("server", value);
    }
}
