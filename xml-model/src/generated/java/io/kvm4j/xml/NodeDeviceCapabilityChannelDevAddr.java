package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code channel_dev_addr} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cssidElements", "ssidElements", "devnoElements", "otherContent"})
public final class NodeDeviceCapabilityChannelDevAddr extends Element {
    /** Makes an empty {@code channel_dev_addr} element. */
    public NodeDeviceCapabilityChannelDevAddr() {
        super("channel_dev_addr");
    }

    /**
     * Reads a {@code channel_dev_addr} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityChannelDevAddr parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityChannelDevAddr());
    }

    @Override
    public NodeDeviceCapabilityChannelDevAddr copy() {
        return (NodeDeviceCapabilityChannelDevAddr) copyTree();
    }

    /** The {@code cssid} element, or null if absent. */
    public @Nullable Integer cssid() {
        return Text.addressValue(this, "cssid", childText("cssid"));
    }

    /** Sets the {@code cssid} element. */
    public NodeDeviceCapabilityChannelDevAddr cssid(int cssid) {
        setChildText("cssid", isPciAddress() ? Text.hex(cssid, 0) : Text.decimal(cssid));
        return this;
    }

    /** The {@code cssid} element as it is written, or null if absent. */
    public @Nullable String cssidText() {
        return childText("cssid");
    }

    /** Sets the {@code cssid} element as it is written; null removes it. */
    public NodeDeviceCapabilityChannelDevAddr cssidText(@Nullable String text) {
        setChildText("cssid", text);
        return this;
    }

    /** The {@code ssid} element, or null if absent. */
    public @Nullable Integer ssid() {
        return Text.addressValue(this, "ssid", childText("ssid"));
    }

    /** Sets the {@code ssid} element. */
    public NodeDeviceCapabilityChannelDevAddr ssid(int ssid) {
        setChildText("ssid", Text.hex(ssid, 0));
        return this;
    }

    /** The {@code ssid} element as it is written, or null if absent. */
    public @Nullable String ssidText() {
        return childText("ssid");
    }

    /** Sets the {@code ssid} element as it is written; null removes it. */
    public NodeDeviceCapabilityChannelDevAddr ssidText(@Nullable String text) {
        setChildText("ssid", text);
        return this;
    }

    /** The {@code devno} element, or null if absent. */
    public @Nullable Integer devno() {
        return Text.addressValue(this, "devno", childText("devno"));
    }

    /** Sets the {@code devno} element. */
    public NodeDeviceCapabilityChannelDevAddr devno(int devno) {
        setChildText("devno", isPciAddress() ? Text.hex(devno, 0) : Text.decimal(devno));
        return this;
    }

    /** The {@code devno} element as it is written, or null if absent. */
    public @Nullable String devnoText() {
        return childText("devno");
    }

    /** Sets the {@code devno} element as it is written; null removes it. */
    public NodeDeviceCapabilityChannelDevAddr devnoText(@Nullable String text) {
        setChildText("devno", text);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cssid" -> new TextElement("cssid");
            case "ssid" -> new TextElement("ssid");
            case "devno" -> new TextElement("devno");
            default -> null;
        };
    }

    @Override
    NodeDeviceCapabilityChannelDevAddr empty() {
        return new NodeDeviceCapabilityChannelDevAddr();
    }

    @Override
    String[] childNames() {
        return new String[] {"cssid", "ssid", "devno"};
    }

    @XmlElement(name = "cssid")
    private List<TextElement> getCssidElements() {
        return jaxbList("cssid", TextElement.class);
    }

    @XmlElement(name = "ssid")
    private List<TextElement> getSsidElements() {
        return jaxbList("ssid", TextElement.class);
    }

    @XmlElement(name = "devno")
    private List<TextElement> getDevnoElements() {
        return jaxbList("devno", TextElement.class);
    }
}
