package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code driver} element of {@code domain/devices/video}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VideoDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public VideoDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VideoDriver parse(String xml) {
        return XmlReader.read(xml, new VideoDriver());
    }

    @Override
    public VideoDriver copy() {
        return (VideoDriver) copyTree();
    }

    /** The {@code iommu} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean iommu() {
        return Text.onOff(attributeText("iommu"));
    }

    /** Sets the {@code iommu} attribute. */
    public VideoDriver iommu(boolean iommu) {
        setAttribute("iommu", iommu ? "on" : "off");
        return this;
    }

    /** The {@code iommu} attribute as it is written, or null if absent. */
    public @Nullable String iommuText() {
        return attributeText("iommu");
    }

    /** Sets the {@code iommu} attribute as it is written; null removes it. */
    public VideoDriver iommuText(@Nullable String text) {
        setAttribute("iommu", text);
        return this;
    }

    /** The {@code ats} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ats() {
        return Text.onOff(attributeText("ats"));
    }

    /** Sets the {@code ats} attribute. */
    public VideoDriver ats(boolean ats) {
        setAttribute("ats", ats ? "on" : "off");
        return this;
    }

    /** The {@code ats} attribute as it is written, or null if absent. */
    public @Nullable String atsText() {
        return attributeText("ats");
    }

    /** Sets the {@code ats} attribute as it is written; null removes it. */
    public VideoDriver atsText(@Nullable String text) {
        setAttribute("ats", text);
        return this;
    }

    /** The {@code packed} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean packed() {
        return Text.onOff(attributeText("packed"));
    }

    /** Sets the {@code packed} attribute. */
    public VideoDriver packed(boolean packed) {
        setAttribute("packed", packed ? "on" : "off");
        return this;
    }

    /** The {@code packed} attribute as it is written, or null if absent. */
    public @Nullable String packedText() {
        return attributeText("packed");
    }

    /** Sets the {@code packed} attribute as it is written; null removes it. */
    public VideoDriver packedText(@Nullable String text) {
        setAttribute("packed", text);
        return this;
    }

    /** The {@code page_per_vq} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean pagePerVq() {
        return Text.onOff(attributeText("page_per_vq"));
    }

    /** Sets the {@code page_per_vq} attribute. */
    public VideoDriver pagePerVq(boolean pagePerVq) {
        setAttribute("page_per_vq", pagePerVq ? "on" : "off");
        return this;
    }

    /** The {@code page_per_vq} attribute as it is written, or null if absent. */
    public @Nullable String pagePerVqText() {
        return attributeText("page_per_vq");
    }

    /** Sets the {@code page_per_vq} attribute as it is written; null removes it. */
    public VideoDriver pagePerVqText(@Nullable String text) {
        setAttribute("page_per_vq", text);
        return this;
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code qemu}, {@code vhostuser}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public VideoDriver name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code vgaconf} attribute, or null if absent. Known values: {@code io}, {@code on}, {@code off}. */
    public @Nullable String vgaconf() {
        return attributeText("vgaconf");
    }

    /** Sets the {@code vgaconf} attribute; null removes it. */
    public VideoDriver vgaconf(@Nullable String vgaconf) {
        setAttribute("vgaconf", vgaconf);
        return this;
    }

    @Override
    VideoDriver empty() {
        return new VideoDriver();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"iommu", "ats", "packed", "page_per_vq", "name", "vgaconf"};
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

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "vgaconf")
    private @Nullable String getVgaconfAttribute() {
        return attributeText("vgaconf");
    }

    private void setVgaconfAttribute(@Nullable String value) {
        setAttribute("vgaconf", value);
    }
}
