package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code driver} element of {@code domain/devices/filesystem}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilesystemDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public FilesystemDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilesystemDriver parse(String xml) {
        return XmlReader.read(xml, new FilesystemDriver());
    }

    @Override
    public FilesystemDriver copy() {
        return (FilesystemDriver) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code path}, {@code handle}, {@code loop}, {@code nbd}, {@code ploop}, {@code virtiofs}, {@code mtp}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public FilesystemDriver type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code format} attribute, or null if absent. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop}, {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop}, {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}. */
    public @Nullable String format() {
        return attributeText("format");
    }

    /** Sets the {@code format} attribute; null removes it. */
    public FilesystemDriver format(@Nullable String format) {
        setAttribute("format", format);
        return this;
    }

    /** The {@code wrpolicy} attribute, or null if absent. Known values: {@code immediate}. */
    public @Nullable String wrpolicy() {
        return attributeText("wrpolicy");
    }

    /** Sets the {@code wrpolicy} attribute; null removes it. */
    public FilesystemDriver wrpolicy(@Nullable String wrpolicy) {
        setAttribute("wrpolicy", wrpolicy);
        return this;
    }

    /** The {@code iommu} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean iommu() {
        return Text.onOff(attributeText("iommu"));
    }

    /** Sets the {@code iommu} attribute. */
    public FilesystemDriver iommu(boolean iommu) {
        setAttribute("iommu", iommu ? "on" : "off");
        return this;
    }

    /** The {@code iommu} attribute as it is written, or null if absent. */
    public @Nullable String iommuText() {
        return attributeText("iommu");
    }

    /** Sets the {@code iommu} attribute as it is written; null removes it. */
    public FilesystemDriver iommuText(@Nullable String text) {
        setAttribute("iommu", text);
        return this;
    }

    /** The {@code ats} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ats() {
        return Text.onOff(attributeText("ats"));
    }

    /** Sets the {@code ats} attribute. */
    public FilesystemDriver ats(boolean ats) {
        setAttribute("ats", ats ? "on" : "off");
        return this;
    }

    /** The {@code ats} attribute as it is written, or null if absent. */
    public @Nullable String atsText() {
        return attributeText("ats");
    }

    /** Sets the {@code ats} attribute as it is written; null removes it. */
    public FilesystemDriver atsText(@Nullable String text) {
        setAttribute("ats", text);
        return this;
    }

    /** The {@code packed} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean packed() {
        return Text.onOff(attributeText("packed"));
    }

    /** Sets the {@code packed} attribute. */
    public FilesystemDriver packed(boolean packed) {
        setAttribute("packed", packed ? "on" : "off");
        return this;
    }

    /** The {@code packed} attribute as it is written, or null if absent. */
    public @Nullable String packedText() {
        return attributeText("packed");
    }

    /** Sets the {@code packed} attribute as it is written; null removes it. */
    public FilesystemDriver packedText(@Nullable String text) {
        setAttribute("packed", text);
        return this;
    }

    /** The {@code page_per_vq} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean pagePerVq() {
        return Text.onOff(attributeText("page_per_vq"));
    }

    /** Sets the {@code page_per_vq} attribute. */
    public FilesystemDriver pagePerVq(boolean pagePerVq) {
        setAttribute("page_per_vq", pagePerVq ? "on" : "off");
        return this;
    }

    /** The {@code page_per_vq} attribute as it is written, or null if absent. */
    public @Nullable String pagePerVqText() {
        return attributeText("page_per_vq");
    }

    /** Sets the {@code page_per_vq} attribute as it is written; null removes it. */
    public FilesystemDriver pagePerVqText(@Nullable String text) {
        setAttribute("page_per_vq", text);
        return this;
    }

    /** The {@code queue} attribute, or null if absent. */
    public @Nullable Long queue() {
        return Text.longValue(this, "queue", attributeText("queue"));
    }

    /** Sets the {@code queue} attribute. */
    public FilesystemDriver queue(long queue) {
        setAttribute("queue", Text.decimal(queue));
        return this;
    }

    /** The {@code queue} attribute as it is written, or null if absent. */
    public @Nullable String queueText() {
        return attributeText("queue");
    }

    /** Sets the {@code queue} attribute as it is written; null removes it. */
    public FilesystemDriver queueText(@Nullable String text) {
        setAttribute("queue", text);
        return this;
    }

    @Override
    FilesystemDriver empty() {
        return new FilesystemDriver();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "format", "wrpolicy", "iommu", "ats", "packed", "page_per_vq", "queue"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "format")
    private @Nullable String getFormatAttribute() {
        return attributeText("format");
    }

    private void setFormatAttribute(@Nullable String value) {
        setAttribute("format", value);
    }

    @XmlAttribute(name = "wrpolicy")
    private @Nullable String getWrpolicyAttribute() {
        return attributeText("wrpolicy");
    }

    private void setWrpolicyAttribute(@Nullable String value) {
        setAttribute("wrpolicy", value);
    }

    @XmlAttribute(name = "iommu")
    private @Nullable String getIommuAttribute() {
        return attributeText("iommu");
    }

    private void setIommuAttribute(@Nullable String value) {
        setAttribute("iommu", value);
    }

    @XmlAttribute(name = "ats")
    private @Nullable String getAtsAttribute() {
        return attributeText("ats");
    }

    private void setAtsAttribute(@Nullable String value) {
        setAttribute("ats", value);
    }

    @XmlAttribute(name = "packed")
    private @Nullable String getPackedAttribute() {
        return attributeText("packed");
    }

    private void setPackedAttribute(@Nullable String value) {
        setAttribute("packed", value);
    }

    @XmlAttribute(name = "page_per_vq")
    private @Nullable String getPagePerVqAttribute() {
        return attributeText("page_per_vq");
    }

    private void setPagePerVqAttribute(@Nullable String value) {
        setAttribute("page_per_vq", value);
    }

    @XmlAttribute(name = "queue")
    private @Nullable String getQueueAttribute() {
        return attributeText("queue");
    }

    private void setQueueAttribute(@Nullable String value) {
        setAttribute("queue", value);
    }
}
