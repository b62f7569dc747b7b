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
 * The {@code model} element of {@code domain/devices/video}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"accelerationElements", "resolutionElements", "otherContent"})
public final class VideoModel extends Element {
    /** Makes an empty {@code model} element. */
    public VideoModel() {
        super("model");
    }

    /**
     * Reads a {@code model} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VideoModel parse(String xml) {
        return XmlReader.read(xml, new VideoModel());
    }

    @Override
    public VideoModel copy() {
        return (VideoModel) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code vga}, {@code cirrus}, {@code vmvga}, {@code xen}, {@code vbox}, {@code virtio}, {@code gop}, {@code none}, {@code bochs}, {@code ramfb}, {@code qxl}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public VideoModel type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code ram} attribute, or null if absent. */
    public @Nullable Long ram() {
        return Text.longValue(this, "ram", attributeText("ram"));
    }

    /** Sets the {@code ram} attribute. */
    public VideoModel ram(long ram) {
        setAttribute("ram", Text.decimal(ram));
        return this;
    }

    /** The {@code ram} attribute as it is written, or null if absent. */
    public @Nullable String ramText() {
        return attributeText("ram");
    }

    /** Sets the {@code ram} attribute as it is written; null removes it. */
    public VideoModel ramText(@Nullable String text) {
        setAttribute("ram", text);
        return this;
    }

    /** The {@code vgamem} attribute, or null if absent. */
    public @Nullable Long vgamem() {
        return Text.longValue(this, "vgamem", attributeText("vgamem"));
    }

    /** Sets the {@code vgamem} attribute. */
    public VideoModel vgamem(long vgamem) {
        setAttribute("vgamem", Text.decimal(vgamem));
        return this;
    }

    /** The {@code vgamem} attribute as it is written, or null if absent. */
    public @Nullable String vgamemText() {
        return attributeText("vgamem");
    }

    /** Sets the {@code vgamem} attribute as it is written; null removes it. */
    public VideoModel vgamemText(@Nullable String text) {
        setAttribute("vgamem", text);
        return this;
    }

    /** The {@code vram64} attribute, or null if absent. */
    public @Nullable Long vram64() {
        return Text.longValue(this, "vram64", attributeText("vram64"));
    }

    /** Sets the {@code vram64} attribute. */
    public VideoModel vram64(long vram64) {
        setAttribute("vram64", Text.decimal(vram64));
        return this;
    }

    /** The {@code vram64} attribute as it is written, or null if absent. */
    public @Nullable String vram64Text() {
        return attributeText("vram64");
    }

    /** Sets the {@code vram64} attribute as it is written; null removes it. */
    public VideoModel vram64Text(@Nullable String text) {
        setAttribute("vram64", text);
        return this;
    }

    /** The {@code vram} attribute, or null if absent. */
    public @Nullable Long vram() {
        return Text.longValue(this, "vram", attributeText("vram"));
    }

    /** Sets the {@code vram} attribute. */
    public VideoModel vram(long vram) {
        setAttribute("vram", Text.decimal(vram));
        return this;
    }

    /** The {@code vram} attribute as it is written, or null if absent. */
    public @Nullable String vramText() {
        return attributeText("vram");
    }

    /** Sets the {@code vram} attribute as it is written; null removes it. */
    public VideoModel vramText(@Nullable String text) {
        setAttribute("vram", text);
        return this;
    }

    /** The {@code heads} attribute, or null if absent. */
    public @Nullable Long heads() {
        return Text.longValue(this, "heads", attributeText("heads"));
    }

    /** Sets the {@code heads} attribute. */
    public VideoModel heads(long heads) {
        setAttribute("heads", Text.decimal(heads));
        return this;
    }

    /** The {@code heads} attribute as it is written, or null if absent. */
    public @Nullable String headsText() {
        return attributeText("heads");
    }

    /** Sets the {@code heads} attribute as it is written; null removes it. */
    public VideoModel headsText(@Nullable String text) {
        setAttribute("heads", text);
        return this;
    }

    /** The {@code primary} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean primary() {
        return Text.yesNo(attributeText("primary"));
    }

    /** Sets the {@code primary} attribute. */
    public VideoModel primary(boolean primary) {
        setAttribute("primary", primary ? "yes" : "no");
        return this;
    }

    /** The {@code primary} attribute as it is written, or null if absent. */
    public @Nullable String primaryText() {
        return attributeText("primary");
    }

    /** Sets the {@code primary} attribute as it is written; null removes it. */
    public VideoModel primaryText(@Nullable String text) {
        setAttribute("primary", text);
        return this;
    }

    /** The {@code blob} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean blob() {
        return Text.onOff(attributeText("blob"));
    }

    /** Sets the {@code blob} attribute. */
    public VideoModel blob(boolean blob) {
        setAttribute("blob", blob ? "on" : "off");
        return this;
    }

    /** The {@code blob} attribute as it is written, or null if absent. */
    public @Nullable String blobText() {
        return attributeText("blob");
    }

    /** Sets the {@code blob} attribute as it is written; null removes it. */
    public VideoModel blobText(@Nullable String text) {
        setAttribute("blob", text);
        return this;
    }

    /** The {@code acceleration} element, or null if absent. */
    public @Nullable VideoModelAcceleration acceleration() {
        return firstChild("acceleration", VideoModelAcceleration.class);
    }

    /** Replaces the {@code acceleration} element; null removes it. */
    public VideoModel acceleration(@Nullable VideoModelAcceleration acceleration) {
        setChild("acceleration", acceleration);
        return this;
    }

    /** Changes the {@code acceleration} element, made when absent. */
    public VideoModel acceleration(Consumer<? super VideoModelAcceleration> change) {
        change.accept(madeChild("acceleration", VideoModelAcceleration.class));
        return this;
    }

    /** The {@code resolution} element, or null if absent. */
    public @Nullable VideoModelResolution resolution() {
        return firstChild("resolution", VideoModelResolution.class);
    }

    /** Replaces the {@code resolution} element; null removes it. */
    public VideoModel resolution(@Nullable VideoModelResolution resolution) {
        setChild("resolution", resolution);
        return this;
    }

    /** Changes the {@code resolution} element, made when absent. */
    public VideoModel resolution(Consumer<? super VideoModelResolution> change) {
        change.accept(madeChild("resolution", VideoModelResolution.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "acceleration" -> new VideoModelAcceleration();
            case "resolution" -> new VideoModelResolution();
            default -> null;
        };
    }

    @Override
    VideoModel empty() {
        return new VideoModel();
    }

    @Override
    String[] childNames() {
        return new String[] {"acceleration", "resolution"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "ram", "vgamem", "vram64", "vram", "heads", "primary", "blob"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "ram")
    private @Nullable String getRamAttribute() {
        return attributeText("ram");
    }

    private void setRamAttribute(@Nullable String value) {
        setAttribute("ram", value);
    }

    @XmlAttribute(name = "vgamem")
    private @Nullable String getVgamemAttribute() {
        return attributeText("vgamem");
    }

    private void setVgamemAttribute(@Nullable String value) {
        setAttribute("vgamem", value);
    }

    @XmlAttribute(name = "vram64")
    private @Nullable String getVram64Attribute() {
        return attributeText("vram64");
    }

    private void setVram64Attribute(@Nullable String value) {
        setAttribute("vram64", value);
    }

    @XmlAttribute(name = "vram")
    private @Nullable String getVramAttribute() {
        return attributeText("vram");
    }

    private void setVramAttribute(@Nullable String value) {
        setAttribute("vram", value);
    }

    @XmlAttribute(name = "heads")
    private @Nullable String getHeadsAttribute() {
        return attributeText("heads");
    }

    private void setHeadsAttribute(@Nullable String value) {
        setAttribute("heads", value);
    }

    @XmlAttribute(name = "primary")
    private @Nullable String getPrimaryAttribute() {
        return attributeText("primary");
    }

    private void setPrimaryAttribute(@Nullable String value) {
        setAttribute("primary", value);
    }

    @XmlAttribute(name = "blob")
    private @Nullable String getBlobAttribute() {
        return attributeText("blob");
    }

    private void setBlobAttribute(@Nullable String value) {
        setAttribute("blob", value);
    }

    @XmlElement(name = "acceleration")
    private List<VideoModelAcceleration> getAccelerationElements() {
        return jaxbList("acceleration", VideoModelAcceleration.class);
    }

    @XmlElement(name = "resolution")
    private List<VideoModelResolution> getResolutionElements() {
        return jaxbList("resolution", VideoModelResolution.class);
    }
}
