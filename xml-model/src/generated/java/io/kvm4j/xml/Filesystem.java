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
 * The {@code filesystem} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "filesystem")
@XmlType(name = "", propOrder = {"driverElements", "sourceElements", "targetElements", "readonlyElements", "bootElements", "aliasElements", "acpiElements", "addressElements", "spaceHardLimitElements", "spaceSoftLimitElements", "binaryElements", "idmapElements", "otherContent"})
public final class Filesystem extends Element {
    /** Makes an empty {@code filesystem} element. */
    public Filesystem() {
        super("filesystem");
    }

    /**
     * Reads a {@code filesystem} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Filesystem parse(String xml) {
        return XmlReader.read(xml, new Filesystem());
    }

    @Override
    public Filesystem copy() {
        return (Filesystem) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code virtio}, {@code virtio-transitional}, {@code virtio-non-transitional}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Filesystem model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}, {@code mount}, {@code bind}, {@code template}, {@code ram}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Filesystem type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code accessmode} attribute, or null if absent. Known values: {@code passthrough}, {@code mapped}, {@code squash}. */
    public @Nullable String accessmode() {
        return attributeText("accessmode");
    }

    /** Sets the {@code accessmode} attribute; null removes it. */
    public Filesystem accessmode(@Nullable String accessmode) {
        setAttribute("accessmode", accessmode);
        return this;
    }

    /** The {@code multidevs} attribute, or null if absent. Known values: {@code default}, {@code remap}, {@code forbid}, {@code warn}. */
    public @Nullable String multidevs() {
        return attributeText("multidevs");
    }

    /** Sets the {@code multidevs} attribute; null removes it. */
    public Filesystem multidevs(@Nullable String multidevs) {
        setAttribute("multidevs", multidevs);
        return this;
    }

    /** The {@code fmode} attribute, or null if absent. */
    public @Nullable Long fmode() {
        return Text.longValue(this, "fmode", attributeText("fmode"));
    }

    /** Sets the {@code fmode} attribute. */
    public Filesystem fmode(long fmode) {
        setAttribute("fmode", Text.decimal(fmode));
        return this;
    }

    /** The {@code fmode} attribute as it is written, or null if absent. */
    public @Nullable String fmodeText() {
        return attributeText("fmode");
    }

    /** Sets the {@code fmode} attribute as it is written; null removes it. */
    public Filesystem fmodeText(@Nullable String text) {
        setAttribute("fmode", text);
        return this;
    }

    /** The {@code dmode} attribute, or null if absent. */
    public @Nullable Long dmode() {
        return Text.longValue(this, "dmode", attributeText("dmode"));
    }

    /** Sets the {@code dmode} attribute. */
    public Filesystem dmode(long dmode) {
        setAttribute("dmode", Text.decimal(dmode));
        return this;
    }

    /** The {@code dmode} attribute as it is written, or null if absent. */
    public @Nullable String dmodeText() {
        return attributeText("dmode");
    }

    /** Sets the {@code dmode} attribute as it is written; null removes it. */
    public Filesystem dmodeText(@Nullable String text) {
        setAttribute("dmode", text);
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable FilesystemDriver driver() {
        return firstChild("driver", FilesystemDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Filesystem driver(@Nullable FilesystemDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Filesystem driver(Consumer<? super FilesystemDriver> change) {
        change.accept(madeChild("driver", FilesystemDriver.class));
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable FilesystemSource source() {
        return firstChild("source", FilesystemSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public Filesystem source(@Nullable FilesystemSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public Filesystem source(Consumer<? super FilesystemSource> change) {
        change.accept(madeChild("source", FilesystemSource.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable FilesystemTarget target() {
        return firstChild("target", FilesystemTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public Filesystem target(@Nullable FilesystemTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public Filesystem target(Consumer<? super FilesystemTarget> change) {
        change.accept(madeChild("target", FilesystemTarget.class));
        return this;
    }

    /** Whether there is a {@code readonly} element. */
    public boolean readonly() {
        return hasChild("readonly");
    }

    /** Adds or removes the {@code readonly} element. */
    public Filesystem readonly(boolean present) {
        setFlag("readonly", present);
        return this;
    }

    /** The {@code boot} element, or null if absent. */
    public @Nullable DeviceBoot boot() {
        return firstChild("boot", DeviceBoot.class);
    }

    /** Replaces the {@code boot} element; null removes it. */
    public Filesystem boot(@Nullable DeviceBoot boot) {
        setChild("boot", boot);
        return this;
    }

    /** Changes the {@code boot} element, made when absent. */
    public Filesystem boot(Consumer<? super DeviceBoot> change) {
        change.accept(madeChild("boot", DeviceBoot.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Filesystem alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Filesystem alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Filesystem acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Filesystem acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Filesystem address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Filesystem address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code space_hard_limit} element, or null if absent. */
    public @Nullable Size spaceHardLimit() {
        return firstChild("space_hard_limit", Size.class);
    }

    /** Replaces the {@code space_hard_limit} element; null removes it. */
    public Filesystem spaceHardLimit(@Nullable Size spaceHardLimit) {
        setChild("space_hard_limit", spaceHardLimit);
        return this;
    }

    /** Changes the {@code space_hard_limit} element, made when absent. */
    public Filesystem spaceHardLimit(Consumer<? super Size> change) {
        change.accept(madeChild("space_hard_limit", Size.class));
        return this;
    }

    /** The {@code space_soft_limit} element, or null if absent. */
    public @Nullable Size spaceSoftLimit() {
        return firstChild("space_soft_limit", Size.class);
    }

    /** Replaces the {@code space_soft_limit} element; null removes it. */
    public Filesystem spaceSoftLimit(@Nullable Size spaceSoftLimit) {
        setChild("space_soft_limit", spaceSoftLimit);
        return this;
    }

    /** Changes the {@code space_soft_limit} element, made when absent. */
    public Filesystem spaceSoftLimit(Consumer<? super Size> change) {
        change.accept(madeChild("space_soft_limit", Size.class));
        return this;
    }

    /** The {@code binary} element, or null if absent. */
    public @Nullable FilesystemBinary binary() {
        return firstChild("binary", FilesystemBinary.class);
    }

    /** Replaces the {@code binary} element; null removes it. */
    public Filesystem binary(@Nullable FilesystemBinary binary) {
        setChild("binary", binary);
        return this;
    }

    /** Changes the {@code binary} element, made when absent. */
    public Filesystem binary(Consumer<? super FilesystemBinary> change) {
        change.accept(madeChild("binary", FilesystemBinary.class));
        return this;
    }

    /** The {@code idmap} element, or null if absent. */
    public @Nullable Idmap idmap() {
        return firstChild("idmap", Idmap.class);
    }

    /** Replaces the {@code idmap} element; null removes it. */
    public Filesystem idmap(@Nullable Idmap idmap) {
        setChild("idmap", idmap);
        return this;
    }

    /** Changes the {@code idmap} element, made when absent. */
    public Filesystem idmap(Consumer<? super Idmap> change) {
        change.accept(madeChild("idmap", Idmap.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "driver" -> new FilesystemDriver();
            case "source" -> new FilesystemSource();
            case "target" -> new FilesystemTarget();
            case "readonly" -> new FlagElement("readonly");
            case "boot" -> new DeviceBoot();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            case "space_hard_limit" -> new Size("space_hard_limit", 1);
            case "space_soft_limit" -> new Size("space_soft_limit", 1);
            case "binary" -> new FilesystemBinary();
            case "idmap" -> new Idmap();
            default -> null;
        };
    }

    @Override
    Filesystem empty() {
        return new Filesystem();
    }

    @Override
    String[] childNames() {
        return new String[] {"driver", "source", "target", "readonly", "boot", "alias", "acpi", "address", "space_hard_limit", "space_soft_limit", "binary", "idmap"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "type", "accessmode", "multidevs", "fmode", "dmode"};
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

    @XmlAttribute(name = "accessmode")
    private @Nullable String getAccessmodeAttribute() {
        return attributeText("accessmode");
    }

    private void setAccessmodeAttribute(@Nullable String value) {
        setAttribute("accessmode", value);
    }

    @XmlAttribute(name = "multidevs")
    private @Nullable String getMultidevsAttribute() {
        return attributeText("multidevs");
    }

    private void setMultidevsAttribute(@Nullable String value) {
        setAttribute("multidevs", value);
    }

    @XmlAttribute(name = "fmode")
    private @Nullable String getFmodeAttribute() {
        return attributeText("fmode");
    }

    private void setFmodeAttribute(@Nullable String value) {
        setAttribute("fmode", value);
    }

    @XmlAttribute(name = "dmode")
    private @Nullable String getDmodeAttribute() {
        return attributeText("dmode");
    }

    private void setDmodeAttribute(@Nullable String value) {
        setAttribute("dmode", value);
    }

    @XmlElement(name = "driver")
    private List<FilesystemDriver> getDriverElements() {
        return jaxbList("driver", FilesystemDriver.class);
    }

    @XmlElement(name = "source")
    private List<FilesystemSource> getSourceElements() {
        return jaxbList("source", FilesystemSource.class);
    }

    @XmlElement(name = "target")
    private List<FilesystemTarget> getTargetElements() {
        return jaxbList("target", FilesystemTarget.class);
    }

    @XmlElement(name = "readonly")
    private List<FlagElement> getReadonlyElements() {
        return jaxbList("readonly", FlagElement.class);
    }

    @XmlElement(name = "boot")
    private List<DeviceBoot> getBootElements() {
        return jaxbList("boot", DeviceBoot.class);
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

    @XmlElement(name = "space_hard_limit")
    private List<Size> getSpaceHardLimitElements() {
        return jaxbList("space_hard_limit", Size.class);
    }

    @XmlElement(name = "space_soft_limit")
    private List<Size> getSpaceSoftLimitElements() {
        return jaxbList("space_soft_limit", Size.class);
    }

    @XmlElement(name = "binary")
    private List<FilesystemBinary> getBinaryElements() {
        return jaxbList("binary", FilesystemBinary.class);
    }

    @XmlElement(name = "idmap")
    private List<Idmap> getIdmapElements() {
        return jaxbList("idmap", Idmap.class);
    }
}
