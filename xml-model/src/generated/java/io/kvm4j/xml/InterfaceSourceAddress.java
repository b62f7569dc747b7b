package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code address} element of {@code domain/devices/interface/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceSourceAddress extends Element {
    /** Makes an empty {@code address} element. */
    public InterfaceSourceAddress() {
        super("address");
    }

    /**
     * Reads a {@code address} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceSourceAddress parse(String xml) {
        return XmlReader.read(xml, new InterfaceSourceAddress());
    }

    @Override
    public InterfaceSourceAddress copy() {
        return (InterfaceSourceAddress) copyTree();
    }

    /** The {@code bus} attribute, or null if absent. */
    public @Nullable Integer bus() {
        return Text.addressValue(this, "bus", attributeText("bus"));
    }

    /** Sets the {@code bus} attribute. */
    public InterfaceSourceAddress bus(int bus) {
        setAttribute("bus", Text.hex(bus, 2));
        return this;
    }

    /** The {@code bus} attribute as it is written, or null if absent. */
    public @Nullable String busText() {
        return attributeText("bus");
    }

    /** Sets the {@code bus} attribute as it is written; null removes it. */
    public InterfaceSourceAddress busText(@Nullable String text) {
        setAttribute("bus", text);
        return this;
    }

    /** The {@code device} attribute, or null if absent. */
    public @Nullable Integer device() {
        return Text.addressValue(this, "device", attributeText("device"));
    }

    /** Sets the {@code device} attribute. */
    public InterfaceSourceAddress device(int device) {
        setAttribute("device", Text.hex(device, 0));
        return this;
    }

    /** The {@code device} attribute as it is written, or null if absent. */
    public @Nullable String deviceText() {
        return attributeText("device");
    }

    /** Sets the {@code device} attribute as it is written; null removes it. */
    public InterfaceSourceAddress deviceText(@Nullable String text) {
        setAttribute("device", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code pci}, {@code usb}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public InterfaceSourceAddress type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code domain} attribute, or null if absent. */
    public @Nullable Integer domain() {
        return Text.addressValue(this, "domain", attributeText("domain"));
    }

    /** Sets the {@code domain} attribute. */
    public InterfaceSourceAddress domain(int domain) {
        setAttribute("domain", Text.hex(domain, 4));
        return this;
    }

    /** The {@code domain} attribute as it is written, or null if absent. */
    public @Nullable String domainText() {
        return attributeText("domain");
    }

    /** Sets the {@code domain} attribute as it is written; null removes it. */
    public InterfaceSourceAddress domainText(@Nullable String text) {
        setAttribute("domain", text);
        return this;
    }

    /** The {@code slot} attribute, or null if absent. */
    public @Nullable Integer slot() {
        return Text.addressValue(this, "slot", attributeText("slot"));
    }

    /** Sets the {@code slot} attribute. */
    public InterfaceSourceAddress slot(int slot) {
        setAttribute("slot", Text.hex(slot, 2));
        return this;
    }

    /** The {@code slot} attribute as it is written, or null if absent. */
    public @Nullable String slotText() {
        return attributeText("slot");
    }

    /** Sets the {@code slot} attribute as it is written; null removes it. */
    public InterfaceSourceAddress slotText(@Nullable String text) {
        setAttribute("slot", text);
        return this;
    }

    /** The {@code function} attribute, or null if absent. */
    public @Nullable Integer function() {
        return Text.addressValue(this, "function", attributeText("function"));
    }

    /** Sets the {@code function} attribute. */
    public InterfaceSourceAddress function(int function) {
        setAttribute("function", Text.hex(function, 1));
        return this;
    }

    /** The {@code function} attribute as it is written, or null if absent. */
    public @Nullable String functionText() {
        return attributeText("function");
    }

    /** Sets the {@code function} attribute as it is written; null removes it. */
    public InterfaceSourceAddress functionText(@Nullable String text) {
        setAttribute("function", text);
        return this;
    }

    /** The {@code multifunction} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean multifunction() {
        return Text.onOff(attributeText("multifunction"));
    }

    /** Sets the {@code multifunction} attribute. */
    public InterfaceSourceAddress multifunction(boolean multifunction) {
        setAttribute("multifunction", multifunction ? "on" : "off");
        return this;
    }

    /** The {@code multifunction} attribute as it is written, or null if absent. */
    public @Nullable String multifunctionText() {
        return attributeText("multifunction");
    }

    /** Sets the {@code multifunction} attribute as it is written; null removes it. */
    public InterfaceSourceAddress multifunctionText(@Nullable String text) {
        setAttribute("multifunction", text);
        return this;
    }

    @Override
    InterfaceSourceAddress empty() {
        return new InterfaceSourceAddress();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"bus", "device", "type", "domain", "slot", "function", "multifunction"};
    }

    @XmlAttribute(name = "bus")
    private @Nullable String getBusAttribute() {
        return attributeText("bus");
    }

    private void setBusAttribute(@Nullable String value) {
        setAttribute("bus", value);
    }

    @XmlAttribute(name = "device")
    private @Nullable String getDeviceAttribute() {
        return attributeText("device");
    }

    private void setDeviceAttribute(@Nullable String value) {
        setAttribute("device", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "domain")
    private @Nullable String getDomainAttribute() {
        return attributeText("domain");
    }

    private void setDomainAttribute(@Nullable String value) {
        setAttribute("domain", value);
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
}
