package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code port} element of {@code network}, {@code networkport}, {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkIsolation extends Element {
    /** Makes an empty {@code port} element. */
    public NetworkIsolation() {
        super("port");
    }

    /**
     * Reads a {@code port} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkIsolation parse(String xml) {
        return XmlReader.read(xml, new NetworkIsolation());
    }

    @Override
    public NetworkIsolation copy() {
        return (NetworkIsolation) copyTree();
    }

    /** The {@code isolated} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean isolated() {
        return Text.yesNo(attributeText("isolated"));
    }

    /** Sets the {@code isolated} attribute. */
    public NetworkIsolation isolated(boolean isolated) {
        setAttribute("isolated", isolated ? "yes" : "no");
        return this;
    }

    /** The {@code isolated} attribute as it is written, or null if absent. */
    public @Nullable String isolatedText() {
        return attributeText("isolated");
    }

    /** Sets the {@code isolated} attribute as it is written; null removes it. */
    public NetworkIsolation isolatedText(@Nullable String text) {
        setAttribute("isolated", text);
        return this;
    }

    @Override
    NetworkIsolation empty() {
        return new NetworkIsolation();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"isolated"};
    }

    @XmlAttribute(name = "isolated")
    private @Nullable String getIsolatedAttribute() {
        return attributeText("isolated");
    }

    private void setIsolatedAttribute(@Nullable String value) {
        setAttribute("isolated", value);
    }
}
