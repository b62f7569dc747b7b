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
 * The {@code input} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "input")
@XmlType(name = "", propOrder = {"driverElements", "sourceElements", "aliasElements", "acpiElements", "addressElements", "otherContent"})
public final class Input extends Element {
    /** Makes an empty {@code input} element. */
    public Input() {
        super("input");
    }

    /**
     * Reads a {@code input} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Input parse(String xml) {
        return XmlReader.read(xml, new Input());
    }

    @Override
    public Input copy() {
        return (Input) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code tablet}, {@code mouse}, {@code keyboard}, {@code passthrough}, {@code evdev}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Input type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code bus} attribute, or null if absent. Known values: {@code ps2}, {@code usb}, {@code xen}, {@code virtio}. */
    public @Nullable String bus() {
        return attributeText("bus");
    }

    /** Sets the {@code bus} attribute; null removes it. */
    public Input bus(@Nullable String bus) {
        setAttribute("bus", bus);
        return this;
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code virtio}, {@code virtio-transitional}, {@code virtio-non-transitional}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Input model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable InputDriver driver() {
        return firstChild("driver", InputDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Input driver(@Nullable InputDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Input driver(Consumer<? super InputDriver> change) {
        change.accept(madeChild("driver", InputDriver.class));
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable InputSource source() {
        return firstChild("source", InputSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public Input source(@Nullable InputSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public Input source(Consumer<? super InputSource> change) {
        change.accept(madeChild("source", InputSource.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Input alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Input alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Input acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Input acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Input address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Input address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "driver" -> new InputDriver();
            case "source" -> new InputSource();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Input empty() {
        return new Input();
    }

    @Override
    String[] childNames() {
        return new String[] {"driver", "source", "alias", "acpi", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "bus", "model"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "bus")
    private @Nullable String getBusAttribute() {
        return attributeText("bus");
    }

    private void setBusAttribute(@Nullable String value) {
        setAttribute("bus", value);
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlElement(name = "driver")
    private List<InputDriver> getDriverElements() {
        return jaxbList("driver", InputDriver.class);
    }

    @XmlElement(name = "source")
    private List<InputSource> getSourceElements() {
        return jaxbList("source", InputSource.class);
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
}
