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
 * The {@code driver} element of {@code domain/devices/controller}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"iothreadsElements", "otherContent"})
public final class ControllerDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public ControllerDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ControllerDriver parse(String xml) {
        return XmlReader.read(xml, new ControllerDriver());
    }

    @Override
    public ControllerDriver copy() {
        return (ControllerDriver) copyTree();
    }

    /** The {@code queues} attribute, or null if absent. */
    public @Nullable Long queues() {
        return Text.longValue(this, "queues", attributeText("queues"));
    }

    /** Sets the {@code queues} attribute. */
    public ControllerDriver queues(long queues) {
        setAttribute("queues", Text.decimal(queues));
        return this;
    }

    /** The {@code queues} attribute as it is written, or null if absent. */
    public @Nullable String queuesText() {
        return attributeText("queues");
    }

    /** Sets the {@code queues} attribute as it is written; null removes it. */
    public ControllerDriver queuesText(@Nullable String text) {
        setAttribute("queues", text);
        return this;
    }

    /** The {@code cmd_per_lun} attribute, or null if absent. */
    public @Nullable Long cmdPerLun() {
        return Text.longValue(this, "cmd_per_lun", attributeText("cmd_per_lun"));
    }

    /** Sets the {@code cmd_per_lun} attribute. */
    public ControllerDriver cmdPerLun(long cmdPerLun) {
        setAttribute("cmd_per_lun", Text.decimal(cmdPerLun));
        return this;
    }

    /** The {@code cmd_per_lun} attribute as it is written, or null if absent. */
    public @Nullable String cmdPerLunText() {
        return attributeText("cmd_per_lun");
    }

    /** Sets the {@code cmd_per_lun} attribute as it is written; null removes it. */
    public ControllerDriver cmdPerLunText(@Nullable String text) {
        setAttribute("cmd_per_lun", text);
        return this;
    }

    /** The {@code max_sectors} attribute, or null if absent. */
    public @Nullable Long maxSectors() {
        return Text.longValue(this, "max_sectors", attributeText("max_sectors"));
    }

    /** Sets the {@code max_sectors} attribute. */
    public ControllerDriver maxSectors(long maxSectors) {
        setAttribute("max_sectors", Text.decimal(maxSectors));
        return this;
    }

    /** The {@code max_sectors} attribute as it is written, or null if absent. */
    public @Nullable String maxSectorsText() {
        return attributeText("max_sectors");
    }

    /** Sets the {@code max_sectors} attribute as it is written; null removes it. */
    public ControllerDriver maxSectorsText(@Nullable String text) {
        setAttribute("max_sectors", text);
        return this;
    }

    /** The {@code ioeventfd} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ioeventfd() {
        return Text.onOff(attributeText("ioeventfd"));
    }

    /** Sets the {@code ioeventfd} attribute. */
    public ControllerDriver ioeventfd(boolean ioeventfd) {
        setAttribute("ioeventfd", ioeventfd ? "on" : "off");
        return this;
    }

    /** The {@code ioeventfd} attribute as it is written, or null if absent. */
    public @Nullable String ioeventfdText() {
        return attributeText("ioeventfd");
    }

    /** Sets the {@code ioeventfd} attribute as it is written; null removes it. */
    public ControllerDriver ioeventfdText(@Nullable String text) {
        setAttribute("ioeventfd", text);
        return this;
    }

    /** The {@code iothread} attribute, or null if absent. */
    public @Nullable Long iothread() {
        return Text.longValue(this, "iothread", attributeText("iothread"));
    }

    /** Sets the {@code iothread} attribute. */
    public ControllerDriver iothread(long iothread) {
        setAttribute("iothread", Text.decimal(iothread));
        return this;
    }

    /** The {@code iothread} attribute as it is written, or null if absent. */
    public @Nullable String iothreadText() {
        return attributeText("iothread");
    }

    /** Sets the {@code iothread} attribute as it is written; null removes it. */
    public ControllerDriver iothreadText(@Nullable String text) {
        setAttribute("iothread", text);
        return this;
    }

    /** The {@code iommu} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean iommu() {
        return Text.onOff(attributeText("iommu"));
    }

    /** Sets the {@code iommu} attribute. */
    public ControllerDriver iommu(boolean iommu) {
        setAttribute("iommu", iommu ? "on" : "off");
        return this;
    }

    /** The {@code iommu} attribute as it is written, or null if absent. */
    public @Nullable String iommuText() {
        return attributeText("iommu");
    }

    /** Sets the {@code iommu} attribute as it is written; null removes it. */
    public ControllerDriver iommuText(@Nullable String text) {
        setAttribute("iommu", text);
        return this;
    }

    /** The {@code ats} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ats() {
        return Text.onOff(attributeText("ats"));
    }

    /** Sets the {@code ats} attribute. */
    public ControllerDriver ats(boolean ats) {
        setAttribute("ats", ats ? "on" : "off");
        return this;
    }

    /** The {@code ats} attribute as it is written, or null if absent. */
    public @Nullable String atsText() {
        return attributeText("ats");
    }

    /** Sets the {@code ats} attribute as it is written; null removes it. */
    public ControllerDriver atsText(@Nullable String text) {
        setAttribute("ats", text);
        return this;
    }

    /** The {@code packed} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean packed() {
        return Text.onOff(attributeText("packed"));
    }

    /** Sets the {@code packed} attribute. */
    public ControllerDriver packed(boolean packed) {
        setAttribute("packed", packed ? "on" : "off");
        return this;
    }

    /** The {@code packed} attribute as it is written, or null if absent. */
    public @Nullable String packedText() {
        return attributeText("packed");
    }

    /** Sets the {@code packed} attribute as it is written; null removes it. */
    public ControllerDriver packedText(@Nullable String text) {
        setAttribute("packed", text);
        return this;
    }

    /** The {@code page_per_vq} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean pagePerVq() {
        return Text.onOff(attributeText("page_per_vq"));
    }

    /** Sets the {@code page_per_vq} attribute. */
    public ControllerDriver pagePerVq(boolean pagePerVq) {
        setAttribute("page_per_vq", pagePerVq ? "on" : "off");
        return this;
    }

    /** The {@code page_per_vq} attribute as it is written, or null if absent. */
    public @Nullable String pagePerVqText() {
        return attributeText("page_per_vq");
    }

    /** Sets the {@code page_per_vq} attribute as it is written; null removes it. */
    public ControllerDriver pagePerVqText(@Nullable String text) {
        setAttribute("page_per_vq", text);
        return this;
    }

    /** The {@code iothreads} element, or null if absent. */
    public @Nullable DiskDriverIothreads iothreads() {
        return firstChild("iothreads", DiskDriverIothreads.class);
    }

    /** Replaces the {@code iothreads} element; null removes it. */
    public ControllerDriver iothreads(@Nullable DiskDriverIothreads iothreads) {
        setChild("iothreads", iothreads);
        return this;
    }

    /** Changes the {@code iothreads} element, made when absent. */
    public ControllerDriver iothreads(Consumer<? super DiskDriverIothreads> change) {
        change.accept(madeChild("iothreads", DiskDriverIothreads.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "iothreads" -> new DiskDriverIothreads();
            default -> null;
        };
    }

    @Override
    ControllerDriver empty() {
        return new ControllerDriver();
    }

    @Override
    String[] childNames() {
        return new String[] {"iothreads"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"queues", "cmd_per_lun", "max_sectors", "ioeventfd", "iothread", "iommu", "ats", "packed", "page_per_vq"};
    }

    @XmlAttribute(name = "queues")
    private @Nullable String getQueuesAttribute() {
        return attributeText("queues");
    }

    private void setQueuesAttribute(@Nullable String value) {
        setAttribute("queues", value);
    }

    @XmlAttribute(name = "cmd_per_lun")
    private @Nullable String getCmdPerLunAttribute() {
        return attributeText("cmd_per_lun");
    }

    private void setCmdPerLunAttribute(@Nullable String value) {
        setAttribute("cmd_per_lun", value);
    }

    @XmlAttribute(name = "max_sectors")
    private @Nullable String getMaxSectorsAttribute() {
        return attributeText("max_sectors");
    }

    private void setMaxSectorsAttribute(@Nullable String value) {
        setAttribute("max_sectors", value);
    }

    @XmlAttribute(name = "ioeventfd")
    private @Nullable String getIoeventfdAttribute() {
        return attributeText("ioeventfd");
    }

    private void setIoeventfdAttribute(@Nullable String value) {
        setAttribute("ioeventfd", value);
    }

    @XmlAttribute(name = "iothread")
    private @Nullable String getIothreadAttribute() {
        return attributeText("iothread");
    }

    private void setIothreadAttribute(@Nullable String value) {
        setAttribute("iothread", value);
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

    @XmlElement(name = "iothreads")
    private List<DiskDriverIothreads> getIothreadsElements() {
        return jaxbList("iothreads", DiskDriverIothreads.class);
    }
}
