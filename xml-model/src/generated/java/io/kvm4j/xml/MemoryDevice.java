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
 * A memory module that can be plugged in: a DIMM, an NVDIMM or virtio-mem.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "memory")
@XmlType(name = "", propOrder = {"uuidElements", "sourceElements", "targetElements", "addressElements", "aliasElements", "acpiElements", "otherContent"})
public final class MemoryDevice extends Element {
    /** Makes an empty {@code memory} element. */
    public MemoryDevice() {
        super("memory");
    }

    /**
     * Reads a {@code memory} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryDevice parse(String xml) {
        return XmlReader.read(xml, new MemoryDevice());
    }

    @Override
    public MemoryDevice copy() {
        return (MemoryDevice) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code dimm}, {@code nvdimm}, {@code virtio-pmem}, {@code virtio-mem}, {@code sgx-epc}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public MemoryDevice model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code access} attribute, or null if absent. Known values: {@code shared}, {@code private}. */
    public @Nullable String access() {
        return attributeText("access");
    }

    /** Sets the {@code access} attribute; null removes it. */
    public MemoryDevice access(@Nullable String access) {
        setAttribute("access", access);
        return this;
    }

    /** The {@code discard} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean discard() {
        return Text.yesNo(attributeText("discard"));
    }

    /** Sets the {@code discard} attribute. */
    public MemoryDevice discard(boolean discard) {
        setAttribute("discard", discard ? "yes" : "no");
        return this;
    }

    /** The {@code discard} attribute as it is written, or null if absent. */
    public @Nullable String discardText() {
        return attributeText("discard");
    }

    /** Sets the {@code discard} attribute as it is written; null removes it. */
    public MemoryDevice discardText(@Nullable String text) {
        setAttribute("discard", text);
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public MemoryDevice uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable MemoryDeviceSource source() {
        return firstChild("source", MemoryDeviceSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public MemoryDevice source(@Nullable MemoryDeviceSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public MemoryDevice source(Consumer<? super MemoryDeviceSource> change) {
        change.accept(madeChild("source", MemoryDeviceSource.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable MemoryDeviceTarget target() {
        return firstChild("target", MemoryDeviceTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public MemoryDevice target(@Nullable MemoryDeviceTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public MemoryDevice target(Consumer<? super MemoryDeviceTarget> change) {
        change.accept(madeChild("target", MemoryDeviceTarget.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public MemoryDevice address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public MemoryDevice address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public MemoryDevice alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public MemoryDevice alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public MemoryDevice acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public MemoryDevice acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "uuid" -> new TextElement("uuid");
            case "source" -> new MemoryDeviceSource();
            case "target" -> new MemoryDeviceTarget();
            case "address" -> new Address();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            default -> null;
        };
    }

    @Override
    MemoryDevice empty() {
        return new MemoryDevice();
    }

    @Override
    String[] childNames() {
        return new String[] {"uuid", "source", "target", "address", "alias", "acpi"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "access", "discard"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "access")
    private @Nullable String getAccessAttribute() {
        return attributeText("access");
    }

    private void setAccessAttribute(@Nullable String value) {
        setAttribute("access", value);
    }

    @XmlAttribute(name = "discard")
    private @Nullable String getDiscardAttribute() {
        return attributeText("discard");
    }

    private void setDiscardAttribute(@Nullable String value) {
        setAttribute("discard", value);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "source")
    private List<MemoryDeviceSource> getSourceElements() {
        return jaxbList("source", MemoryDeviceSource.class);
    }

    @XmlElement(name = "target")
    private List<MemoryDeviceTarget> getTargetElements() {
        return jaxbList("target", MemoryDeviceTarget.class);
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
}
