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
 * A disk, CD-ROM or floppy of a domain.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "disk")
@XmlType(name = "", propOrder = {"driverElements", "authElements", "sourceElements", "backingStoreElements", "backenddomainElements", "geometryElements", "blockioElements", "mirrorElements", "targetElements", "iotuneElements", "throttlefiltersElements", "readonlyElements", "shareableElements", "transientElements", "serialElements", "wwnElements", "vendorElements", "productElements", "encryptionElements", "bootElements", "aliasElements", "addressElements", "acpiElements", "privateDataElements", "otherContent"})
public final class Disk extends Element {
    /** Makes an empty {@code disk} element. */
    public Disk() {
        super("disk");
    }

    /**
     * Reads a {@code disk} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Disk parse(String xml) {
        return XmlReader.read(xml, new Disk());
    }

    @Override
    public Disk copy() {
        return (Disk) copyTree();
    }

    /** The {@code device} attribute, or null if absent. Known values: {@code floppy}, {@code disk}, {@code cdrom}, {@code lun}. */
    public @Nullable String device() {
        return attributeText("device");
    }

    /** Sets the {@code device} attribute; null removes it. */
    public Disk device(@Nullable String device) {
        setAttribute("device", device);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}, {@code dir}, {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code vhostvdpa}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Disk type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code rawio} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean rawio() {
        return Text.yesNo(attributeText("rawio"));
    }

    /** Sets the {@code rawio} attribute. */
    public Disk rawio(boolean rawio) {
        setAttribute("rawio", rawio ? "yes" : "no");
        return this;
    }

    /** The {@code rawio} attribute as it is written, or null if absent. */
    public @Nullable String rawioText() {
        return attributeText("rawio");
    }

    /** Sets the {@code rawio} attribute as it is written; null removes it. */
    public Disk rawioText(@Nullable String text) {
        setAttribute("rawio", text);
        return this;
    }

    /** The {@code sgio} attribute, or null if absent. Known values: {@code filtered}, {@code unfiltered}. */
    public @Nullable String sgio() {
        return attributeText("sgio");
    }

    /** Sets the {@code sgio} attribute; null removes it. */
    public Disk sgio(@Nullable String sgio) {
        setAttribute("sgio", sgio);
        return this;
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code virtio}, {@code virtio-transitional}, {@code virtio-non-transitional}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Disk model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code snapshot} attribute, or null if absent. Known values: {@code no}, {@code internal}, {@code external}, {@code manual}. */
    public @Nullable String snapshot() {
        return attributeText("snapshot");
    }

    /** Sets the {@code snapshot} attribute; null removes it. */
    public Disk snapshot(@Nullable String snapshot) {
        setAttribute("snapshot", snapshot);
        return this;
    }

    /** How the hypervisor reads and writes a disk., or null if absent. */
    public @Nullable DiskDriver driver() {
        return firstChild("driver", DiskDriver.class);
    }

    /** Replaces how the hypervisor reads and writes a disk.; null removes it. */
    public Disk driver(@Nullable DiskDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes how the hypervisor reads and writes a disk., made when absent. */
    public Disk driver(Consumer<? super DiskDriver> change) {
        change.accept(madeChild("driver", DiskDriver.class));
        return this;
    }

    /** The {@code auth} element, or null if absent. */
    public @Nullable DiskAuth auth() {
        return firstChild("auth", DiskAuth.class);
    }

    /** Replaces the {@code auth} element; null removes it. */
    public Disk auth(@Nullable DiskAuth auth) {
        setChild("auth", auth);
        return this;
    }

    /** Changes the {@code auth} element, made when absent. */
    public Disk auth(Consumer<? super DiskAuth> change) {
        change.accept(madeChild("auth", DiskAuth.class));
        return this;
    }

    /** Where the data of a disk, or of an image in its chain, is., or null if absent. */
    public @Nullable DiskSource source() {
        return firstChild("source", DiskSource.class);
    }

    /** Replaces where the data of a disk, or of an image in its chain, is.; null removes it. */
    public Disk source(@Nullable DiskSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes where the data of a disk, or of an image in its chain, is., made when absent. */
    public Disk source(Consumer<? super DiskSource> change) {
        change.accept(madeChild("source", DiskSource.class));
        return this;
    }

    /** The {@code backingStore} element, or null if absent. */
    public @Nullable DiskBackingStore backingStore() {
        return firstChild("backingStore", DiskBackingStore.class);
    }

    /** Replaces the {@code backingStore} element; null removes it. */
    public Disk backingStore(@Nullable DiskBackingStore backingStore) {
        setChild("backingStore", backingStore);
        return this;
    }

    /** Changes the {@code backingStore} element, made when absent. */
    public Disk backingStore(Consumer<? super DiskBackingStore> change) {
        change.accept(madeChild("backingStore", DiskBackingStore.class));
        return this;
    }

    /** The {@code backenddomain} element, or null if absent. */
    public @Nullable DiskBackenddomain backenddomain() {
        return firstChild("backenddomain", DiskBackenddomain.class);
    }

    /** Replaces the {@code backenddomain} element; null removes it. */
    public Disk backenddomain(@Nullable DiskBackenddomain backenddomain) {
        setChild("backenddomain", backenddomain);
        return this;
    }

    /** Changes the {@code backenddomain} element, made when absent. */
    public Disk backenddomain(Consumer<? super DiskBackenddomain> change) {
        change.accept(madeChild("backenddomain", DiskBackenddomain.class));
        return this;
    }

    /** The {@code geometry} element, or null if absent. */
    public @Nullable DiskGeometry geometry() {
        return firstChild("geometry", DiskGeometry.class);
    }

    /** Replaces the {@code geometry} element; null removes it. */
    public Disk geometry(@Nullable DiskGeometry geometry) {
        setChild("geometry", geometry);
        return this;
    }

    /** Changes the {@code geometry} element, made when absent. */
    public Disk geometry(Consumer<? super DiskGeometry> change) {
        change.accept(madeChild("geometry", DiskGeometry.class));
        return this;
    }

    /** The {@code blockio} element, or null if absent. */
    public @Nullable DiskBlockio blockio() {
        return firstChild("blockio", DiskBlockio.class);
    }

    /** Replaces the {@code blockio} element; null removes it. */
    public Disk blockio(@Nullable DiskBlockio blockio) {
        setChild("blockio", blockio);
        return this;
    }

    /** Changes the {@code blockio} element, made when absent. */
    public Disk blockio(Consumer<? super DiskBlockio> change) {
        change.accept(madeChild("blockio", DiskBlockio.class));
        return this;
    }

    /** The {@code mirror} element, or null if absent. */
    public @Nullable DiskMirror mirror() {
        return firstChild("mirror", DiskMirror.class);
    }

    /** Replaces the {@code mirror} element; null removes it. */
    public Disk mirror(@Nullable DiskMirror mirror) {
        setChild("mirror", mirror);
        return this;
    }

    /** Changes the {@code mirror} element, made when absent. */
    public Disk mirror(Consumer<? super DiskMirror> change) {
        change.accept(madeChild("mirror", DiskMirror.class));
        return this;
    }

    /** What the guest sees a disk as., or null if absent. */
    public @Nullable DiskTarget target() {
        return firstChild("target", DiskTarget.class);
    }

    /** Replaces what the guest sees a disk as.; null removes it. */
    public Disk target(@Nullable DiskTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes what the guest sees a disk as., made when absent. */
    public Disk target(Consumer<? super DiskTarget> change) {
        change.accept(madeChild("target", DiskTarget.class));
        return this;
    }

    /** The {@code iotune} element, or null if absent. */
    public @Nullable DiskIotune iotune() {
        return firstChild("iotune", DiskIotune.class);
    }

    /** Replaces the {@code iotune} element; null removes it. */
    public Disk iotune(@Nullable DiskIotune iotune) {
        setChild("iotune", iotune);
        return this;
    }

    /** Changes the {@code iotune} element, made when absent. */
    public Disk iotune(Consumer<? super DiskIotune> change) {
        change.accept(madeChild("iotune", DiskIotune.class));
        return this;
    }

    /** The {@code throttlefilters} element, or null if absent. */
    public @Nullable DiskThrottlefilters throttlefilters() {
        return firstChild("throttlefilters", DiskThrottlefilters.class);
    }

    /** Replaces the {@code throttlefilters} element; null removes it. */
    public Disk throttlefilters(@Nullable DiskThrottlefilters throttlefilters) {
        setChild("throttlefilters", throttlefilters);
        return this;
    }

    /** Changes the {@code throttlefilters} element, made when absent. */
    public Disk throttlefilters(Consumer<? super DiskThrottlefilters> change) {
        change.accept(madeChild("throttlefilters", DiskThrottlefilters.class));
        return this;
    }

    /** Whether there is a {@code readonly} element. */
    public boolean readonly() {
        return hasChild("readonly");
    }

    /** Adds or removes the {@code readonly} element. */
    public Disk readonly(boolean present) {
        setFlag("readonly", present);
        return this;
    }

    /** Whether there is a {@code shareable} element. */
    public boolean shareable() {
        return hasChild("shareable");
    }

    /** Adds or removes the {@code shareable} element. */
    public Disk shareable(boolean present) {
        setFlag("shareable", present);
        return this;
    }

    /** The {@code transient} element, or null if absent. */
    public @Nullable DiskTransient transientElement() {
        return firstChild("transient", DiskTransient.class);
    }

    /** Replaces the {@code transient} element; null removes it. */
    public Disk transientElement(@Nullable DiskTransient transientElement) {
        setChild("transient", transientElement);
        return this;
    }

    /** Changes the {@code transient} element, made when absent. */
    public Disk transientElement(Consumer<? super DiskTransient> change) {
        change.accept(madeChild("transient", DiskTransient.class));
        return this;
    }

    /** The {@code serial} element, or null if absent. */
    public @Nullable String serial() {
        return childText("serial");
    }

    /** Sets the {@code serial} element; null removes it. */
    public Disk serial(@Nullable String serial) {
        setChildText("serial", serial);
        return this;
    }

    /** The {@code wwn} element, or null if absent. */
    public @Nullable String wwn() {
        return childText("wwn");
    }

    /** Sets the {@code wwn} element; null removes it. */
    public Disk wwn(@Nullable String wwn) {
        setChildText("wwn", wwn);
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable String vendor() {
        return childText("vendor");
    }

    /** Sets the {@code vendor} element; null removes it. */
    public Disk vendor(@Nullable String vendor) {
        setChildText("vendor", vendor);
        return this;
    }

    /** The {@code product} element, or null if absent. */
    public @Nullable String product() {
        return childText("product");
    }

    /** Sets the {@code product} element; null removes it. */
    public Disk product(@Nullable String product) {
        setChildText("product", product);
        return this;
    }

    /** The {@code encryption} element, or null if absent. */
    public @Nullable VolumeTargetEncryption encryption() {
        return firstChild("encryption", VolumeTargetEncryption.class);
    }

    /** Replaces the {@code encryption} element; null removes it. */
    public Disk encryption(@Nullable VolumeTargetEncryption encryption) {
        setChild("encryption", encryption);
        return this;
    }

    /** Changes the {@code encryption} element, made when absent. */
    public Disk encryption(Consumer<? super VolumeTargetEncryption> change) {
        change.accept(madeChild("encryption", VolumeTargetEncryption.class));
        return this;
    }

    /** The {@code boot} element, or null if absent. */
    public @Nullable DeviceBoot boot() {
        return firstChild("boot", DeviceBoot.class);
    }

    /** Replaces the {@code boot} element; null removes it. */
    public Disk boot(@Nullable DeviceBoot boot) {
        setChild("boot", boot);
        return this;
    }

    /** Changes the {@code boot} element, made when absent. */
    public Disk boot(Consumer<? super DeviceBoot> change) {
        change.accept(madeChild("boot", DeviceBoot.class));
        return this;
    }

    /** libvirt's name for a device of a running domain; one that a user chose begins with {@code ua-}., or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces libvirt's name for a device of a running domain; one that a user chose begins with {@code ua-}.; null removes it. */
    public Disk alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes libvirt's name for a device of a running domain; one that a user chose begins with {@code ua-}., made when absent. */
    public Disk alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** Where a device sits on a bus of the guest., or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces where a device sits on a bus of the guest.; null removes it. */
    public Disk address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes where a device sits on a bus of the guest., made when absent. */
    public Disk address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Disk acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Disk acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** Whether there is a {@code privateData} element. */
    public boolean privateData() {
        return hasChild("privateData");
    }

    /** Adds or removes the {@code privateData} element. */
    public Disk privateData(boolean present) {
        setFlag("privateData", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "driver" -> new DiskDriver();
            case "auth" -> new DiskAuth();
            case "source" -> new DiskSource();
            case "backingStore" -> new DiskBackingStore();
            case "backenddomain" -> new DiskBackenddomain();
            case "geometry" -> new DiskGeometry();
            case "blockio" -> new DiskBlockio();
            case "mirror" -> new DiskMirror();
            case "target" -> new DiskTarget();
            case "iotune" -> new DiskIotune();
            case "throttlefilters" -> new DiskThrottlefilters();
            case "readonly" -> new FlagElement("readonly");
            case "shareable" -> new FlagElement("shareable");
            case "transient" -> new DiskTransient();
            case "serial" -> new TextElement("serial");
            case "wwn" -> new TextElement("wwn");
            case "vendor" -> new TextElement("vendor");
            case "product" -> new TextElement("product");
            case "encryption" -> new VolumeTargetEncryption();
            case "boot" -> new DeviceBoot();
            case "alias" -> new Alias();
            case "address" -> new Address();
            case "acpi" -> new DeviceAcpi();
            case "privateData" -> new FlagElement("privateData");
            default -> null;
        };
    }

    @Override
    Disk empty() {
        return new Disk();
    }

    @Override
    String[] childNames() {
        return new String[] {"driver", "auth", "source", "backingStore", "backenddomain", "geometry", "blockio", "mirror", "target", "iotune", "throttlefilters", "readonly", "shareable", "transient", "serial", "wwn", "vendor", "product", "encryption", "boot", "alias", "address", "acpi", "privateData"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"device", "type", "rawio", "sgio", "model", "snapshot"};
    }

    @XmlAttribute(name = "device")
    private @Nullable String getDeviceAttribute() {
        return attributeText("device");
    }

    private void setDeviceAttribute(@Nullable String value) {
        setAttribute("device", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "rawio")
    private @Nullable String getRawioAttribute() {
        return attributeText("rawio");
    }

    private void setRawioAttribute(@Nullable String value) {
        setAttribute("rawio", value);
    }

    @XmlAttribute(name = "sgio")
    private @Nullable String getSgioAttribute() {
        return attributeText("sgio");
    }

    private void setSgioAttribute(@Nullable String value) {
        setAttribute("sgio", value);
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "snapshot")
    private @Nullable String getSnapshotAttribute() {
        return attributeText("snapshot");
    }

    private void setSnapshotAttribute(@Nullable String value) {
        setAttribute("snapshot", value);
    }

    @XmlElement(name = "driver")
    private List<DiskDriver> getDriverElements() {
        return jaxbList("driver", DiskDriver.class);
    }

    @XmlElement(name = "auth")
    private List<DiskAuth> getAuthElements() {
        return jaxbList("auth", DiskAuth.class);
    }

    @XmlElement(name = "source")
    private List<DiskSource> getSourceElements() {
        return jaxbList("source", DiskSource.class);
    }

    @XmlElement(name = "backingStore")
    private List<DiskBackingStore> getBackingStoreElements() {
        return jaxbList("backingStore", DiskBackingStore.class);
    }

    @XmlElement(name = "backenddomain")
    private List<DiskBackenddomain> getBackenddomainElements() {
        return jaxbList("backenddomain", DiskBackenddomain.class);
    }

    @XmlElement(name = "geometry")
    private List<DiskGeometry> getGeometryElements() {
        return jaxbList("geometry", DiskGeometry.class);
    }

    @XmlElement(name = "blockio")
    private List<DiskBlockio> getBlockioElements() {
        return jaxbList("blockio", DiskBlockio.class);
    }

    @XmlElement(name = "mirror")
    private List<DiskMirror> getMirrorElements() {
        return jaxbList("mirror", DiskMirror.class);
    }

    @XmlElement(name = "target")
    private List<DiskTarget> getTargetElements() {
        return jaxbList("target", DiskTarget.class);
    }

    @XmlElement(name = "iotune")
    private List<DiskIotune> getIotuneElements() {
        return jaxbList("iotune", DiskIotune.class);
    }

    @XmlElement(name = "throttlefilters")
    private List<DiskThrottlefilters> getThrottlefiltersElements() {
        return jaxbList("throttlefilters", DiskThrottlefilters.class);
    }

    @XmlElement(name = "readonly")
    private List<FlagElement> getReadonlyElements() {
        return jaxbList("readonly", FlagElement.class);
    }

    @XmlElement(name = "shareable")
    private List<FlagElement> getShareableElements() {
        return jaxbList("shareable", FlagElement.class);
    }

    @XmlElement(name = "transient")
    private List<DiskTransient> getTransientElements() {
        return jaxbList("transient", DiskTransient.class);
    }

    @XmlElement(name = "serial")
    private List<TextElement> getSerialElements() {
        return jaxbList("serial", TextElement.class);
    }

    @XmlElement(name = "wwn")
    private List<TextElement> getWwnElements() {
        return jaxbList("wwn", TextElement.class);
    }

    @XmlElement(name = "vendor")
    private List<TextElement> getVendorElements() {
        return jaxbList("vendor", TextElement.class);
    }

    @XmlElement(name = "product")
    private List<TextElement> getProductElements() {
        return jaxbList("product", TextElement.class);
    }

    @XmlElement(name = "encryption")
    private List<VolumeTargetEncryption> getEncryptionElements() {
        return jaxbList("encryption", VolumeTargetEncryption.class);
    }

    @XmlElement(name = "boot")
    private List<DeviceBoot> getBootElements() {
        return jaxbList("boot", DeviceBoot.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "privateData")
    private List<FlagElement> getPrivateDataElements() {
        return jaxbList("privateData", FlagElement.class);
    }
}
