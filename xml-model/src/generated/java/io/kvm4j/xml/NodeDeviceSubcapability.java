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
 * The {@code capability} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"addressElements", "typeElements", "nameElements", "fieldsElements", "wwnnElements", "wwpnElements", "fabricWwnElements", "maxVportsElements", "vportsElements", "rportElements", "mediaAvailableElements", "mediaSizeElements", "mediaLabelElements", "logicalBlockSizeElements", "numBlocksElements", "groupDeviceElements", "cardTypeElements", "chpidElements", "otherContent"})
public final class NodeDeviceSubcapability extends Element {
    /** Makes an empty {@code capability} element. */
    public NodeDeviceSubcapability() {
        super("capability");
    }

    /**
     * Reads a {@code capability} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceSubcapability parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceSubcapability());
    }

    @Override
    public NodeDeviceSubcapability copy() {
        return (NodeDeviceSubcapability) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code phys_function}, {@code virt_functions}, {@code pci-bridge}, {@code cardbus-bridge}, {@code mdev_types}, {@code vpd}, {@code 80203}, {@code 80211}, {@code fc_host}, {@code vport_ops}, {@code fc_remote_port}, {@code removable}, {@code hotpluggable}, {@code ccwgroup_member}, {@code qeth_generic}, {@code qeth_layer2}, {@code qeth_layer3}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public NodeDeviceSubcapability type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code maxCount} attribute, or null if absent. */
    public @Nullable Long maxCount() {
        return Text.longValue(this, "maxCount", attributeText("maxCount"));
    }

    /** Sets the {@code maxCount} attribute. */
    public NodeDeviceSubcapability maxCount(long maxCount) {
        setAttribute("maxCount", Text.decimal(maxCount));
        return this;
    }

    /** The {@code maxCount} attribute as it is written, or null if absent. */
    public @Nullable String maxCountText() {
        return attributeText("maxCount");
    }

    /** Sets the {@code maxCount} attribute as it is written; null removes it. */
    public NodeDeviceSubcapability maxCountText(@Nullable String text) {
        setAttribute("maxCount", text);
        return this;
    }

    /** The {@code address} elements, in document order: a live list. */
    public List<NodeDeviceSubcapabilityAddress> addresses() {
        return childList("address", NodeDeviceSubcapabilityAddress.class);
    }

    /** Adds a {@code address} element. */
    public NodeDeviceSubcapability addAddress(Consumer<? super NodeDeviceSubcapabilityAddress> change) {
        addChild("address", NodeDeviceSubcapabilityAddress.class, change);
        return this;
    }

    /** The {@code type} elements, in document order: a live list. */
    public List<NodeDeviceSubcapabilityType> types() {
        return childList("type", NodeDeviceSubcapabilityType.class);
    }

    /** Adds a {@code type} element. */
    public NodeDeviceSubcapability addType(Consumer<? super NodeDeviceSubcapabilityType> change) {
        addChild("type", NodeDeviceSubcapabilityType.class, change);
        return this;
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public NodeDeviceSubcapability name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code fields} elements, in document order: a live list. */
    public List<NodeDeviceSubcapabilityFields> fields() {
        return childList("fields", NodeDeviceSubcapabilityFields.class);
    }

    /** Adds a {@code fields} element. */
    public NodeDeviceSubcapability addFields(Consumer<? super NodeDeviceSubcapabilityFields> change) {
        addChild("fields", NodeDeviceSubcapabilityFields.class, change);
        return this;
    }

    /** The {@code wwnn} element, or null if absent. */
    public @Nullable String wwnn() {
        return childText("wwnn");
    }

    /** Sets the {@code wwnn} element; null removes it. */
    public NodeDeviceSubcapability wwnn(@Nullable String wwnn) {
        setChildText("wwnn", wwnn);
        return this;
    }

    /** The {@code wwpn} element, or null if absent. */
    public @Nullable String wwpn() {
        return childText("wwpn");
    }

    /** Sets the {@code wwpn} element; null removes it. */
    public NodeDeviceSubcapability wwpn(@Nullable String wwpn) {
        setChildText("wwpn", wwpn);
        return this;
    }

    /** The {@code fabric_wwn} element, or null if absent. */
    public @Nullable String fabricWwn() {
        return childText("fabric_wwn");
    }

    /** Sets the {@code fabric_wwn} element; null removes it. */
    public NodeDeviceSubcapability fabricWwn(@Nullable String fabricWwn) {
        setChildText("fabric_wwn", fabricWwn);
        return this;
    }

    /** The {@code max_vports} element, or null if absent. */
    public @Nullable Long maxVports() {
        return Text.longValue(this, "max_vports", childText("max_vports"));
    }

    /** Sets the {@code max_vports} element. */
    public NodeDeviceSubcapability maxVports(long maxVports) {
        setChildText("max_vports", Text.decimal(maxVports));
        return this;
    }

    /** The {@code max_vports} element as it is written, or null if absent. */
    public @Nullable String maxVportsText() {
        return childText("max_vports");
    }

    /** Sets the {@code max_vports} element as it is written; null removes it. */
    public NodeDeviceSubcapability maxVportsText(@Nullable String text) {
        setChildText("max_vports", text);
        return this;
    }

    /** The {@code vports} element, or null if absent. */
    public @Nullable Long vports() {
        return Text.longValue(this, "vports", childText("vports"));
    }

    /** Sets the {@code vports} element. */
    public NodeDeviceSubcapability vports(long vports) {
        setChildText("vports", Text.decimal(vports));
        return this;
    }

    /** The {@code vports} element as it is written, or null if absent. */
    public @Nullable String vportsText() {
        return childText("vports");
    }

    /** Sets the {@code vports} element as it is written; null removes it. */
    public NodeDeviceSubcapability vportsText(@Nullable String text) {
        setChildText("vports", text);
        return this;
    }

    /** The {@code rport} element, or null if absent. */
    public @Nullable String rport() {
        return childText("rport");
    }

    /** Sets the {@code rport} element; null removes it. */
    public NodeDeviceSubcapability rport(@Nullable String rport) {
        setChildText("rport", rport);
        return this;
    }

    /** The {@code media_available} element, or null if absent. Known values: {@code 1}, {@code 0}. */
    public @Nullable String mediaAvailable() {
        return childText("media_available");
    }

    /** Sets the {@code media_available} element; null removes it. */
    public NodeDeviceSubcapability mediaAvailable(@Nullable String mediaAvailable) {
        setChildText("media_available", mediaAvailable);
        return this;
    }

    /** The {@code media_size} element, or null if absent. */
    public @Nullable Long mediaSize() {
        return Text.longValue(this, "media_size", childText("media_size"));
    }

    /** Sets the {@code media_size} element. */
    public NodeDeviceSubcapability mediaSize(long mediaSize) {
        setChildText("media_size", Text.decimal(mediaSize));
        return this;
    }

    /** The {@code media_size} element as it is written, or null if absent. */
    public @Nullable String mediaSizeText() {
        return childText("media_size");
    }

    /** Sets the {@code media_size} element as it is written; null removes it. */
    public NodeDeviceSubcapability mediaSizeText(@Nullable String text) {
        setChildText("media_size", text);
        return this;
    }

    /** The {@code media_label} element, or null if absent. */
    public @Nullable String mediaLabel() {
        return childText("media_label");
    }

    /** Sets the {@code media_label} element; null removes it. */
    public NodeDeviceSubcapability mediaLabel(@Nullable String mediaLabel) {
        setChildText("media_label", mediaLabel);
        return this;
    }

    /** The {@code logical_block_size} element, or null if absent. */
    public @Nullable Long logicalBlockSize() {
        return Text.longValue(this, "logical_block_size", childText("logical_block_size"));
    }

    /** Sets the {@code logical_block_size} element. */
    public NodeDeviceSubcapability logicalBlockSize(long logicalBlockSize) {
        setChildText("logical_block_size", Text.decimal(logicalBlockSize));
        return this;
    }

    /** The {@code logical_block_size} element as it is written, or null if absent. */
    public @Nullable String logicalBlockSizeText() {
        return childText("logical_block_size");
    }

    /** Sets the {@code logical_block_size} element as it is written; null removes it. */
    public NodeDeviceSubcapability logicalBlockSizeText(@Nullable String text) {
        setChildText("logical_block_size", text);
        return this;
    }

    /** The {@code num_blocks} element, or null if absent. */
    public @Nullable Long numBlocks() {
        return Text.longValue(this, "num_blocks", childText("num_blocks"));
    }

    /** Sets the {@code num_blocks} element. */
    public NodeDeviceSubcapability numBlocks(long numBlocks) {
        setChildText("num_blocks", Text.decimal(numBlocks));
        return this;
    }

    /** The {@code num_blocks} element as it is written, or null if absent. */
    public @Nullable String numBlocksText() {
        return childText("num_blocks");
    }

    /** Sets the {@code num_blocks} element as it is written; null removes it. */
    public NodeDeviceSubcapability numBlocksText(@Nullable String text) {
        setChildText("num_blocks", text);
        return this;
    }

    /** The {@code group_device} element, or null if absent. */
    public @Nullable String groupDevice() {
        return childText("group_device");
    }

    /** Sets the {@code group_device} element; null removes it. */
    public NodeDeviceSubcapability groupDevice(@Nullable String groupDevice) {
        setChildText("group_device", groupDevice);
        return this;
    }

    /** The {@code card_type} element, or null if absent. */
    public @Nullable String cardType() {
        return childText("card_type");
    }

    /** Sets the {@code card_type} element; null removes it. */
    public NodeDeviceSubcapability cardType(@Nullable String cardType) {
        setChildText("card_type", cardType);
        return this;
    }

    /** The {@code chpid} element, or null if absent. */
    public @Nullable String chpid() {
        return childText("chpid");
    }

    /** Sets the {@code chpid} element; null removes it. */
    public NodeDeviceSubcapability chpid(@Nullable String chpid) {
        setChildText("chpid", chpid);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "address" -> new NodeDeviceSubcapabilityAddress();
            case "type" -> new NodeDeviceSubcapabilityType();
            case "name" -> new TextElement("name");
            case "fields" -> new NodeDeviceSubcapabilityFields();
            case "wwnn" -> new TextElement("wwnn");
            case "wwpn" -> new TextElement("wwpn");
            case "fabric_wwn" -> new TextElement("fabric_wwn");
            case "max_vports" -> new TextElement("max_vports");
            case "vports" -> new TextElement("vports");
            case "rport" -> new TextElement("rport");
            case "media_available" -> new TextElement("media_available");
            case "media_size" -> new TextElement("media_size");
            case "media_label" -> new TextElement("media_label");
            case "logical_block_size" -> new TextElement("logical_block_size");
            case "num_blocks" -> new TextElement("num_blocks");
            case "group_device" -> new TextElement("group_device");
            case "card_type" -> new TextElement("card_type");
            case "chpid" -> new TextElement("chpid");
            default -> null;
        };
    }

    @Override
    NodeDeviceSubcapability empty() {
        return new NodeDeviceSubcapability();
    }

    @Override
    String[] childNames() {
        return new String[] {"address", "type", "name", "fields", "wwnn", "wwpn", "fabric_wwn", "max_vports", "vports", "rport", "media_available", "media_size", "media_label", "logical_block_size", "num_blocks", "group_device", "card_type", "chpid"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "maxCount"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "maxCount")
    private @Nullable String getMaxCountAttribute() {
        return attributeText("maxCount");
    }

    private void setMaxCountAttribute(@Nullable String value) {
        setAttribute("maxCount", value);
    }

    @XmlElement(name = "address")
    private List<NodeDeviceSubcapabilityAddress> getAddressElements() {
        return jaxbList("address", NodeDeviceSubcapabilityAddress.class);
    }

    @XmlElement(name = "type")
    private List<NodeDeviceSubcapabilityType> getTypeElements() {
        return jaxbList("type", NodeDeviceSubcapabilityType.class);
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "fields")
    private List<NodeDeviceSubcapabilityFields> getFieldsElements() {
        return jaxbList("fields", NodeDeviceSubcapabilityFields.class);
    }

    @XmlElement(name = "wwnn")
    private List<TextElement> getWwnnElements() {
        return jaxbList("wwnn", TextElement.class);
    }

    @XmlElement(name = "wwpn")
    private List<TextElement> getWwpnElements() {
        return jaxbList("wwpn", TextElement.class);
    }

    @XmlElement(name = "fabric_wwn")
    private List<TextElement> getFabricWwnElements() {
        return jaxbList("fabric_wwn", TextElement.class);
    }

    @XmlElement(name = "max_vports")
    private List<TextElement> getMaxVportsElements() {
        return jaxbList("max_vports", TextElement.class);
    }

    @XmlElement(name = "vports")
    private List<TextElement> getVportsElements() {
        return jaxbList("vports", TextElement.class);
    }

    @XmlElement(name = "rport")
    private List<TextElement> getRportElements() {
        return jaxbList("rport", TextElement.class);
    }

    @XmlElement(name = "media_available")
    private List<TextElement> getMediaAvailableElements() {
        return jaxbList("media_available", TextElement.class);
    }

    @XmlElement(name = "media_size")
    private List<TextElement> getMediaSizeElements() {
        return jaxbList("media_size", TextElement.class);
    }

    @XmlElement(name = "media_label")
    private List<TextElement> getMediaLabelElements() {
        return jaxbList("media_label", TextElement.class);
    }

    @XmlElement(name = "logical_block_size")
    private List<TextElement> getLogicalBlockSizeElements() {
        return jaxbList("logical_block_size", TextElement.class);
    }

    @XmlElement(name = "num_blocks")
    private List<TextElement> getNumBlocksElements() {
        return jaxbList("num_blocks", TextElement.class);
    }

    @XmlElement(name = "group_device")
    private List<TextElement> getGroupDeviceElements() {
        return jaxbList("group_device", TextElement.class);
    }

    @XmlElement(name = "card_type")
    private List<TextElement> getCardTypeElements() {
        return jaxbList("card_type", TextElement.class);
    }

    @XmlElement(name = "chpid")
    private List<TextElement> getChpidElements() {
        return jaxbList("chpid", TextElement.class);
    }
}
