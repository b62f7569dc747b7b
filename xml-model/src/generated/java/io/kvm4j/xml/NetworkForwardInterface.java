package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code interface} element of {@code network/forward}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkForwardInterface extends Element {
    /** Makes an empty {@code interface} element. */
    public NetworkForwardInterface() {
        super("interface");
    }

    /**
     * Reads a {@code interface} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkForwardInterface parse(String xml) {
        return XmlReader.read(xml, new NetworkForwardInterface());
    }

    @Override
    public NetworkForwardInterface copy() {
        return (NetworkForwardInterface) copyTree();
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public NetworkForwardInterface dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code connections} attribute, or null if absent. */
    public @Nullable Long connections() {
        return Text.longValue(this, "connections", attributeText("connections"));
    }

    /** Sets the {@code connections} attribute. */
    public NetworkForwardInterface connections(long connections) {
        setAttribute("connections", Text.decimal(connections));
        return this;
    }

    /** The {@code connections} attribute as it is written, or null if absent. */
    public @Nullable String connectionsText() {
        return attributeText("connections");
    }

    /** Sets the {@code connections} attribute as it is written; null removes it. */
    public NetworkForwardInterface connectionsText(@Nullable String text) {
        setAttribute("connections", text);
        return this;
    }

    @Override
    NetworkForwardInterface empty() {
        return new NetworkForwardInterface();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dev", "connections"};
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "connections")
    private @Nullable String getConnectionsAttribute() {
        return attributeText("connections");
    }

    private void setConnectionsAttribute(@Nullable String value) {
        setAttribute("connections", value);
    }
}
