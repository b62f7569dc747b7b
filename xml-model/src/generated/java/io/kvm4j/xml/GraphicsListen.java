package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code listen} element of {@code domain/devices/graphics}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class GraphicsListen extends Element {
    /** Makes an empty {@code listen} element. */
    public GraphicsListen() {
        super("listen");
    }

    /**
     * Reads a {@code listen} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static GraphicsListen parse(String xml) {
        return XmlReader.read(xml, new GraphicsListen());
    }

    @Override
    public GraphicsListen copy() {
        return (GraphicsListen) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code address}, {@code network}, {@code socket}, {@code none}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public GraphicsListen type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public GraphicsListen address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code network} attribute, or null if absent. */
    public @Nullable String network() {
        return attributeText("network");
    }

    /** Sets the {@code network} attribute; null removes it. */
    public GraphicsListen network(@Nullable String network) {
        setAttribute("network", network);
        return this;
    }

    /** The {@code socket} attribute, or null if absent. */
    public @Nullable String socket() {
        return attributeText("socket");
    }

    /** Sets the {@code socket} attribute; null removes it. */
    public GraphicsListen socket(@Nullable String socket) {
        setAttribute("socket", socket);
        return this;
    }

    @Override
    GraphicsListen empty() {
        return new GraphicsListen();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "address", "network", "socket"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "network")
    private @Nullable String getNetworkAttribute() {
        return attributeText("network");
    }

    private void setNetworkAttribute(@Nullable String value) {
        setAttribute("network", value);
    }

    @XmlAttribute(name = "socket")
    private @Nullable String getSocketAttribute() {
        return attributeText("socket");
    }

    private void setSocketAttribute(@Nullable String value) {
        setAttribute("socket", value);
    }
}
