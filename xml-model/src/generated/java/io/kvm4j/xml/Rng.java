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
 * The {@code rng} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "rng")
@XmlType(name = "", propOrder = {"backendElements", "driverElements", "rateElements", "aliasElements", "acpiElements", "addressElements", "otherContent"})
public final class Rng extends Element {
    /** Makes an empty {@code rng} element. */
    public Rng() {
        super("rng");
    }

    /**
     * Reads a {@code rng} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Rng parse(String xml) {
        return XmlReader.read(xml, new Rng());
    }

    @Override
    public Rng copy() {
        return (Rng) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code virtio}, {@code virtio-transitional}, {@code virtio-non-transitional}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Rng model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code backend} element, or null if absent. */
    public @Nullable RngBackend backend() {
        return firstChild("backend", RngBackend.class);
    }

    /** Replaces the {@code backend} element; null removes it. */
    public Rng backend(@Nullable RngBackend backend) {
        setChild("backend", backend);
        return this;
    }

    /** Changes the {@code backend} element, made when absent. */
    public Rng backend(Consumer<? super RngBackend> change) {
        change.accept(madeChild("backend", RngBackend.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable RngDriver driver() {
        return firstChild("driver", RngDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Rng driver(@Nullable RngDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Rng driver(Consumer<? super RngDriver> change) {
        change.accept(madeChild("driver", RngDriver.class));
        return this;
    }

    /** The {@code rate} element, or null if absent. */
    public @Nullable RngRate rate() {
        return firstChild("rate", RngRate.class);
    }

    /** Replaces the {@code rate} element; null removes it. */
    public Rng rate(@Nullable RngRate rate) {
        setChild("rate", rate);
        return this;
    }

    /** Changes the {@code rate} element, made when absent. */
    public Rng rate(Consumer<? super RngRate> change) {
        change.accept(madeChild("rate", RngRate.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Rng alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Rng alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Rng acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Rng acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Rng address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Rng address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "backend" -> new RngBackend();
            case "driver" -> new RngDriver();
            case "rate" -> new RngRate();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Rng empty() {
        return new Rng();
    }

    @Override
    String[] childNames() {
        return new String[] {"backend", "driver", "rate", "alias", "acpi", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlElement(name = "backend")
    private List<RngBackend> getBackendElements() {
        return jaxbList("backend", RngBackend.class);
    }

    @XmlElement(name = "driver")
    private List<RngDriver> getDriverElements() {
        return jaxbList("driver", RngDriver.class);
    }

    @XmlElement(name = "rate")
    private List<RngRate> getRateElements() {
        return jaxbList("rate", RngRate.class);
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
