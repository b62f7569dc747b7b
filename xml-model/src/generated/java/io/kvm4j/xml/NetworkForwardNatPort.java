package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code port} element of {@code network/forward/nat}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkForwardNatPort extends Element {
    /** Makes an empty {@code port} element. */
    public NetworkForwardNatPort() {
        super("port");
    }

    /**
     * Reads a {@code port} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkForwardNatPort parse(String xml) {
        return XmlReader.read(xml, new NetworkForwardNatPort());
    }

    @Override
    public NetworkForwardNatPort copy() {
        return (NetworkForwardNatPort) copyTree();
    }

    /** The {@code start} attribute, or null if absent. */
    public @Nullable Integer start() {
        return Text.intValue(this, "start", attributeText("start"));
    }

    /** Sets the {@code start} attribute. */
    public NetworkForwardNatPort start(int start) {
        setAttribute("start", Text.decimal(start));
        return this;
    }

    /** The {@code start} attribute as it is written, or null if absent. */
    public @Nullable String startText() {
        return attributeText("start");
    }

    /** Sets the {@code start} attribute as it is written; null removes it. */
    public NetworkForwardNatPort startText(@Nullable String text) {
        setAttribute("start", text);
        return this;
    }

    /** The {@code end} attribute, or null if absent. */
    public @Nullable Integer end() {
        return Text.intValue(this, "end", attributeText("end"));
    }

    /** Sets the {@code end} attribute. */
    public NetworkForwardNatPort end(int end) {
        setAttribute("end", Text.decimal(end));
        return this;
    }

    /** The {@code end} attribute as it is written, or null if absent. */
    public @Nullable String endText() {
        return attributeText("end");
    }

    /** Sets the {@code end} attribute as it is written; null removes it. */
    public NetworkForwardNatPort endText(@Nullable String text) {
        setAttribute("end", text);
        return this;
    }

    @Override
    NetworkForwardNatPort empty() {
        return new NetworkForwardNatPort();
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
