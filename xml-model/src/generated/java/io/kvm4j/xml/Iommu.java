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
 * The {@code iommu} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "iommu")
@XmlType(name = "", propOrder = {"driverElements", "acpiElements", "addressElements", "aliasElements", "otherContent"})
public final class Iommu extends Element {
    /** Makes an empty {@code iommu} element. */
    public Iommu() {
        super("iommu");
    }

    /**
     * Reads a {@code iommu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Iommu parse(String xml) {
        return XmlReader.read(xml, new Iommu());
    }

    @Override
    public Iommu copy() {
        return (Iommu) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code intel}, {@code smmuv3}, {@code virtio}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Iommu model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable IommuDriver driver() {
        return firstChild("driver", IommuDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Iommu driver(@Nullable IommuDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Iommu driver(Consumer<? super IommuDriver> change) {
        change.accept(madeChild("driver", IommuDriver.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Iommu acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Iommu acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Iommu address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Iommu address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Iommu alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Iommu alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "driver" -> new IommuDriver();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            case "alias" -> new Alias();
            default -> null;
        };
    }

    @Override
    Iommu empty() {
        return new Iommu();
    }

    @Override
    String[] childNames() {
        return new String[] {"driver", "acpi", "address", "alias"};
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

    @XmlElement(name = "driver")
    private List<IommuDriver> getDriverElements() {
        return jaxbList("driver", IommuDriver.class);
    }

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }
}
