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
 * The {@code memballoon} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "memballoon")
@XmlType(name = "", propOrder = {"aliasElements", "acpiElements", "addressElements", "statsElements", "driverElements", "otherContent"})
public final class Memballoon extends Element {
    /** Makes an empty {@code memballoon} element. */
    public Memballoon() {
        super("memballoon");
    }

    /**
     * Reads a {@code memballoon} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Memballoon parse(String xml) {
        return XmlReader.read(xml, new Memballoon());
    }

    @Override
    public Memballoon copy() {
        return (Memballoon) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code virtio}, {@code virtio-transitional}, {@code virtio-non-transitional}, {@code xen}, {@code none}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Memballoon model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code autodeflate} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean autodeflate() {
        return Text.onOff(attributeText("autodeflate"));
    }

    /** Sets the {@code autodeflate} attribute. */
    public Memballoon autodeflate(boolean autodeflate) {
        setAttribute("autodeflate", autodeflate ? "on" : "off");
        return this;
    }

    /** The {@code autodeflate} attribute as it is written, or null if absent. */
    public @Nullable String autodeflateText() {
        return attributeText("autodeflate");
    }

    /** Sets the {@code autodeflate} attribute as it is written; null removes it. */
    public Memballoon autodeflateText(@Nullable String text) {
        setAttribute("autodeflate", text);
        return this;
    }

    /** The {@code freePageReporting} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean freePageReporting() {
        return Text.onOff(attributeText("freePageReporting"));
    }

    /** Sets the {@code freePageReporting} attribute. */
    public Memballoon freePageReporting(boolean freePageReporting) {
        setAttribute("freePageReporting", freePageReporting ? "on" : "off");
        return this;
    }

    /** The {@code freePageReporting} attribute as it is written, or null if absent. */
    public @Nullable String freePageReportingText() {
        return attributeText("freePageReporting");
    }

    /** Sets the {@code freePageReporting} attribute as it is written; null removes it. */
    public Memballoon freePageReportingText(@Nullable String text) {
        setAttribute("freePageReporting", text);
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Memballoon alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Memballoon alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Memballoon acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Memballoon acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Memballoon address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Memballoon address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code stats} element, or null if absent. */
    public @Nullable MemballoonStats stats() {
        return firstChild("stats", MemballoonStats.class);
    }

    /** Replaces the {@code stats} element; null removes it. */
    public Memballoon stats(@Nullable MemballoonStats stats) {
        setChild("stats", stats);
        return this;
    }

    /** Changes the {@code stats} element, made when absent. */
    public Memballoon stats(Consumer<? super MemballoonStats> change) {
        change.accept(madeChild("stats", MemballoonStats.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable MemballoonDriver driver() {
        return firstChild("driver", MemballoonDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Memballoon driver(@Nullable MemballoonDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Memballoon driver(Consumer<? super MemballoonDriver> change) {
        change.accept(madeChild("driver", MemballoonDriver.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            case "stats" -> new MemballoonStats();
            case "driver" -> new MemballoonDriver();
            default -> null;
        };
    }

    @Override
    Memballoon empty() {
        return new Memballoon();
    }

    @Override
    String[] childNames() {
        return new String[] {"alias", "acpi", "address", "stats", "driver"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "autodeflate", "freePageReporting"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "autodeflate")
    private @Nullable String getAutodeflateAttribute() {
        return attributeText("autodeflate");
    }

    private void setAutodeflateAttribute(@Nullable String value) {
        setAttribute("autodeflate", value);
    }

    @XmlAttribute(name = "freePageReporting")
    private @Nullable String getFreePageReportingAttribute() {
        return attributeText("freePageReporting");
    }

    private void setFreePageReportingAttribute(@Nullable String value) {
        setAttribute("freePageReporting", value);
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

    @XmlElement(name = "stats")
    private List<MemballoonStats> getStatsElements() {
        return jaxbList("stats", MemballoonStats.class);
    }

    @XmlElement(name = "driver")
    private List<MemballoonDriver> getDriverElements() {
        return jaxbList("driver", MemballoonDriver.class);
    }
}
