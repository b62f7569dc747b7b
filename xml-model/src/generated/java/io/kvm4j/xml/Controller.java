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
 * A controller that other devices are attached to.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "controller")
@XmlType(name = "", propOrder = {"aliasElements", "acpiElements", "addressElements", "masterElements", "modelElements", "targetElements", "pcihole64Elements", "driverElements", "otherContent"})
public final class Controller extends Element {
    /** Makes an empty {@code controller} element. */
    public Controller() {
        super("controller");
    }

    /**
     * Reads a {@code controller} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Controller parse(String xml) {
        return XmlReader.read(xml, new Controller());
    }

    @Override
    public Controller copy() {
        return (Controller) copyTree();
    }

    /** The {@code index} attribute, or null if absent. */
    public @Nullable Long index() {
        return Text.longValue(this, "index", attributeText("index"));
    }

    /** Sets the {@code index} attribute. */
    public Controller index(long index) {
        setAttribute("index", Text.decimal(index));
        return this;
    }

    /** The {@code index} attribute as it is written, or null if absent. */
    public @Nullable String indexText() {
        return attributeText("index");
    }

    /** Sets the {@code index} attribute as it is written; null removes it. */
    public Controller indexText(@Nullable String text) {
        setAttribute("index", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code fdc}, {@code sata}, {@code ccid}, {@code scsi}, {@code usb}, {@code ide}, {@code isa}, {@code pci}, {@code virtio-serial}, {@code xenbus}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Controller type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code auto}, {@code buslogic}, {@code lsilogic}, {@code lsisas1068}, {@code vmpvscsi}, {@code ibmvscsi}, {@code virtio-scsi}, {@code lsisas1078}, {@code virtio-transitional}, {@code virtio-non-transitional}, {@code ncr53c90}, {@code dc390}, {@code am53c974}, {@code piix3-uhci}, {@code piix4-uhci}, {@code ehci}, {@code ich9-ehci1}, {@code ich9-uhci1}, {@code ich9-uhci2}, {@code ich9-uhci3}, {@code vt82c686b-uhci}, {@code pci-ohci}, {@code nec-xhci}, {@code none}, {@code qusb1}, {@code qusb2}, {@code qemu-xhci}, {@code piix3}, {@code piix4}, {@code ich6}, {@code pci-root}, {@code pcie-root}, {@code pci-bridge}, {@code dmi-to-pci-bridge}, {@code pcie-to-pci-bridge}, {@code pcie-root-port}, {@code pcie-switch-upstream-port}, {@code pcie-switch-downstream-port}, {@code pci-expander-bus}, {@code pcie-expander-bus}, {@code virtio}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Controller model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code ports} attribute, or null if absent. */
    public @Nullable Long ports() {
        return Text.longValue(this, "ports", attributeText("ports"));
    }

    /** Sets the {@code ports} attribute. */
    public Controller ports(long ports) {
        setAttribute("ports", Text.decimal(ports));
        return this;
    }

    /** The {@code ports} attribute as it is written, or null if absent. */
    public @Nullable String portsText() {
        return attributeText("ports");
    }

    /** Sets the {@code ports} attribute as it is written; null removes it. */
    public Controller portsText(@Nullable String text) {
        setAttribute("ports", text);
        return this;
    }

    /** The {@code vectors} attribute, or null if absent. */
    public @Nullable Long vectors() {
        return Text.longValue(this, "vectors", attributeText("vectors"));
    }

    /** Sets the {@code vectors} attribute. */
    public Controller vectors(long vectors) {
        setAttribute("vectors", Text.decimal(vectors));
        return this;
    }

    /** The {@code vectors} attribute as it is written, or null if absent. */
    public @Nullable String vectorsText() {
        return attributeText("vectors");
    }

    /** Sets the {@code vectors} attribute as it is written; null removes it. */
    public Controller vectorsText(@Nullable String text) {
        setAttribute("vectors", text);
        return this;
    }

    /** The {@code maxGrantFrames} attribute, or null if absent. */
    public @Nullable Long maxGrantFrames() {
        return Text.longValue(this, "maxGrantFrames", attributeText("maxGrantFrames"));
    }

    /** Sets the {@code maxGrantFrames} attribute. */
    public Controller maxGrantFrames(long maxGrantFrames) {
        setAttribute("maxGrantFrames", Text.decimal(maxGrantFrames));
        return this;
    }

    /** The {@code maxGrantFrames} attribute as it is written, or null if absent. */
    public @Nullable String maxGrantFramesText() {
        return attributeText("maxGrantFrames");
    }

    /** Sets the {@code maxGrantFrames} attribute as it is written; null removes it. */
    public Controller maxGrantFramesText(@Nullable String text) {
        setAttribute("maxGrantFrames", text);
        return this;
    }

    /** The {@code maxEventChannels} attribute, or null if absent. */
    public @Nullable Long maxEventChannels() {
        return Text.longValue(this, "maxEventChannels", attributeText("maxEventChannels"));
    }

    /** Sets the {@code maxEventChannels} attribute. */
    public Controller maxEventChannels(long maxEventChannels) {
        setAttribute("maxEventChannels", Text.decimal(maxEventChannels));
        return this;
    }

    /** The {@code maxEventChannels} attribute as it is written, or null if absent. */
    public @Nullable String maxEventChannelsText() {
        return attributeText("maxEventChannels");
    }

    /** Sets the {@code maxEventChannels} attribute as it is written; null removes it. */
    public Controller maxEventChannelsText(@Nullable String text) {
        setAttribute("maxEventChannels", text);
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Controller alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Controller alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Controller acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Controller acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Controller address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Controller address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code master} element, or null if absent. */
    public @Nullable ControllerMaster master() {
        return firstChild("master", ControllerMaster.class);
    }

    /** Replaces the {@code master} element; null removes it. */
    public Controller master(@Nullable ControllerMaster master) {
        setChild("master", master);
        return this;
    }

    /** Changes the {@code master} element, made when absent. */
    public Controller master(Consumer<? super ControllerMaster> change) {
        change.accept(madeChild("master", ControllerMaster.class));
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable ControllerModel modelElement() {
        return firstChild("model", ControllerModel.class);
    }

    /** Replaces the {@code model} element; null removes it. */
    public Controller modelElement(@Nullable ControllerModel modelElement) {
        setChild("model", modelElement);
        return this;
    }

    /** Changes the {@code model} element, made when absent. */
    public Controller modelElement(Consumer<? super ControllerModel> change) {
        change.accept(madeChild("model", ControllerModel.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable ControllerTarget target() {
        return firstChild("target", ControllerTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public Controller target(@Nullable ControllerTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public Controller target(Consumer<? super ControllerTarget> change) {
        change.accept(madeChild("target", ControllerTarget.class));
        return this;
    }

    /** The {@code pcihole64} element, or null if absent. */
    public @Nullable Size pcihole64() {
        return firstChild("pcihole64", Size.class);
    }

    /** Replaces the {@code pcihole64} element; null removes it. */
    public Controller pcihole64(@Nullable Size pcihole64) {
        setChild("pcihole64", pcihole64);
        return this;
    }

    /** Changes the {@code pcihole64} element, made when absent. */
    public Controller pcihole64(Consumer<? super Size> change) {
        change.accept(madeChild("pcihole64", Size.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable ControllerDriver driver() {
        return firstChild("driver", ControllerDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Controller driver(@Nullable ControllerDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Controller driver(Consumer<? super ControllerDriver> change) {
        change.accept(madeChild("driver", ControllerDriver.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            case "master" -> new ControllerMaster();
            case "model" -> new ControllerModel();
            case "target" -> new ControllerTarget();
            case "pcihole64" -> new Size("pcihole64");
            case "driver" -> new ControllerDriver();
            default -> null;
        };
    }

    @Override
    Controller empty() {
        return new Controller();
    }

    @Override
    String[] childNames() {
        return new String[] {"alias", "acpi", "address", "master", "model", "target", "pcihole64", "driver"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"index", "type", "model", "ports", "vectors", "maxGrantFrames", "maxEventChannels"};
    }

    @XmlAttribute(name = "index")
    private @Nullable String getIndexAttribute() {
        return attributeText("index");
    }

    private void setIndexAttribute(@Nullable String value) {
        setAttribute("index", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "ports")
    private @Nullable String getPortsAttribute() {
        return attributeText("ports");
    }

    private void setPortsAttribute(@Nullable String value) {
        setAttribute("ports", value);
    }

    @XmlAttribute(name = "vectors")
    private @Nullable String getVectorsAttribute() {
        return attributeText("vectors");
    }

    private void setVectorsAttribute(@Nullable String value) {
        setAttribute("vectors", value);
    }

    @XmlAttribute(name = "maxGrantFrames")
    private @Nullable String getMaxGrantFramesAttribute() {
        return attributeText("maxGrantFrames");
    }

    private void setMaxGrantFramesAttribute(@Nullable String value) {
        setAttribute("maxGrantFrames", value);
    }

    @XmlAttribute(name = "maxEventChannels")
    private @Nullable String getMaxEventChannelsAttribute() {
        return attributeText("maxEventChannels");
    }

    private void setMaxEventChannelsAttribute(@Nullable String value) {
        setAttribute("maxEventChannels", value);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }

    @XmlElement(name = "master")
    private List<ControllerMaster> getMasterElements() {
        return jaxbList("master", ControllerMaster.class);
    }

    @XmlElement(name = "model")
    private List<ControllerModel> getModelElements() {
        return jaxbList("model", ControllerModel.class);
    }

    @XmlElement(name = "target")
    private List<ControllerTarget> getTargetElements() {
        return jaxbList("target", ControllerTarget.class);
    }

    @XmlElement(name = "pcihole64")
    private List<Size> getPcihole64Elements() {
        return jaxbList("pcihole64", Size.class);
    }

    @XmlElement(name = "driver")
    private List<ControllerDriver> getDriverElements() {
        return jaxbList("driver", ControllerDriver.class);
    }
}
