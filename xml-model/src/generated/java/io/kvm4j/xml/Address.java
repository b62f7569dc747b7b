package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a device sits on a bus of the guest.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"zpciElements", "otherContent"})
public final class Address extends Element {
    /** Makes an empty {@code address} element. */
    public Address() {
        super("address");
    }

    /**
     * Reads a {@code address} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Address parse(String xml) {
        return XmlReader.read(xml, new Address());
    }

    @Override
    public Address copy() {
        return (Address) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code pci}, {@code drive}, {@code virtio-serial}, {@code ccid}, {@code usb}, {@code spapr-vio}, {@code ccw}, {@code isa}, {@code virtio-mmio}, {@code dimm}, {@code unassigned}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Address type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code domain} attribute, or null if absent. */
    public @Nullable Integer domain() {
        return Text.addressValue(this, "domain", attributeText("domain"));
    }

    /** Sets the {@code domain} attribute. */
    public Address domain(int domain) {
        setAttribute("domain", Text.hex(domain, 4));
        return this;
    }

    /** The {@code domain} attribute as it is written, or null if absent. */
    public @Nullable String domainText() {
        return attributeText("domain");
    }

    /** Sets the {@code domain} attribute as it is written; null removes it. */
    public Address domainText(@Nullable String text) {
        setAttribute("domain", text);
        return this;
    }

    /** The {@code bus} attribute, or null if absent. */
    public @Nullable Integer bus() {
        return Text.addressValue(this, "bus", attributeText("bus"));
    }

    /** Sets the {@code bus} attribute. */
    public Address bus(int bus) {
        setAttribute("bus", isPciAddress() ? Text.hex(bus, 2) : Text.decimal(bus));
        return this;
    }

    /** The {@code bus} attribute as it is written, or null if absent. */
    public @Nullable String busText() {
        return attributeText("bus");
    }

    /** Sets the {@code bus} attribute as it is written; null removes it. */
    public Address busText(@Nullable String text) {
        setAttribute("bus", text);
        return this;
    }

    /** The {@code slot} attribute, or null if absent. */
    public @Nullable Integer slot() {
        return Text.addressValue(this, "slot", attributeText("slot"));
    }

    /** Sets the {@code slot} attribute. */
    public Address slot(int slot) {
        setAttribute("slot", isPciAddress() ? Text.hex(slot, 2) : Text.decimal(slot));
        return this;
    }

    /** The {@code slot} attribute as it is written, or null if absent. */
    public @Nullable String slotText() {
        return attributeText("slot");
    }

    /** Sets the {@code slot} attribute as it is written; null removes it. */
    public Address slotText(@Nullable String text) {
        setAttribute("slot", text);
        return this;
    }

    /** The {@code function} attribute, or null if absent. */
    public @Nullable Integer function() {
        return Text.addressValue(this, "function", attributeText("function"));
    }

    /** Sets the {@code function} attribute. */
    public Address function(int function) {
        setAttribute("function", Text.hex(function, 1));
        return this;
    }

    /** The {@code function} attribute as it is written, or null if absent. */
    public @Nullable String functionText() {
        return attributeText("function");
    }

    /** Sets the {@code function} attribute as it is written; null removes it. */
    public Address functionText(@Nullable String text) {
        setAttribute("function", text);
        return this;
    }

    /** The {@code multifunction} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean multifunction() {
        return Text.onOff(attributeText("multifunction"));
    }

    /** Sets the {@code multifunction} attribute. */
    public Address multifunction(boolean multifunction) {
        setAttribute("multifunction", multifunction ? "on" : "off");
        return this;
    }

    /** The {@code multifunction} attribute as it is written, or null if absent. */
    public @Nullable String multifunctionText() {
        return attributeText("multifunction");
    }

    /** Sets the {@code multifunction} attribute as it is written; null removes it. */
    public Address multifunctionText(@Nullable String text) {
        setAttribute("multifunction", text);
        return this;
    }

    /** The {@code controller} attribute, or null if absent. */
    public @Nullable Integer controller() {
        return Text.intValue(this, "controller", attributeText("controller"));
    }

    /** Sets the {@code controller} attribute. */
    public Address controller(int controller) {
        setAttribute("controller", Text.decimal(controller));
        return this;
    }

    /** The {@code controller} attribute as it is written, or null if absent. */
    public @Nullable String controllerText() {
        return attributeText("controller");
    }

    /** Sets the {@code controller} attribute as it is written; null removes it. */
    public Address controllerText(@Nullable String text) {
        setAttribute("controller", text);
        return this;
    }

    /** The {@code target} attribute, or null if absent. */
    public @Nullable Integer target() {
        return Text.intValue(this, "target", attributeText("target"));
    }

    /** Sets the {@code target} attribute. */
    public Address target(int target) {
        setAttribute("target", Text.decimal(target));
        return this;
    }

    /** The {@code target} attribute as it is written, or null if absent. */
    public @Nullable String targetText() {
        return attributeText("target");
    }

    /** Sets the {@code target} attribute as it is written; null removes it. */
    public Address targetText(@Nullable String text) {
        setAttribute("target", text);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable Integer unit() {
        return Text.intValue(this, "unit", attributeText("unit"));
    }

    /** Sets the {@code unit} attribute. */
    public Address unit(int unit) {
        setAttribute("unit", Text.decimal(unit));
        return this;
    }

    /** The {@code unit} attribute as it is written, or null if absent. */
    public @Nullable String unitText() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute as it is written; null removes it. */
    public Address unitText(@Nullable String text) {
        setAttribute("unit", text);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable String port() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute; null removes it. */
    public Address port(@Nullable String port) {
        setAttribute("port", port);
        return this;
    }

    /** The {@code reg} attribute, or null if absent. */
    public @Nullable String reg() {
        return attributeText("reg");
    }

    /** Sets the {@code reg} attribute; null removes it. */
    public Address reg(@Nullable String reg) {
        setAttribute("reg", reg);
        return this;
    }

    /** The {@code cssid} attribute, or null if absent. */
    public @Nullable Integer cssid() {
        return Text.addressValue(this, "cssid", attributeText("cssid"));
    }

    /** Sets the {@code cssid} attribute. */
    public Address cssid(int cssid) {
        setAttribute("cssid", isPciAddress() ? Text.hex(cssid, 0) : Text.decimal(cssid));
        return this;
    }

    /** The {@code cssid} attribute as it is written, or null if absent. */
    public @Nullable String cssidText() {
        return attributeText("cssid");
    }

    /** Sets the {@code cssid} attribute as it is written; null removes it. */
    public Address cssidText(@Nullable String text) {
        setAttribute("cssid", text);
        return this;
    }

    /** The {@code ssid} attribute, or null if absent. */
    public @Nullable Integer ssid() {
        return Text.addressValue(this, "ssid", attributeText("ssid"));
    }

    /** Sets the {@code ssid} attribute. */
    public Address ssid(int ssid) {
        setAttribute("ssid", Text.hex(ssid, 0));
        return this;
    }

    /** The {@code ssid} attribute as it is written, or null if absent. */
    public @Nullable String ssidText() {
        return attributeText("ssid");
    }

    /** Sets the {@code ssid} attribute as it is written; null removes it. */
    public Address ssidText(@Nullable String text) {
        setAttribute("ssid", text);
        return this;
    }

    /** The {@code devno} attribute, or null if absent. */
    public @Nullable Integer devno() {
        return Text.addressValue(this, "devno", attributeText("devno"));
    }

    /** Sets the {@code devno} attribute. */
    public Address devno(int devno) {
        setAttribute("devno", isPciAddress() ? Text.hex(devno, 0) : Text.decimal(devno));
        return this;
    }

    /** The {@code devno} attribute as it is written, or null if absent. */
    public @Nullable String devnoText() {
        return attributeText("devno");
    }

    /** Sets the {@code devno} attribute as it is written; null removes it. */
    public Address devnoText(@Nullable String text) {
        setAttribute("devno", text);
        return this;
    }

    /** The {@code iobase} attribute, or null if absent. */
    public @Nullable Integer iobase() {
        return Text.addressValue(this, "iobase", attributeText("iobase"));
    }

    /** Sets the {@code iobase} attribute. */
    public Address iobase(int iobase) {
        setAttribute("iobase", Text.hex(iobase, 0));
        return this;
    }

    /** The {@code iobase} attribute as it is written, or null if absent. */
    public @Nullable String iobaseText() {
        return attributeText("iobase");
    }

    /** Sets the {@code iobase} attribute as it is written; null removes it. */
    public Address iobaseText(@Nullable String text) {
        setAttribute("iobase", text);
        return this;
    }

    /** The {@code irq} attribute, or null if absent. */
    public @Nullable Integer irq() {
        return Text.addressValue(this, "irq", attributeText("irq"));
    }

    /** Sets the {@code irq} attribute. */
    public Address irq(int irq) {
        setAttribute("irq", Text.hex(irq, 0));
        return this;
    }

    /** The {@code irq} attribute as it is written, or null if absent. */
    public @Nullable String irqText() {
        return attributeText("irq");
    }

    /** Sets the {@code irq} attribute as it is written; null removes it. */
    public Address irqText(@Nullable String text) {
        setAttribute("irq", text);
        return this;
    }

    /** The {@code base} attribute, or null if absent. */
    public @Nullable String base() {
        return attributeText("base");
    }

    /** Sets the {@code base} attribute; null removes it. */
    public Address base(@Nullable String base) {
        setAttribute("base", base);
        return this;
    }

    /** The {@code zpci} element, or null if absent. */
    public @Nullable AddressZpci zpci() {
        return firstChild("zpci", AddressZpci.class);
    }

    /** Replaces the {@code zpci} element; null removes it. */
    public Address zpci(@Nullable AddressZpci zpci) {
        setChild("zpci", zpci);
        return this;
    }

    /** Changes the {@code zpci} element, made when absent. */
    public Address zpci(Consumer<? super AddressZpci> change) {
        change.accept(madeChild("zpci", AddressZpci.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "zpci" -> new AddressZpci();
            default -> null;
        };
    }

    @Override
    Address empty() {
        return new Address();
    }

    @Override
    String[] childNames() {
        return new String[] {"zpci"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "domain", "bus", "slot", "function", "multifunction", "controller", "target", "unit", "port", "reg", "cssid", "ssid", "devno", "iobase", "irq", "base"};
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

    @XmlAttribute(name = "controller")
    private @Nullable String getControllerAttribute() {
        return attributeText("controller");
    }

    private void setControllerAttribute(@Nullable String value) {
        setAttribute("controller", value);
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

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "reg")
    private @Nullable String getRegAttribute() {
        return attributeText("reg");
    }

    private void setRegAttribute(@Nullable String value) {
        setAttribute("reg", value);
    }

    @XmlAttribute(name = "cssid")
    private @Nullable String getCssidAttribute() {
        return attributeText("cssid");
    }

    private void setCssidAttribute(@Nullable String value) {
        setAttribute("cssid", value);
    }

    @XmlAttribute(name = "ssid")
    private @Nullable String getSsidAttribute() {
        return attributeText("ssid");
    }

    private void setSsidAttribute(@Nullable String value) {
        setAttribute("ssid", value);
    }

    @XmlAttribute(name = "devno")
    private @Nullable String getDevnoAttribute() {
        return attributeText("devno");
    }

    private void setDevnoAttribute(@Nullable String value) {
        setAttribute("devno", value);
    }

    @XmlAttribute(name = "iobase")
    private @Nullable String getIobaseAttribute() {
        return attributeText("iobase");
    }

    private void setIobaseAttribute(@Nullable String value) {
        setAttribute("iobase", value);
    }

    @XmlAttribute(name = "irq")
    private @Nullable String getIrqAttribute() {
        return attributeText("irq");
    }

    private void setIrqAttribute(@Nullable String value) {
        setAttribute("irq", value);
    }

    @XmlAttribute(name = "base")
    private @Nullable String getBaseAttribute() {
        return attributeText("base");
    }

    private void setBaseAttribute(@Nullable String value) {
        setAttribute("base", value);
    }

    @XmlElement(name = "zpci")
    private List<AddressZpci> getZpciElements() {
        return jaxbList("zpci", AddressZpci.class);
    }
}
