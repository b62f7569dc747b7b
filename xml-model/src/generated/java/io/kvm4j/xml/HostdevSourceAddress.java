package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code address} element of {@code domain/devices/hostdev/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostdevSourceAddress extends Element {
    /** Makes an empty {@code address} element. */
    public HostdevSourceAddress() {
        super("address");
    }

    /**
     * Reads a {@code address} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostdevSourceAddress parse(String xml) {
        return XmlReader.read(xml, new HostdevSourceAddress());
    }

    @Override
    public HostdevSourceAddress copy() {
        return (HostdevSourceAddress) copyTree();
    }

    /** The {@code domain} attribute, or null if absent. */
    public @Nullable Integer domain() {
        return Text.addressValue(this, "domain", attributeText("domain"));
    }

    /** Sets the {@code domain} attribute. */
    public HostdevSourceAddress domain(int domain) {
        setAttribute("domain", Text.hex(domain, 4));
        return this;
    }

    /** The {@code domain} attribute as it is written, or null if absent. */
    public @Nullable String domainText() {
        return attributeText("domain");
    }

    /** Sets the {@code domain} attribute as it is written; null removes it. */
    public HostdevSourceAddress domainText(@Nullable String text) {
        setAttribute("domain", text);
        return this;
    }

    /** The {@code bus} attribute, or null if absent. */
    public @Nullable Integer bus() {
        return Text.addressValue(this, "bus", attributeText("bus"));
    }

    /** Sets the {@code bus} attribute. */
    public HostdevSourceAddress bus(int bus) {
        setAttribute("bus", isPciAddress() ? Text.hex(bus, 2) : Text.decimal(bus));
        return this;
    }

    /** The {@code bus} attribute as it is written, or null if absent. */
    public @Nullable String busText() {
        return attributeText("bus");
    }

    /** Sets the {@code bus} attribute as it is written; null removes it. */
    public HostdevSourceAddress busText(@Nullable String text) {
        setAttribute("bus", text);
        return this;
    }

    /** The {@code slot} attribute, or null if absent. */
    public @Nullable Integer slot() {
        return Text.addressValue(this, "slot", attributeText("slot"));
    }

    /** Sets the {@code slot} attribute. */
    public HostdevSourceAddress slot(int slot) {
        setAttribute("slot", Text.hex(slot, 2));
        return this;
    }

    /** The {@code slot} attribute as it is written, or null if absent. */
    public @Nullable String slotText() {
        return attributeText("slot");
    }

    /** Sets the {@code slot} attribute as it is written; null removes it. */
    public HostdevSourceAddress slotText(@Nullable String text) {
        setAttribute("slot", text);
        return this;
    }

    /** The {@code function} attribute, or null if absent. */
    public @Nullable Integer function() {
        return Text.addressValue(this, "function", attributeText("function"));
    }

    /** Sets the {@code function} attribute. */
    public HostdevSourceAddress function(int function) {
        setAttribute("function", Text.hex(function, 1));
        return this;
    }

    /** The {@code function} attribute as it is written, or null if absent. */
    public @Nullable String functionText() {
        return attributeText("function");
    }

    /** Sets the {@code function} attribute as it is written; null removes it. */
    public HostdevSourceAddress functionText(@Nullable String text) {
        setAttribute("function", text);
        return this;
    }

    /** The {@code multifunction} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean multifunction() {
        return Text.onOff(attributeText("multifunction"));
    }

    /** Sets the {@code multifunction} attribute. */
    public HostdevSourceAddress multifunction(boolean multifunction) {
        setAttribute("multifunction", multifunction ? "on" : "off");
        return this;
    }

    /** The {@code multifunction} attribute as it is written, or null if absent. */
    public @Nullable String multifunctionText() {
        return attributeText("multifunction");
    }

    /** Sets the {@code multifunction} attribute as it is written; null removes it. */
    public HostdevSourceAddress multifunctionText(@Nullable String text) {
        setAttribute("multifunction", text);
        return this;
    }

    /** The {@code device} attribute, or null if absent. */
    public @Nullable Integer device() {
        return Text.addressValue(this, "device", attributeText("device"));
    }

    /** Sets the {@code device} attribute. */
    public HostdevSourceAddress device(int device) {
        setAttribute("device", Text.hex(device, 0));
        return this;
    }

    /** The {@code device} attribute as it is written, or null if absent. */
    public @Nullable String deviceText() {
        return attributeText("device");
    }

    /** Sets the {@code device} attribute as it is written; null removes it. */
    public HostdevSourceAddress deviceText(@Nullable String text) {
        setAttribute("device", text);
        return this;
    }

    /** The {@code target} attribute, or null if absent. */
    public @Nullable String target() {
        return attributeText("target");
    }

    /** Sets the {@code target} attribute; null removes it. */
    public HostdevSourceAddress target(@Nullable String target) {
        setAttribute("target", target);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public HostdevSourceAddress unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code uuid} attribute, or null if absent. */
    public @Nullable String uuid() {
        return attributeText("uuid");
    }

    /** Sets the {@code uuid} attribute; null removes it. */
    public HostdevSourceAddress uuid(@Nullable String uuid) {
        setAttribute("uuid", uuid);
        return this;
    }

    @Override
    HostdevSourceAddress empty() {
        return new HostdevSourceAddress();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"domain", "bus", "slot", "function", "multifunction", "device", "target", "unit", "uuid"};
    }

    @XmlAttribute(name = "domain")
    private @Nullable String getDomainAttribute() {
        return attributeText("domain");
    }

    private void setDomainAttribute(@Nullable String value) {
        setAttribute("domain", value);
    }

    @XmlAttribute(name = "bus")
    private @Nullable String getBusAttribute() {
        return attributeText("bus");
    }

    private void setBusAttribute(@Nullable String value) {
        setAttribute("bus", value);
    }

    @XmlAttribute(name = "slot")
    private @Nullable String getSlotAttribute() {
        return attributeText("slot");
    }

    private void setSlotAttribute(@Nullable String value) {
        setAttribute("slot", value);
    }

    @XmlAttribute(name = "function")
    private @Nullable String getFunctionAttribute() {
        return attributeText("function");
    }

    private void setFunctionAttribute(@Nullable String value) {
        setAttribute("function", value);
    }

    @XmlAttribute(name = "multifunction")
    private @Nullable String getMultifunctionAttribute() {
        return attributeText("multifunction");
    }

    private void setMultifunctionAttribute(@Nullable String value) {
        setAttribute("multifunction", value);
    }

    @XmlAttribute(name = "device")
    private @Nullable String getDeviceAttribute() {
        return attributeText("device");
    }

    private void setDeviceAttribute(@Nullable String value) {
        setAttribute("device", value);
    }

    @XmlAttribute(name = "target")
    private @Nullable String getTargetAttribute() {
        return attributeText("target");
    }

    private void setTargetAttribute(@Nullable String value) {
        setAttribute("target", value);
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }

    @XmlAttribute(name = "uuid")
    private @Nullable String getUuidAttribute() {
        return attributeText("uuid");
    }

    private void setUuidAttribute(@Nullable String value) {
        setAttribute("uuid", value);
    }
}
