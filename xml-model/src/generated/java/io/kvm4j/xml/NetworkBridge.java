package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code bridge} element of {@code network}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkBridge extends Element {
    /** Makes an empty {@code bridge} element. */
    public NetworkBridge() {
        super("bridge");
    }

    /**
     * Reads a {@code bridge} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkBridge parse(String xml) {
        return XmlReader.read(xml, new NetworkBridge());
    }

    @Override
    public NetworkBridge copy() {
        return (NetworkBridge) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public NetworkBridge name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code zone} attribute, or null if absent. */
    public @Nullable String zone() {
        return attributeText("zone");
    }

    /** Sets the {@code zone} attribute; null removes it. */
    public NetworkBridge zone(@Nullable String zone) {
        setAttribute("zone", zone);
        return this;
    }

    /** The {@code stp} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean stp() {
        return Text.onOff(attributeText("stp"));
    }

    /** Sets the {@code stp} attribute. */
    public NetworkBridge stp(boolean stp) {
        setAttribute("stp", stp ? "on" : "off");
        return this;
    }

    /** The {@code stp} attribute as it is written, or null if absent. */
    public @Nullable String stpText() {
        return attributeText("stp");
    }

    /** Sets the {@code stp} attribute as it is written; null removes it. */
    public NetworkBridge stpText(@Nullable String text) {
        setAttribute("stp", text);
        return this;
    }

    /** The forwarding delay in seconds, or null if absent. */
    public @Nullable Long delay() {
        return Text.longValue(this, "delay", attributeText("delay"));
    }

    /** Sets the forwarding delay in seconds. */
    public NetworkBridge delay(long delay) {
        setAttribute("delay", Text.decimal(delay));
        return this;
    }

    /** The forwarding delay in seconds as it is written, or null if absent. */
    public @Nullable String delayText() {
        return attributeText("delay");
    }

    /** Sets the forwarding delay in seconds as it is written; null removes it. */
    public NetworkBridge delayText(@Nullable String text) {
        setAttribute("delay", text);
        return this;
    }

    /** The {@code macTableManager} attribute, or null if absent. Known values: {@code kernel}, {@code libvirt}. */
    public @Nullable String macTableManager() {
        return attributeText("macTableManager");
    }

    /** Sets the {@code macTableManager} attribute; null removes it. */
    public NetworkBridge macTableManager(@Nullable String macTableManager) {
        setAttribute("macTableManager", macTableManager);
        return this;
    }

    @Override
    NetworkBridge empty() {
        return new NetworkBridge();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "zone", "stp", "delay", "macTableManager"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "zone")
    private @Nullable String getZoneAttribute() {
        return attributeText("zone");
    }

    private void setZoneAttribute(@Nullable String value) {
        setAttribute("zone", value);
    }

    @XmlAttribute(name = "stp")
    private @Nullable String getStpAttribute() {
        return attributeText("stp");
    }

    private void setStpAttribute(@Nullable String value) {
        setAttribute("stp", value);
    }

    @XmlAttribute(name = "delay")
    private @Nullable String getDelayAttribute() {
        return attributeText("delay");
    }

    private void setDelayAttribute(@Nullable String value) {
        setAttribute("delay", value);
    }

    @XmlAttribute(name = "macTableManager")
    private @Nullable String getMacTableManagerAttribute() {
        return attributeText("macTableManager");
    }

    private void setMacTableManagerAttribute(@Nullable String value) {
        setAttribute("macTableManager", value);
    }
}
