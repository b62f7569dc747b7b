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
 * The {@code vsock} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "vsock")
@XmlType(name = "", propOrder = {"cidElements", "addressElements", "aliasElements", "acpiElements", "driverElements", "otherContent"})
public final class Vsock extends Element {
    /** Makes an empty {@code vsock} element. */
    public Vsock() {
        super("vsock");
    }

    /**
     * Reads a {@code vsock} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Vsock parse(String xml) {
        return XmlReader.read(xml, new Vsock());
    }

    @Override
    public Vsock copy() {
        return (Vsock) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code virtio}, {@code virtio-transitional}, {@code virtio-non-transitional}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Vsock model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code cid} element, or null if absent. */
    public @Nullable VsockCid cid() {
        return firstChild("cid", VsockCid.class);
    }

    /** Replaces the {@code cid} element; null removes it. */
    public Vsock cid(@Nullable VsockCid cid) {
        setChild("cid", cid);
        return this;
    }

    /** Changes the {@code cid} element, made when absent. */
    public Vsock cid(Consumer<? super VsockCid> change) {
        change.accept(madeChild("cid", VsockCid.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Vsock address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Vsock address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Vsock alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Vsock alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Vsock acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Vsock acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable VsockDriver driver() {
        return firstChild("driver", VsockDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Vsock driver(@Nullable VsockDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Vsock driver(Consumer<? super VsockDriver> change) {
        change.accept(madeChild("driver", VsockDriver.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cid" -> new VsockCid();
            case "address" -> new Address();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "driver" -> new VsockDriver();
            default -> null;
        };
    }

    @Override
    Vsock empty() {
        return new Vsock();
    }

    @Override
    String[] childNames() {
        return new String[] {"cid", "address", "alias", "acpi", "driver"};
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

    @XmlElement(name = "cid")
    private List<VsockCid> getCidElements() {
        return jaxbList("cid", VsockCid.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "driver")
    private List<VsockDriver> getDriverElements() {
        return jaxbList("driver", VsockDriver.class);
    }
}
