package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A device of the host that is passed to the guest.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "hostdev")
@XmlType(name = "", propOrder = {"driverElements", "teamingElements", "sourceElements", "ipElements", "routeElements", "aliasElements", "acpiElements", "bootElements", "romElements", "addressElements", "readonlyElements", "shareableElements", "otherContent"})
public final class Hostdev extends Element {
    /** Makes an empty {@code hostdev} element. */
    public Hostdev() {
        super("hostdev");
    }

    /**
     * Reads a {@code hostdev} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Hostdev parse(String xml) {
        return XmlReader.read(xml, new Hostdev());
    }

    @Override
    public Hostdev copy() {
        return (Hostdev) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code subsystem}, {@code capabilities}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public Hostdev mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code managed} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean managed() {
        return Text.yesNo(attributeText("managed"));
    }

    /** Sets the {@code managed} attribute. */
    public Hostdev managed(boolean managed) {
        setAttribute("managed", managed ? "yes" : "no");
        return this;
    }

    /** The {@code managed} attribute as it is written, or null if absent. */
    public @Nullable String managedText() {
        return attributeText("managed");
    }

    /** Sets the {@code managed} attribute as it is written; null removes it. */
    public Hostdev managedText(@Nullable String text) {
        setAttribute("managed", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code pci}, {@code usb}, {@code scsi}, {@code scsi_host}, {@code mdev}, {@code storage}, {@code misc}, {@code net}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Hostdev type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code ramfb} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ramfb() {
        return Text.onOff(attributeText("ramfb"));
    }

    /** Sets the {@code ramfb} attribute. */
    public Hostdev ramfb(boolean ramfb) {
        setAttribute("ramfb", ramfb ? "on" : "off");
        return this;
    }

    /** The {@code ramfb} attribute as it is written, or null if absent. */
    public @Nullable String ramfbText() {
        return attributeText("ramfb");
    }

    /** Sets the {@code ramfb} attribute as it is written; null removes it. */
    public Hostdev ramfbText(@Nullable String text) {
        setAttribute("ramfb", text);
        return this;
    }

    /** The {@code display} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean display() {
        return Text.onOff(attributeText("display"));
    }

    /** Sets the {@code display} attribute. */
    public Hostdev display(boolean display) {
        setAttribute("display", display ? "on" : "off");
        return this;
    }

    /** The {@code display} attribute as it is written, or null if absent. */
    public @Nullable String displayText() {
        return attributeText("display");
    }

    /** Sets the {@code display} attribute as it is written; null removes it. */
    public Hostdev displayText(@Nullable String text) {
        setAttribute("display", text);
        return this;
    }

    /** The {@code sgio} attribute, or null if absent. Known values: {@code filtered}, {@code unfiltered}. */
    public @Nullable String sgio() {
        return attributeText("sgio");
    }

    /** Sets the {@code sgio} attribute; null removes it. */
    public Hostdev sgio(@Nullable String sgio) {
        setAttribute("sgio", sgio);
        return this;
    }

    /** The {@code rawio} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean rawio() {
        return Text.yesNo(attributeText("rawio"));
    }

    /** Sets the {@code rawio} attribute. */
    public Hostdev rawio(boolean rawio) {
        setAttribute("rawio", rawio ? "yes" : "no");
        return this;
    }

    /** The {@code rawio} attribute as it is written, or null if absent. */
    public @Nullable String rawioText() {
        return attributeText("rawio");
    }

    /** Sets the {@code rawio} attribute as it is written; null removes it. */
    public Hostdev rawioText(@Nullable String text) {
        setAttribute("rawio", text);
        return this;
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code virtio}, {@code virtio-transitional}, {@code virtio-non-transitional}, {@code vfio-pci}, {@code vfio-ccw}, {@code vfio-ap}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Hostdev model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable NetworkForwardDriver driver() {
        return firstChild("driver", NetworkForwardDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Hostdev driver(@Nullable NetworkForwardDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Hostdev driver(Consumer<? super NetworkForwardDriver> change) {
        change.accept(madeChild("driver", NetworkForwardDriver.class));
        return this;
    }

    /** The {@code teaming} element, or null if absent. */
    public @Nullable InterfaceTeaming teaming() {
        return firstChild("teaming", InterfaceTeaming.class);
    }

    /** Replaces the {@code teaming} element; null removes it. */
    public Hostdev teaming(@Nullable InterfaceTeaming teaming) {
        setChild("teaming", teaming);
        return this;
    }

    /** Changes the {@code teaming} element, made when absent. */
    public Hostdev teaming(Consumer<? super InterfaceTeaming> change) {
        change.accept(madeChild("teaming", InterfaceTeaming.class));
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable HostdevSource source() {
        return firstChild("source", HostdevSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public Hostdev source(@Nullable HostdevSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public Hostdev source(Consumer<? super HostdevSource> change) {
        change.accept(madeChild("source", HostdevSource.class));
        return this;
    }

    /** The {@code ip} elements, in document order: a live list. */
    public List<InterfaceIp> ips() {
        return childList("ip", InterfaceIp.class);
    }

    /** Adds a {@code ip} element. */
    public Hostdev addIp(Consumer<? super InterfaceIp> change) {
        addChild("ip", InterfaceIp.class, change);
        return this;
    }

    /** The {@code route} elements, in document order: a live list. */
    public List<Route> routes() {
        return childList("route", Route.class);
    }

    /** Adds a {@code route} element. */
    public Hostdev addRoute(Consumer<? super Route> change) {
        addChild("route", Route.class, change);
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Hostdev alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Hostdev alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Hostdev acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Hostdev acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code boot} element, or null if absent. */
    public @Nullable DeviceBoot boot() {
        return firstChild("boot", DeviceBoot.class);
    }

    /** Replaces the {@code boot} element; null removes it. */
    public Hostdev boot(@Nullable DeviceBoot boot) {
        setChild("boot", boot);
        return this;
    }

    /** Changes the {@code boot} element, made when absent. */
    public Hostdev boot(Consumer<? super DeviceBoot> change) {
        change.accept(madeChild("boot", DeviceBoot.class));
        return this;
    }

    /** The {@code rom} element, or null if absent. */
    public @Nullable InterfaceRom rom() {
        return firstChild("rom", InterfaceRom.class);
    }

    /** Replaces the {@code rom} element; null removes it. */
    public Hostdev rom(@Nullable InterfaceRom rom) {
        setChild("rom", rom);
        return this;
    }

    /** Changes the {@code rom} element, made when absent. */
    public Hostdev rom(Consumer<? super InterfaceRom> change) {
        change.accept(madeChild("rom", InterfaceRom.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Hostdev address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Hostdev address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** Whether there is a {@code readonly} element. */
    public boolean readonly() {
        return hasChild("readonly");
    }

    /** Adds or removes the {@code readonly} element. */
    public Hostdev readonly(boolean present) {
        setFlag("readonly", present);
        return this;
    }

    /** Whether there is a {@code shareable} element. */
    public boolean shareable() {
        return hasChild("shareable");
    }

    /** Adds or removes the {@code shareable} element. */
    public Hostdev shareable(boolean present) {
        setFlag("shareable", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "driver" -> new NetworkForwardDriver();
            case "teaming" -> new InterfaceTeaming();
            case "source" -> new HostdevSource();
            case "ip" -> new InterfaceIp();
            case "route" -> new Route();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "boot" -> new DeviceBoot();
            case "rom" -> new InterfaceRom();
            case "address" -> new Address();
            case "readonly" -> new FlagElement("readonly");
            case "shareable" -> new FlagElement("shareable");
            default -> null;
        };
    }

    @Override
    Hostdev empty() {
        return new Hostdev();
    }

    @Override
    String[] childNames() {
        return new String[] {"driver", "teaming", "source", "ip", "route", "alias", "acpi", "boot", "rom", "address", "readonly", "shareable"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode", "managed", "type", "ramfb", "display", "sgio", "rawio", "model"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "managed")
    private @Nullable String getManagedAttribute() {
        return attributeText("managed");
    }

    private void setManagedAttribute(@Nullable String value) {
        setAttribute("managed", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "ramfb")
    private @Nullable String getRamfbAttribute() {
        return attributeText("ramfb");
    }

    private void setRamfbAttribute(@Nullable String value) {
        setAttribute("ramfb", value);
    }

    @XmlAttribute(name = "display")
    private @Nullable String getDisplayAttribute() {
        return attributeText("display");
    }

    private void setDisplayAttribute(@Nullable String value) {
        setAttribute("display", value);
    }

    @XmlAttribute(name = "sgio")
    private @Nullable String getSgioAttribute() {
        return attributeText("sgio");
    }

    private void setSgioAttribute(@Nullable String value) {
        setAttribute("sgio", value);
    }

    @XmlAttribute(name = "rawio")
    private @Nullable String getRawioAttribute() {
        return attributeText("rawio");
    }

    private void setRawioAttribute(@Nullable String value) {
        setAttribute("rawio", value);
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlElement(name = "driver")
    private List<NetworkForwardDriver> getDriverElements() {
        return jaxbList("driver", NetworkForwardDriver.class);
    }

    @XmlElement(name = "teaming")
    private List<InterfaceTeaming> getTeamingElements() {
        return jaxbList("teaming", InterfaceTeaming.class);
    }

    @XmlElement(name = "source")
    private List<HostdevSource> getSourceElements() {
        return jaxbList("source", HostdevSource.class);
    }

    @XmlElement(name = "ip")
    private List<InterfaceIp> getIpElements() {
        return jaxbList("ip", InterfaceIp.class);
    }

    @XmlElement(name = "route")
    private List<Route> getRouteElements() {
        return jaxbList("route", Route.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "boot")
    private List<DeviceBoot> getBootElements() {
        return jaxbList("boot", DeviceBoot.class);
    }

    @XmlElement(name = "rom")
    private List<InterfaceRom> getRomElements() {
        return jaxbList("rom", InterfaceRom.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }

    @XmlElement(name = "readonly")
    private List<FlagElement> getReadonlyElements() {
        return jaxbList("readonly", FlagElement.class);
    }

    @XmlElement(name = "shareable")
    private List<FlagElement> getShareableElements() {
        return jaxbList("shareable", FlagElement.class);
    }
}
