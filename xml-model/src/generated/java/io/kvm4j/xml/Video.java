package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code video} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "video")
@XmlType(name = "", propOrder = {"driverElements", "modelElements", "aliasElements", "acpiElements", "addressElements", "otherContent"})
public final class Video extends Element {
    /** Makes an empty {@code video} element. */
    public Video() {
        super("video");
    }

    /**
     * Reads a {@code video} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Video parse(String xml) {
        return XmlReader.read(xml, new Video());
    }

    @Override
    public Video copy() {
        return (Video) copyTree();
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable VideoDriver driver() {
        return firstChild("driver", VideoDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Video driver(@Nullable VideoDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Video driver(Consumer<? super VideoDriver> change) {
        change.accept(madeChild("driver", VideoDriver.class));
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable VideoModel model() {
        return firstChild("model", VideoModel.class);
    }

    /** Replaces the {@code model} element; null removes it. */
    public Video model(@Nullable VideoModel model) {
        setChild("model", model);
        return this;
    }

    /** Changes the {@code model} element, made when absent. */
    public Video model(Consumer<? super VideoModel> change) {
        change.accept(madeChild("model", VideoModel.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Video alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Video alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Video acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Video acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Video address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Video address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "driver" -> new VideoDriver();
            case "model" -> new VideoModel();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Video empty() {
        return new Video();
    }

    @Override
    String[] childNames() {
        return new String[] {"driver", "model", "alias", "acpi", "address"};
    }

    @XmlElement(name = "driver")
    private List<VideoDriver> getDriverElements() {
        return jaxbList("driver", VideoDriver.class);
    }

    @XmlElement(name = "model")
    private List<VideoModel> getModelElements() {
        return jaxbList("model", VideoModel.class);
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
