package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code target} element of {@code domain/devices/channel}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ChannelTarget extends Element {
    /** Makes an empty {@code target} element. */
    public ChannelTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ChannelTarget parse(String xml) {
        return XmlReader.read(xml, new ChannelTarget());
    }

    @Override
    public ChannelTarget copy() {
        return (ChannelTarget) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code guestfwd}, {@code virtio}, {@code xen}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public ChannelTarget type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public ChannelTarget address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable String port() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute; null removes it. */
    public ChannelTarget port(@Nullable String port) {
        setAttribute("port", port);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public ChannelTarget name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code state} attribute, or null if absent. Known values: {@code connected}, {@code disconnected}. */
    public @Nullable String state() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute; null removes it. */
    public ChannelTarget state(@Nullable String state) {
        setAttribute("state", state);
        return this;
    }

    @Override
    ChannelTarget empty() {
        return new ChannelTarget();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "address", "port", "name", "state"};
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

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }
}
