package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code capability} element of {@code device}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"productElements", "hardwareElements", "firmwareElements", "classElements", "domainElements", "busElements", "slotElements", "functionElements", "vendorElements", "capabilityElements", "iommuGroupElements", "numaElements", "pciExpressElements", "deviceElements", "numberElements", "subclassElements", "protocolElements", "descriptionElements", "interfaceElements", "addressElements", "linkElements", "featureElements", "charElements", "hostElements", "uniqueIdElements", "targetElements", "lunElements", "typeElements", "blockElements", "driveTypeElements", "modelElements", "serialElements", "sizeElements", "logicalBlockSizeElements", "numBlocksElements", "uuidElements", "parentAddrElements", "attrElements", "stateElements", "cssidElements", "ssidElements", "devnoElements", "membersElements", "channelDevAddrElements", "chardevElements", "apAdapterElements", "apDomainElements", "otherContent"})
public final class NodeDeviceCapability extends Element {
    /** Makes an empty {@code capability} element. */
    public NodeDeviceCapability() {
        super("capability");
    }

    /**
     * Reads a {@code capability} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapability parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapability());
    }

    @Override
    public NodeDeviceCapability copy() {
        return (NodeDeviceCapability) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code system}, {@code pci}, {@code usb_device}, {@code usb}, {@code net}, {@code scsi_generic}, {@code scsi_host}, {@code scsi_target}, {@code scsi}, {@code storage}, {@code drm}, {@code mdev}, {@code ccw}, {@code ccwgroup}, {@code css}, {@code vdpa}, {@code ap_card}, {@code ap_queue}, {@code ap_matrix}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public NodeDeviceCapability type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code product} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityProduct product() {
        return firstChild("product", NodeDeviceCapabilityProduct.class);
    }

    /** Replaces the {@code product} element; null removes it. */
    public NodeDeviceCapability product(@Nullable NodeDeviceCapabilityProduct product) {
        setChild("product", product);
        return this;
    }

    /** Changes the {@code product} element, made when absent. */
    public NodeDeviceCapability product(Consumer<? super NodeDeviceCapabilityProduct> change) {
        change.accept(madeChild("product", NodeDeviceCapabilityProduct.class));
        return this;
    }

    /** The {@code hardware} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityHardware hardware() {
        return firstChild("hardware", NodeDeviceCapabilityHardware.class);
    }

    /** Replaces the {@code hardware} element; null removes it. */
    public NodeDeviceCapability hardware(@Nullable NodeDeviceCapabilityHardware hardware) {
        setChild("hardware", hardware);
        return this;
    }

    /** Changes the {@code hardware} element, made when absent. */
    public NodeDeviceCapability hardware(Consumer<? super NodeDeviceCapabilityHardware> change) {
        change.accept(madeChild("hardware", NodeDeviceCapabilityHardware.class));
        return this;
    }

    /** The {@code firmware} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityFirmware firmware() {
        return firstChild("firmware", NodeDeviceCapabilityFirmware.class);
    }

    /** Replaces the {@code firmware} element; null removes it. */
    public NodeDeviceCapability firmware(@Nullable NodeDeviceCapabilityFirmware firmware) {
        setChild("firmware", firmware);
        return this;
    }

    /** Changes the {@code firmware} element, made when absent. */
    public NodeDeviceCapability firmware(Consumer<? super NodeDeviceCapabilityFirmware> change) {
        change.accept(madeChild("firmware", NodeDeviceCapabilityFirmware.class));
        return this;
    }

    /** The {@code class} element, or null if absent. */
    public @Nullable String classElement() {
        return childText("class");
    }

    /** Sets the {@code class} element; null removes it. */
    public NodeDeviceCapability classElement(@Nullable String classElement) {
        setChildText("class", classElement);
        return this;
    }

    /** The {@code domain} element, or null if absent. */
    public @Nullable Long domain() {
        return Text.longValue(this, "domain", childText("domain"));
    }

    /** Sets the {@code domain} element. */
    public NodeDeviceCapability domain(long domain) {
        setChildText("domain", Text.decimal(domain));
        return this;
    }

    /** The {@code domain} element as it is written, or null if absent. */
    public @Nullable String domainText() {
        return childText("domain");
    }

    /** Sets the {@code domain} element as it is written; null removes it. */
    public NodeDeviceCapability domainText(@Nullable String text) {
        setChildText("domain", text);
        return this;
    }

    /** The {@code bus} element, or null if absent. */
    public @Nullable String bus() {
        return childText("bus");
    }

    /** Sets the {@code bus} element; null removes it. */
    public NodeDeviceCapability bus(@Nullable String bus) {
        setChildText("bus", bus);
        return this;
    }

    /** The {@code slot} element, or null if absent. */
    public @Nullable Long slot() {
        return Text.longValue(this, "slot", childText("slot"));
    }

    /** Sets the {@code slot} element. */
    public NodeDeviceCapability slot(long slot) {
        setChildText("slot", Text.decimal(slot));
        return this;
    }

    /** The {@code slot} element as it is written, or null if absent. */
    public @Nullable String slotText() {
        return childText("slot");
    }

    /** Sets the {@code slot} element as it is written; null removes it. */
    public NodeDeviceCapability slotText(@Nullable String text) {
        setChildText("slot", text);
        return this;
    }

    /** The {@code function} element, or null if absent. */
    public @Nullable Long function() {
        return Text.longValue(this, "function", childText("function"));
    }

    /** Sets the {@code function} element. */
    public NodeDeviceCapability function(long function) {
        setChildText("function", Text.decimal(function));
        return this;
    }

    /** The {@code function} element as it is written, or null if absent. */
    public @Nullable String functionText() {
        return childText("function");
    }

    /** Sets the {@code function} element as it is written; null removes it. */
    public NodeDeviceCapability functionText(@Nullable String text) {
        setChildText("function", text);
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityVendor vendor() {
        return firstChild("vendor", NodeDeviceCapabilityVendor.class);
    }

    /** Replaces the {@code vendor} element; null removes it. */
    public NodeDeviceCapability vendor(@Nullable NodeDeviceCapabilityVendor vendor) {
        setChild("vendor", vendor);
        return this;
    }

    /** Changes the {@code vendor} element, made when absent. */
    public NodeDeviceCapability vendor(Consumer<? super NodeDeviceCapabilityVendor> change) {
        change.accept(madeChild("vendor", NodeDeviceCapabilityVendor.class));
        return this;
    }

    /** The {@code capability} elements, in document order: a live list. */
    public List<NodeDeviceSubcapability> capabilities() {
        return childList("capability", NodeDeviceSubcapability.class);
    }

    /** Adds a {@code capability} element. */
    public NodeDeviceCapability addCapability(Consumer<? super NodeDeviceSubcapability> change) {
        addChild("capability", NodeDeviceSubcapability.class, change);
        return this;
    }

    /** The {@code iommuGroup} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityIommuGroup iommuGroup() {
        return firstChild("iommuGroup", NodeDeviceCapabilityIommuGroup.class);
    }

    /** Replaces the {@code iommuGroup} element; null removes it. */
    public NodeDeviceCapability iommuGroup(@Nullable NodeDeviceCapabilityIommuGroup iommuGroup) {
        setChild("iommuGroup", iommuGroup);
        return this;
    }

    /** Changes the {@code iommuGroup} element, made when absent. */
    public NodeDeviceCapability iommuGroup(Consumer<? super NodeDeviceCapabilityIommuGroup> change) {
        change.accept(madeChild("iommuGroup", NodeDeviceCapabilityIommuGroup.class));
        return this;
    }

    /** The {@code numa} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityNuma numa() {
        return firstChild("numa", NodeDeviceCapabilityNuma.class);
    }

    /** Replaces the {@code numa} element; null removes it. */
    public NodeDeviceCapability numa(@Nullable NodeDeviceCapabilityNuma numa) {
        setChild("numa", numa);
        return this;
    }

    /** Changes the {@code numa} element, made when absent. */
    public NodeDeviceCapability numa(Consumer<? super NodeDeviceCapabilityNuma> change) {
        change.accept(madeChild("numa", NodeDeviceCapabilityNuma.class));
        return this;
    }

    /** The {@code pci-express} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityPciExpress pciExpress() {
        return firstChild("pci-express", NodeDeviceCapabilityPciExpress.class);
    }

    /** Replaces the {@code pci-express} element; null removes it. */
    public NodeDeviceCapability pciExpress(@Nullable NodeDeviceCapabilityPciExpress pciExpress) {
        setChild("pci-express", pciExpress);
        return this;
    }

    /** Changes the {@code pci-express} element, made when absent. */
    public NodeDeviceCapability pciExpress(Consumer<? super NodeDeviceCapabilityPciExpress> change) {
        change.accept(madeChild("pci-express", NodeDeviceCapabilityPciExpress.class));
        return this;
    }

    /** The {@code device} element, or null if absent. */
    public @Nullable Long device() {
        return Text.longValue(this, "device", childText("device"));
    }

    /** Sets the {@code device} element. */
    public NodeDeviceCapability device(long device) {
        setChildText("device", Text.decimal(device));
        return this;
    }

    /** The {@code device} element as it is written, or null if absent. */
    public @Nullable String deviceText() {
        return childText("device");
    }

    /** Sets the {@code device} element as it is written; null removes it. */
    public NodeDeviceCapability deviceText(@Nullable String text) {
        setChildText("device", text);
        return this;
    }

    /** The {@code number} element, or null if absent. */
    public @Nullable Long number() {
        return Text.longValue(this, "number", childText("number"));
    }

    /** Sets the {@code number} element. */
    public NodeDeviceCapability number(long number) {
        setChildText("number", Text.decimal(number));
        return this;
    }

    /** The {@code number} element as it is written, or null if absent. */
    public @Nullable String numberText() {
        return childText("number");
    }

    /** Sets the {@code number} element as it is written; null removes it. */
    public NodeDeviceCapability numberText(@Nullable String text) {
        setChildText("number", text);
        return this;
    }

    /** The {@code subclass} element, or null if absent. */
    public @Nullable Long subclass() {
        return Text.longValue(this, "subclass", childText("subclass"));
    }

    /** Sets the {@code subclass} element. */
    public NodeDeviceCapability subclass(long subclass) {
        setChildText("subclass", Text.decimal(subclass));
        return this;
    }

    /** The {@code subclass} element as it is written, or null if absent. */
    public @Nullable String subclassText() {
        return childText("subclass");
    }

    /** Sets the {@code subclass} element as it is written; null removes it. */
    public NodeDeviceCapability subclassText(@Nullable String text) {
        setChildText("subclass", text);
        return this;
    }

    /** The {@code protocol} element, or null if absent. */
    public @Nullable Long protocol() {
        return Text.longValue(this, "protocol", childText("protocol"));
    }

    /** Sets the {@code protocol} element. */
    public NodeDeviceCapability protocol(long protocol) {
        setChildText("protocol", Text.decimal(protocol));
        return this;
    }

    /** The {@code protocol} element as it is written, or null if absent. */
    public @Nullable String protocolText() {
        return childText("protocol");
    }

    /** Sets the {@code protocol} element as it is written; null removes it. */
    public NodeDeviceCapability protocolText(@Nullable String text) {
        setChildText("protocol", text);
        return this;
    }

    /** The {@code description} element, or null if absent. */
    public @Nullable String description() {
        return childText("description");
    }

    /** Sets the {@code description} element; null removes it. */
    public NodeDeviceCapability description(@Nullable String description) {
        setChildText("description", description);
        return this;
    }

    /** The {@code interface} element, or null if absent. */
    public @Nullable String interfaceElement() {
        return childText("interface");
    }

    /** Sets the {@code interface} element; null removes it. */
    public NodeDeviceCapability interfaceElement(@Nullable String interfaceElement) {
        setChildText("interface", interfaceElement);
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable String address() {
        return childText("address");
    }

    /** Sets the {@code address} element; null removes it. */
    public NodeDeviceCapability address(@Nullable String address) {
        setChildText("address", address);
        return this;
    }

    /** The {@code link} element, or null if absent. */
    public @Nullable HostInterfaceLink link() {
        return firstChild("link", HostInterfaceLink.class);
    }

    /** Replaces the {@code link} element; null removes it. */
    public NodeDeviceCapability link(@Nullable HostInterfaceLink link) {
        setChild("link", link);
        return this;
    }

    /** Changes the {@code link} element, made when absent. */
    public NodeDeviceCapability link(Consumer<? super HostInterfaceLink> change) {
        change.accept(madeChild("link", HostInterfaceLink.class));
        return this;
    }

    /** The {@code feature} elements, in document order: a live list. */
    public List<NodeDeviceCapabilityFeature> features() {
        return childList("feature", NodeDeviceCapabilityFeature.class);
    }

    /** Adds a {@code feature} element. */
    public NodeDeviceCapability addFeature(Consumer<? super NodeDeviceCapabilityFeature> change) {
        addChild("feature", NodeDeviceCapabilityFeature.class, change);
        return this;
    }

    /** The {@code char} element, or null if absent. */
    public @Nullable String charElement() {
        return childText("char");
    }

    /** Sets the {@code char} element; null removes it. */
    public NodeDeviceCapability charElement(@Nullable String charElement) {
        setChildText("char", charElement);
        return this;
    }

    /** The {@code host} element, or null if absent. */
    public @Nullable Long host() {
        return Text.longValue(this, "host", childText("host"));
    }

    /** Sets the {@code host} element. */
    public NodeDeviceCapability host(long host) {
        setChildText("host", Text.decimal(host));
        return this;
    }

    /** The {@code host} element as it is written, or null if absent. */
    public @Nullable String hostText() {
        return childText("host");
    }

    /** Sets the {@code host} element as it is written; null removes it. */
    public NodeDeviceCapability hostText(@Nullable String text) {
        setChildText("host", text);
        return this;
    }

    /** The {@code unique_id} element, or null if absent. */
    public @Nullable Long uniqueId() {
        return Text.longValue(this, "unique_id", childText("unique_id"));
    }

    /** Sets the {@code unique_id} element. */
    public NodeDeviceCapability uniqueId(long uniqueId) {
        setChildText("unique_id", Text.decimal(uniqueId));
        return this;
    }

    /** The {@code unique_id} element as it is written, or null if absent. */
    public @Nullable String uniqueIdText() {
        return childText("unique_id");
    }

    /** Sets the {@code unique_id} element as it is written; null removes it. */
    public NodeDeviceCapability uniqueIdText(@Nullable String text) {
        setChildText("unique_id", text);
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable String target() {
        return childText("target");
    }

    /** Sets the {@code target} element; null removes it. */
    public NodeDeviceCapability target(@Nullable String target) {
        setChildText("target", target);
        return this;
    }

    /** The {@code lun} element, or null if absent. */
    public @Nullable Long lun() {
        return Text.longValue(this, "lun", childText("lun"));
    }

    /** Sets the {@code lun} element. */
    public NodeDeviceCapability lun(long lun) {
        setChildText("lun", Text.decimal(lun));
        return this;
    }

    /** The {@code lun} element as it is written, or null if absent. */
    public @Nullable String lunText() {
        return childText("lun");
    }

    /** Sets the {@code lun} element as it is written; null removes it. */
    public NodeDeviceCapability lunText(@Nullable String text) {
        setChildText("lun", text);
        return this;
    }

    /** The {@code type} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityType typeElement() {
        return firstChild("type", NodeDeviceCapabilityType.class);
    }

    /** Replaces the {@code type} element; null removes it. */
    public NodeDeviceCapability typeElement(@Nullable NodeDeviceCapabilityType typeElement) {
        setChild("type", typeElement);
        return this;
    }

    /** Changes the {@code type} element, made when absent. */
    public NodeDeviceCapability typeElement(Consumer<? super NodeDeviceCapabilityType> change) {
        change.accept(madeChild("type", NodeDeviceCapabilityType.class));
        return this;
    }

    /** The {@code block} element, or null if absent. */
    public @Nullable String block() {
        return childText("block");
    }

    /** Sets the {@code block} element; null removes it. */
    public NodeDeviceCapability block(@Nullable String block) {
        setChildText("block", block);
        return this;
    }

    /** The {@code drive_type} element, or null if absent. */
    public @Nullable String driveType() {
        return childText("drive_type");
    }

    /** Sets the {@code drive_type} element; null removes it. */
    public NodeDeviceCapability driveType(@Nullable String driveType) {
        setChildText("drive_type", driveType);
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable String model() {
        return childText("model");
    }

    /** Sets the {@code model} element; null removes it. */
    public NodeDeviceCapability model(@Nullable String model) {
        setChildText("model", model);
        return this;
    }

    /** The {@code serial} element, or null if absent. */
    public @Nullable String serial() {
        return childText("serial");
    }

    /** Sets the {@code serial} element; null removes it. */
    public NodeDeviceCapability serial(@Nullable String serial) {
        setChildText("serial", serial);
        return this;
    }

    /** The {@code size} element, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", childText("size"));
    }

    /** Sets the {@code size} element. */
    public NodeDeviceCapability size(long size) {
        setChildText("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} element as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return childText("size");
    }

    /** Sets the {@code size} element as it is written; null removes it. */
    public NodeDeviceCapability sizeText(@Nullable String text) {
        setChildText("size", text);
        return this;
    }

    /** The {@code logical_block_size} element, or null if absent. */
    public @Nullable Long logicalBlockSize() {
        return Text.longValue(this, "logical_block_size", childText("logical_block_size"));
    }

    /** Sets the {@code logical_block_size} element. */
    public NodeDeviceCapability logicalBlockSize(long logicalBlockSize) {
        setChildText("logical_block_size", Text.decimal(logicalBlockSize));
        return this;
    }

    /** The {@code logical_block_size} element as it is written, or null if absent. */
    public @Nullable String logicalBlockSizeText() {
        return childText("logical_block_size");
    }

    /** Sets the {@code logical_block_size} element as it is written; null removes it. */
    public NodeDeviceCapability logicalBlockSizeText(@Nullable String text) {
        setChildText("logical_block_size", text);
        return this;
    }

    /** The {@code num_blocks} element, or null if absent. */
    public @Nullable Long numBlocks() {
        return Text.longValue(this, "num_blocks", childText("num_blocks"));
    }

    /** Sets the {@code num_blocks} element. */
    public NodeDeviceCapability numBlocks(long numBlocks) {
        setChildText("num_blocks", Text.decimal(numBlocks));
        return this;
    }

    /** The {@code num_blocks} element as it is written, or null if absent. */
    public @Nullable String numBlocksText() {
        return childText("num_blocks");
    }

    /** Sets the {@code num_blocks} element as it is written; null removes it. */
    public NodeDeviceCapability numBlocksText(@Nullable String text) {
        setChildText("num_blocks", text);
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public NodeDeviceCapability uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code parent_addr} element, or null if absent. */
    public @Nullable String parentAddr() {
        return childText("parent_addr");
    }

    /** Sets the {@code parent_addr} element; null removes it. */
    public NodeDeviceCapability parentAddr(@Nullable String parentAddr) {
        setChildText("parent_addr", parentAddr);
        return this;
    }

    /** The {@code attr} elements, in document order: a live list. */
    public List<NodeDeviceCapabilityAttr> attrs() {
        return childList("attr", NodeDeviceCapabilityAttr.class);
    }

    /** Adds a {@code attr} element. */
    public NodeDeviceCapability addAttr(Consumer<? super NodeDeviceCapabilityAttr> change) {
        addChild("attr", NodeDeviceCapabilityAttr.class, change);
        return this;
    }

    /** The {@code state} element, or null if absent. Known values: {@code online}, {@code offline}. */
    public @Nullable String state() {
        return childText("state");
    }

    /** Sets the {@code state} element; null removes it. */
    public NodeDeviceCapability state(@Nullable String state) {
        setChildText("state", state);
        return this;
    }

    /** The {@code cssid} element, or null if absent. */
    public @Nullable Integer cssid() {
        return Text.addressValue(this, "cssid", childText("cssid"));
    }

    /** Sets the {@code cssid} element. */
    public NodeDeviceCapability cssid(int cssid) {
        setChildText("cssid", isPciAddress() ? Text.hex(cssid, 0) : Text.decimal(cssid));
        return this;
    }

    /** The {@code cssid} element as it is written, or null if absent. */
    public @Nullable String cssidText() {
        return childText("cssid");
    }

    /** Sets the {@code cssid} element as it is written; null removes it. */
    public NodeDeviceCapability cssidText(@Nullable String text) {
        setChildText("cssid", text);
        return this;
    }

    /** The {@code ssid} element, or null if absent. */
    public @Nullable Integer ssid() {
        return Text.addressValue(this, "ssid", childText("ssid"));
    }

    /** Sets the {@code ssid} element. */
    public NodeDeviceCapability ssid(int ssid) {
        setChildText("ssid", Text.hex(ssid, 0));
        return this;
    }

    /** The {@code ssid} element as it is written, or null if absent. */
    public @Nullable String ssidText() {
        return childText("ssid");
    }

    /** Sets the {@code ssid} element as it is written; null removes it. */
    public NodeDeviceCapability ssidText(@Nullable String text) {
        setChildText("ssid", text);
        return this;
    }

    /** The {@code devno} element, or null if absent. */
    public @Nullable Integer devno() {
        return Text.addressValue(this, "devno", childText("devno"));
    }

    /** Sets the {@code devno} element. */
    public NodeDeviceCapability devno(int devno) {
        setChildText("devno", isPciAddress() ? Text.hex(devno, 0) : Text.decimal(devno));
        return this;
    }

    /** The {@code devno} element as it is written, or null if absent. */
    public @Nullable String devnoText() {
        return childText("devno");
    }

    /** Sets the {@code devno} element as it is written; null removes it. */
    public NodeDeviceCapability devnoText(@Nullable String text) {
        setChildText("devno", text);
        return this;
    }

    /** The {@code members} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityMembers members() {
        return firstChild("members", NodeDeviceCapabilityMembers.class);
    }

    /** Replaces the {@code members} element; null removes it. */
    public NodeDeviceCapability members(@Nullable NodeDeviceCapabilityMembers members) {
        setChild("members", members);
        return this;
    }

    /** Changes the {@code members} element, made when absent. */
    public NodeDeviceCapability members(Consumer<? super NodeDeviceCapabilityMembers> change) {
        change.accept(madeChild("members", NodeDeviceCapabilityMembers.class));
        return this;
    }

    /** The {@code channel_dev_addr} element, or null if absent. */
    public @Nullable NodeDeviceCapabilityChannelDevAddr channelDevAddr() {
        return firstChild("channel_dev_addr", NodeDeviceCapabilityChannelDevAddr.class);
    }

    /** Replaces the {@code channel_dev_addr} element; null removes it. */
    public NodeDeviceCapability channelDevAddr(@Nullable NodeDeviceCapabilityChannelDevAddr channelDevAddr) {
        setChild("channel_dev_addr", channelDevAddr);
        return this;
    }

    /** Changes the {@code channel_dev_addr} element, made when absent. */
    public NodeDeviceCapability channelDevAddr(Consumer<? super NodeDeviceCapabilityChannelDevAddr> change) {
        change.accept(madeChild("channel_dev_addr", NodeDeviceCapabilityChannelDevAddr.class));
        return this;
    }

    /** The {@code chardev} element, or null if absent. */
    public @Nullable String chardev() {
        return childText("chardev");
    }

    /** Sets the {@code chardev} element; null removes it. */
    public NodeDeviceCapability chardev(@Nullable String chardev) {
        setChildText("chardev", chardev);
        return this;
    }

    /** The {@code ap-adapter} element, or null if absent. */
    public @Nullable Integer apAdapter() {
        return Text.addressValue(this, "ap-adapter", childText("ap-adapter"));
    }

    /** Sets the {@code ap-adapter} element. */
    public NodeDeviceCapability apAdapter(int apAdapter) {
        setChildText("ap-adapter", isPciAddress() ? Text.hex(apAdapter, 0) : Text.decimal(apAdapter));
        return this;
    }

    /** The {@code ap-adapter} element as it is written, or null if absent. */
    public @Nullable String apAdapterText() {
        return childText("ap-adapter");
    }

    /** Sets the {@code ap-adapter} element as it is written; null removes it. */
    public NodeDeviceCapability apAdapterText(@Nullable String text) {
        setChildText("ap-adapter", text);
        return this;
    }

    /** The {@code ap-domain} element, or null if absent. */
    public @Nullable Integer apDomain() {
        return Text.addressValue(this, "ap-domain", childText("ap-domain"));
    }

    /** Sets the {@code ap-domain} element. */
    public NodeDeviceCapability apDomain(int apDomain) {
        setChildText("ap-domain", isPciAddress() ? Text.hex(apDomain, 0) : Text.decimal(apDomain));
        return this;
    }

    /** The {@code ap-domain} element as it is written, or null if absent. */
    public @Nullable String apDomainText() {
        return childText("ap-domain");
    }

    /** Sets the {@code ap-domain} element as it is written; null removes it. */
    public NodeDeviceCapability apDomainText(@Nullable String text) {
        setChildText("ap-domain", text);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "product" -> new NodeDeviceCapabilityProduct();
            case "hardware" -> new NodeDeviceCapabilityHardware();
            case "firmware" -> new NodeDeviceCapabilityFirmware();
            case "class" -> new TextElement("class");
            case "domain" -> new TextElement("domain");
            case "bus" -> new TextElement("bus");
            case "slot" -> new TextElement("slot");
            case "function" -> new TextElement("function");
            case "vendor" -> new NodeDeviceCapabilityVendor();
            case "capability" -> new NodeDeviceSubcapability();
            case "iommuGroup" -> new NodeDeviceCapabilityIommuGroup();
            case "numa" -> new NodeDeviceCapabilityNuma();
            case "pci-express" -> new NodeDeviceCapabilityPciExpress();
            case "device" -> new TextElement("device");
            case "number" -> new TextElement("number");
            case "subclass" -> new TextElement("subclass");
            case "protocol" -> new TextElement("protocol");
            case "description" -> new TextElement("description");
            case "interface" -> new TextElement("interface");
            case "address" -> new TextElement("address");
            case "link" -> new HostInterfaceLink();
            case "feature" -> new NodeDeviceCapabilityFeature();
            case "char" -> new TextElement("char");
            case "host" -> new TextElement("host");
            case "unique_id" -> new TextElement("unique_id");
            case "target" -> new TextElement("target");
            case "lun" -> new TextElement("lun");
            case "type" -> new NodeDeviceCapabilityType();
            case "block" -> new TextElement("block");
            case "drive_type" -> new TextElement("drive_type");
            case "model" -> new TextElement("model");
            case "serial" -> new TextElement("serial");
            case "size" -> new TextElement("size");
            case "logical_block_size" -> new TextElement("logical_block_size");
            case "num_blocks" -> new TextElement("num_blocks");
            case "uuid" -> new TextElement("uuid");
            case "parent_addr" -> new TextElement("parent_addr");
            case "attr" -> new NodeDeviceCapabilityAttr();
            case "state" -> new TextElement("state");
            case "cssid" -> new TextElement("cssid");
            case "ssid" -> new TextElement("ssid");
            case "devno" -> new TextElement("devno");
            case "members" -> new NodeDeviceCapabilityMembers();
            case "channel_dev_addr" -> new NodeDeviceCapabilityChannelDevAddr();
            case "chardev" -> new TextElement("chardev");
            case "ap-adapter" -> new TextElement("ap-adapter");
            case "ap-domain" -> new TextElement("ap-domain");
            default -> null;
        };
    }

    @Override
    NodeDeviceCapability empty() {
        return new NodeDeviceCapability();
    }

    @Override
    String[] childNames() {
        return new String[] {"product", "hardware", "firmware", "class", "domain", "bus", "slot", "function", "vendor", "capability", "iommuGroup", "numa", "pci-express", "device", "number", "subclass", "protocol", "description", "interface", "address", "link", "feature", "char", "host", "unique_id", "target", "lun", "type", "block", "drive_type", "model", "serial", "size", "logical_block_size", "num_blocks", "uuid", "parent_addr", "attr", "state", "cssid", "ssid", "devno", "members", "channel_dev_addr", "chardev", "ap-adapter", "ap-domain"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "product")
    private List<NodeDeviceCapabilityProduct> getProductElements() {
        return jaxbList("product", NodeDeviceCapabilityProduct.class);
    }

    @XmlElement(name = "hardware")
    private List<NodeDeviceCapabilityHardware> getHardwareElements() {
        return jaxbList("hardware", NodeDeviceCapabilityHardware.class);
    }

    @XmlElement(name = "firmware")
    private List<NodeDeviceCapabilityFirmware> getFirmwareElements() {
        return jaxbList("firmware", NodeDeviceCapabilityFirmware.class);
    }

    @XmlElement(name = "class")
    private List<TextElement> getClassElements() {
        return jaxbList("class", TextElement.class);
    }

    @XmlElement(name = "domain")
    private List<TextElement> getDomainElements() {
        return jaxbList("domain", TextElement.class);
    }

    @XmlElement(name = "bus")
    private List<TextElement> getBusElements() {
        return jaxbList("bus", TextElement.class);
    }

    @XmlElement(name = "slot")
    private List<TextElement> getSlotElements() {
        return jaxbList("slot", TextElement.class);
    }

    @XmlElement(name = "function")
    private List<TextElement> getFunctionElements() {
        return jaxbList("function", TextElement.class);
    }

    @XmlElement(name = "vendor")
    private List<NodeDeviceCapabilityVendor> getVendorElements() {
        return jaxbList("vendor", NodeDeviceCapabilityVendor.class);
    }

    @XmlElement(name = "capability")
    private List<NodeDeviceSubcapability> getCapabilityElements() {
        return jaxbList("capability", NodeDeviceSubcapability.class);
    }

    @XmlElement(name = "iommuGroup")
    private List<NodeDeviceCapabilityIommuGroup> getIommuGroupElements() {
        return jaxbList("iommuGroup", NodeDeviceCapabilityIommuGroup.class);
    }

    @XmlElement(name = "numa")
    private List<NodeDeviceCapabilityNuma> getNumaElements() {
        return jaxbList("numa", NodeDeviceCapabilityNuma.class);
    }

    @XmlElement(name = "pci-express")
    private List<NodeDeviceCapabilityPciExpress> getPciExpressElements() {
        return jaxbList("pci-express", NodeDeviceCapabilityPciExpress.class);
    }

    @XmlElement(name = "device")
    private List<TextElement> getDeviceElements() {
        return jaxbList("device", TextElement.class);
    }

    @XmlElement(name = "number")
    private List<TextElement> getNumberElements() {
        return jaxbList("number", TextElement.class);
    }

    @XmlElement(name = "subclass")
    private List<TextElement> getSubclassElements() {
        return jaxbList("subclass", TextElement.class);
    }

    @XmlElement(name = "protocol")
    private List<TextElement> getProtocolElements() {
        return jaxbList("protocol", TextElement.class);
    }

    @XmlElement(name = "description")
    private List<TextElement> getDescriptionElements() {
        return jaxbList("description", TextElement.class);
    }

    @XmlElement(name = "interface")
    private List<TextElement> getInterfaceElements() {
        return jaxbList("interface", TextElement.class);
    }

    @XmlElement(name = "address")
    private List<TextElement> getAddressElements() {
        return jaxbList("address", TextElement.class);
    }

    @XmlElement(name = "link")
    private List<HostInterfaceLink> getLinkElements() {
        return jaxbList("link", HostInterfaceLink.class);
    }

    @XmlElement(name = "feature")
    private List<NodeDeviceCapabilityFeature> getFeatureElements() {
        return jaxbList("feature", NodeDeviceCapabilityFeature.class);
    }

    @XmlElement(name = "char")
    private List<TextElement> getCharElements() {
        return jaxbList("char", TextElement.class);
    }

    @XmlElement(name = "host")
    private List<TextElement> getHostElements() {
        return jaxbList("host", TextElement.class);
    }

    @XmlElement(name = "unique_id")
    private List<TextElement> getUniqueIdElements() {
        return jaxbList("unique_id", TextElement.class);
    }

    @XmlElement(name = "target")
    private List<TextElement> getTargetElements() {
        return jaxbList("target", TextElement.class);
    }

    @XmlElement(name = "lun")
    private List<TextElement> getLunElements() {
        return jaxbList("lun", TextElement.class);
    }

    @XmlElement(name = "type")
    private List<NodeDeviceCapabilityType> getTypeElements() {
        return jaxbList("type", NodeDeviceCapabilityType.class);
    }

    @XmlElement(name = "block")
    private List<TextElement> getBlockElements() {
        return jaxbList("block", TextElement.class);
    }

    @XmlElement(name = "drive_type")
    private List<TextElement> getDriveTypeElements() {
        return jaxbList("drive_type", TextElement.class);
    }

    @XmlElement(name = "model")
    private List<TextElement> getModelElements() {
        return jaxbList("model", TextElement.class);
    }

    @XmlElement(name = "serial")
    private List<TextElement> getSerialElements() {
        return jaxbList("serial", TextElement.class);
    }

    @XmlElement(name = "size")
    private List<TextElement> getSizeElements() {
        return jaxbList("size", TextElement.class);
    }

    @XmlElement(name = "logical_block_size")
    private List<TextElement> getLogicalBlockSizeElements() {
        return jaxbList("logical_block_size", TextElement.class);
    }

    @XmlElement(name = "num_blocks")
    private List<TextElement> getNumBlocksElements() {
        return jaxbList("num_blocks", TextElement.class);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "parent_addr")
    private List<TextElement> getParentAddrElements() {
        return jaxbList("parent_addr", TextElement.class);
    }

    @XmlElement(name = "attr")
    private List<NodeDeviceCapabilityAttr> getAttrElements() {
        return jaxbList("attr", NodeDeviceCapabilityAttr.class);
    }

    @XmlElement(name = "state")
    private List<TextElement> getStateElements() {
        return jaxbList("state", TextElement.class);
    }

    @XmlElement(name = "cssid")
    private List<TextElement> getCssidElements() {
        return jaxbList("cssid", TextElement.class);
    }

    @XmlElement(name = "ssid")
    private List<TextElement> getSsidElements() {
        return jaxbList("ssid", TextElement.class);
    }

    @XmlElement(name = "devno")
    private List<TextElement> getDevnoElements() {
        return jaxbList("devno", TextElement.class);
    }

    @XmlElement(name = "members")
    private List<NodeDeviceCapabilityMembers> getMembersElements() {
        return jaxbList("members", NodeDeviceCapabilityMembers.class);
    }

    @XmlElement(name = "channel_dev_addr")
    private List<NodeDeviceCapabilityChannelDevAddr> getChannelDevAddrElements() {
        return jaxbList("channel_dev_addr", NodeDeviceCapabilityChannelDevAddr.class);
    }

    @XmlElement(name = "chardev")
    private List<TextElement> getChardevElements() {
        return jaxbList("chardev", TextElement.class);
    }

    @XmlElement(name = "ap-adapter")
    private List<TextElement> getApAdapterElements() {
        return jaxbList("ap-adapter", TextElement.class);
    }

    @XmlElement(name = "ap-domain")
    private List<TextElement> getApDomainElements() {
        return jaxbList("ap-domain", TextElement.class);
    }
}
