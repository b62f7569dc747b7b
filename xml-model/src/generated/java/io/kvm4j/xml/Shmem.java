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
 * The {@code shmem} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "shmem")
@XmlType(name = "", propOrder = {"modelElements", "sizeElements", "serverElements", "msiElements", "aliasElements", "acpiElements", "addressElements", "otherContent"})
public final class Shmem extends Element {
    /** Makes an empty {@code shmem} element. */
    public Shmem() {
        super("shmem");
    }

    /**
     * Reads a {@code shmem} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Shmem parse(String xml) {
        return XmlReader.read(xml, new Shmem());
    }

    @Override
    public Shmem copy() {
        return (Shmem) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public Shmem name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code role} attribute, or null if absent. Known values: {@code master}, {@code peer}. */
    public @Nullable String role() {
        return attributeText("role");
    }

    /** Sets the {@code role} attribute; null removes it. */
    public Shmem role(@Nullable String role) {
        setAttribute("role", role);
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable ShmemModel model() {
        return firstChild("model", ShmemModel.class);
    }

    /** Replaces the {@code model} element; null removes it. */
    public Shmem model(@Nullable ShmemModel model) {
        setChild("model", model);
        return this;
    }

    /** Changes the {@code model} element, made when absent. */
    public Shmem model(Consumer<? super ShmemModel> change) {
        change.accept(madeChild("model", ShmemModel.class));
        return this;
    }

    /** The {@code size} element, or null if absent. */
    public @Nullable Size size() {
        return firstChild("size", Size.class);
    }

    /** Replaces the {@code size} element; null removes it. */
    public Shmem size(@Nullable Size size) {
        setChild("size", size);
        return this;
    }

    /** Changes the {@code size} element, made when absent. */
    public Shmem size(Consumer<? super Size> change) {
        change.accept(madeChild("size", Size.class));
        return this;
    }

    /** The {@code server} element, or null if absent. */
    public @Nullable ShmemServer server() {
        return firstChild("server", ShmemServer.class);
    }

    /** Replaces the {@code server} element; null removes it. */
    public Shmem server(@Nullable ShmemServer server) {
        setChild("server", server);
        return this;
    }

    /** Changes the {@code server} element, made when absent. */
    public Shmem server(Consumer<? super ShmemServer> change) {
        change.accept(madeChild("server", ShmemServer.class));
        return this;
    }

    /** The {@code msi} element, or null if absent. */
    public @Nullable ShmemMsi msi() {
        return firstChild("msi", ShmemMsi.class);
    }

    /** Replaces the {@code msi} element; null removes it. */
    public Shmem msi(@Nullable ShmemMsi msi) {
        setChild("msi", msi);
        return this;
    }

    /** Changes the {@code msi} element, made when absent. */
    public Shmem msi(Consumer<? super ShmemMsi> change) {
        change.accept(madeChild("msi", ShmemMsi.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Shmem alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Shmem alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Shmem acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Shmem acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Shmem address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Shmem address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "model" -> new ShmemModel();
            case "size" -> new Size("size", 1);
            case "server" -> new ShmemServer();
            case "msi" -> new ShmemMsi();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Shmem empty() {
        return new Shmem();
    }

    @Override
    String[] childNames() {
        return new String[] {"model", "size", "server", "msi", "alias", "acpi", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "role"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "role")
    private @Nullable String getRoleAttribute() {
        return attributeText("role");
    }

    private void setRoleAttribute(@Nullable String value) {
        setAttribute("role", value);
    }

    @XmlElement(name = "model")
    private List<ShmemModel> getModelElements() {
        return jaxbList("model", ShmemModel.class);
    }

    @XmlElement(name = "size")
    private List<Size> getSizeElements() {
        return jaxbList("size", Size.class);
    }

    @XmlElement(name = "server")
    private List<ShmemServer> getServerElements() {
        return jaxbList("server", ShmemServer.class);
    }

    @XmlElement(name = "msi")
    private List<ShmemMsi> getMsiElements() {
        return jaxbList("msi", ShmemMsi.class);
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
