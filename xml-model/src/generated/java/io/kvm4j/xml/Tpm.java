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
 * The {@code tpm} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "tpm")
@XmlType(name = "", propOrder = {"backendElements", "aliasElements", "addressElements", "otherContent"})
public final class Tpm extends Element {
    /** Makes an empty {@code tpm} element. */
    public Tpm() {
        super("tpm");
    }

    /**
     * Reads a {@code tpm} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Tpm parse(String xml) {
        return XmlReader.read(xml, new Tpm());
    }

    @Override
    public Tpm copy() {
        return (Tpm) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code tpm-tis}, {@code tpm-crb}, {@code tpm-spapr}, {@code spapr-tpm-proxy}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Tpm model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code backend} element, or null if absent. */
    public @Nullable TpmBackend backend() {
        return firstChild("backend", TpmBackend.class);
    }

    /** Replaces the {@code backend} element; null removes it. */
    public Tpm backend(@Nullable TpmBackend backend) {
        setChild("backend", backend);
        return this;
    }

    /** Changes the {@code backend} element, made when absent. */
    public Tpm backend(Consumer<? super TpmBackend> change) {
        change.accept(madeChild("backend", TpmBackend.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Tpm alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Tpm alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Tpm address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Tpm address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "backend" -> new TpmBackend();
            case "alias" -> new Alias();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Tpm empty() {
        return new Tpm();
    }

    @Override
    String[] childNames() {
        return new String[] {"backend", "alias", "address"};
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
    private List<TpmBackend> getBackendElements() {
        return jaxbList("backend", TpmBackend.class);
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
