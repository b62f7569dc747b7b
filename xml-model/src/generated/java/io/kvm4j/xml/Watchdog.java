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
 * The {@code watchdog} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "watchdog")
@XmlType(name = "", propOrder = {"aliasElements", "acpiElements", "addressElements", "otherContent"})
public final class Watchdog extends Element {
    /** Makes an empty {@code watchdog} element. */
    public Watchdog() {
        super("watchdog");
    }

    /**
     * Reads a {@code watchdog} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Watchdog parse(String xml) {
        return XmlReader.read(xml, new Watchdog());
    }

    @Override
    public Watchdog copy() {
        return (Watchdog) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code i6300esb}, {@code ib700}, {@code diag288}, {@code itco}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Watchdog model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code action} attribute, or null if absent. Known values: {@code reset}, {@code shutdown}, {@code poweroff}, {@code pause}, {@code none}, {@code dump}, {@code inject-nmi}. */
    public @Nullable String action() {
        return attributeText("action");
    }

    /** Sets the {@code action} attribute; null removes it. */
    public Watchdog action(@Nullable String action) {
        setAttribute("action", action);
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Watchdog alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Watchdog alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Watchdog acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Watchdog acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Watchdog address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Watchdog address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Watchdog empty() {
        return new Watchdog();
    }

    @Override
    String[] childNames() {
        return new String[] {"alias", "acpi", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "action"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "action")
    private @Nullable String getActionAttribute() {
        return attributeText("action");
    }

    private void setActionAttribute(@Nullable String value) {
        setAttribute("action", value);
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
