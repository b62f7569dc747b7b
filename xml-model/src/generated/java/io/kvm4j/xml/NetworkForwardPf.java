package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code pf} element of {@code network/forward}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkForwardPf extends Element {
    /** Makes an empty {@code pf} element. */
    public NetworkForwardPf() {
        super("pf");
    }

    /**
     * Reads a {@code pf} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkForwardPf parse(String xml) {
        return XmlReader.read(xml, new NetworkForwardPf());
    }

    @Override
    public NetworkForwardPf copy() {
        return (NetworkForwardPf) copyTree();
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public NetworkForwardPf dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    @Override
    NetworkForwardPf empty() {
        return new NetworkForwardPf();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dev"};
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }
}
