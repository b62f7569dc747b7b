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
 * The {@code crypto} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "crypto")
@XmlType(name = "", propOrder = {"backendElements", "driverElements", "aliasElements", "addressElements", "otherContent"})
public final class Crypto extends Element {
    /** Makes an empty {@code crypto} element. */
    public Crypto() {
        super("crypto");
    }

    /**
     * Reads a {@code crypto} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Crypto parse(String xml) {
        return XmlReader.read(xml, new Crypto());
    }

    @Override
    public Crypto copy() {
        return (Crypto) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code virtio}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Crypto model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code qemu}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Crypto type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code backend} element, or null if absent. */
    public @Nullable CryptoBackend backend() {
        return firstChild("backend", CryptoBackend.class);
    }

    /** Replaces the {@code backend} element; null removes it. */
    public Crypto backend(@Nullable CryptoBackend backend) {
        setChild("backend", backend);
        return this;
    }

    /** Changes the {@code backend} element, made when absent. */
    public Crypto backend(Consumer<? super CryptoBackend> change) {
        change.accept(madeChild("backend", CryptoBackend.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable CryptoDriver driver() {
        return firstChild("driver", CryptoDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Crypto driver(@Nullable CryptoDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Crypto driver(Consumer<? super CryptoDriver> change) {
        change.accept(madeChild("driver", CryptoDriver.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Crypto alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Crypto alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Crypto address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Crypto address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "backend" -> new CryptoBackend();
            case "driver" -> new CryptoDriver();
            case "alias" -> new Alias();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Crypto empty() {
        return new Crypto();
    }

    @Override
    String[] childNames() {
        return new String[] {"backend", "driver", "alias", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "type"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "backend")
    private List<CryptoBackend> getBackendElements() {
        return jaxbList("backend", CryptoBackend.class);
    }

    @XmlElement(name = "driver")
    private List<CryptoDriver> getDriverElements() {
        return jaxbList("driver", CryptoDriver.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }
}
