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
 * How the hypervisor reads and writes a disk.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"metadataCacheElements", "iothreadsElements", "otherContent"})
public final class DiskDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public DiskDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskDriver parse(String xml) {
        return XmlReader.read(xml, new DiskDriver());
    }

    @Override
    public DiskDriver copy() {
        return (DiskDriver) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DiskDriver name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop}, {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop}, {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}, {@code aio}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskDriver type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code cache} attribute, or null if absent. Known values: {@code default}, {@code none}, {@code writeback}, {@code writethrough}, {@code directsync}, {@code unsafe}. */
    public @Nullable String cache() {
        return attributeText("cache");
    }

    /** Sets the {@code cache} attribute; null removes it. */
    public DiskDriver cache(@Nullable String cache) {
        setAttribute("cache", cache);
        return this;
    }

    /** The {@code error_policy} attribute, or null if absent. Known values: {@code stop}, {@code report}, {@code ignore}, {@code enospace}. */
    public @Nullable String errorPolicy() {
        return attributeText("error_policy");
    }

    /** Sets the {@code error_policy} attribute; null removes it. */
    public DiskDriver errorPolicy(@Nullable String errorPolicy) {
        setAttribute("error_policy", errorPolicy);
        return this;
    }

    /** The {@code rerror_policy} attribute, or null if absent. Known values: {@code stop}, {@code report}, {@code ignore}. */
    public @Nullable String rerrorPolicy() {
        return attributeText("rerror_policy");
    }

    /** Sets the {@code rerror_policy} attribute; null removes it. */
    public DiskDriver rerrorPolicy(@Nullable String rerrorPolicy) {
        setAttribute("rerror_policy", rerrorPolicy);
        return this;
    }

    /** The {@code io} attribute, or null if absent. Known values: {@code threads}, {@code native}, {@code io_uring}. */
    public @Nullable String io() {
        return attributeText("io");
    }

    /** Sets the {@code io} attribute; null removes it. */
    public DiskDriver io(@Nullable String io) {
        setAttribute("io", io);
        return this;
    }

    /** The {@code ioeventfd} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ioeventfd() {
        return Text.onOff(attributeText("ioeventfd"));
    }

    /** Sets the {@code ioeventfd} attribute. */
    public DiskDriver ioeventfd(boolean ioeventfd) {
        setAttribute("ioeventfd", ioeventfd ? "on" : "off");
        return this;
    }

    /** The {@code ioeventfd} attribute as it is written, or null if absent. */
    public @Nullable String ioeventfdText() {
        return attributeText("ioeventfd");
    }

    /** Sets the {@code ioeventfd} attribute as it is written; null removes it. */
    public DiskDriver ioeventfdText(@Nullable String text) {
        setAttribute("ioeventfd", text);
        return this;
    }

    /** The {@code event_idx} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean eventIdx() {
        return Text.onOff(attributeText("event_idx"));
    }

    /** Sets the {@code event_idx} attribute. */
    public DiskDriver eventIdx(boolean eventIdx) {
        setAttribute("event_idx", eventIdx ? "on" : "off");
        return this;
    }

    /** The {@code event_idx} attribute as it is written, or null if absent. */
    public @Nullable String eventIdxText() {
        return attributeText("event_idx");
    }

    /** Sets the {@code event_idx} attribute as it is written; null removes it. */
    public DiskDriver eventIdxText(@Nullable String text) {
        setAttribute("event_idx", text);
        return this;
    }

    /** The {@code copy_on_read} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean copyOnRead() {
        return Text.onOff(attributeText("copy_on_read"));
    }

    /** Sets the {@code copy_on_read} attribute. */
    public DiskDriver copyOnRead(boolean copyOnRead) {
        setAttribute("copy_on_read", copyOnRead ? "on" : "off");
        return this;
    }

    /** The {@code copy_on_read} attribute as it is written, or null if absent. */
    public @Nullable String copyOnReadText() {
        return attributeText("copy_on_read");
    }

    /** Sets the {@code copy_on_read} attribute as it is written; null removes it. */
    public DiskDriver copyOnReadText(@Nullable String text) {
        setAttribute("copy_on_read", text);
        return this;
    }

    /** The {@code discard} attribute, or null if absent. Known values: {@code unmap}, {@code ignore}. */
    public @Nullable String discard() {
        return attributeText("discard");
    }

    /** Sets the {@code discard} attribute; null removes it. */
    public DiskDriver discard(@Nullable String discard) {
        setAttribute("discard", discard);
        return this;
    }

    /** The {@code iothread} attribute, or null if absent. */
    public @Nullable Long iothread() {
        return Text.longValue(this, "iothread", attributeText("iothread"));
    }

    /** Sets the {@code iothread} attribute. */
    public DiskDriver iothread(long iothread) {
        setAttribute("iothread", Text.decimal(iothread));
        return this;
    }

    /** The {@code iothread} attribute as it is written, or null if absent. */
    public @Nullable String iothreadText() {
        return attributeText("iothread");
    }

    /** Sets the {@code iothread} attribute as it is written; null removes it. */
    public DiskDriver iothreadText(@Nullable String text) {
        setAttribute("iothread", text);
        return this;
    }

    /** The {@code detect_zeroes} attribute, or null if absent. Known values: {@code off}, {@code on}, {@code unmap}. */
    public @Nullable String detectZeroes() {
        return attributeText("detect_zeroes");
    }

    /** Sets the {@code detect_zeroes} attribute; null removes it. */
    public DiskDriver detectZeroes(@Nullable String detectZeroes) {
        setAttribute("detect_zeroes", detectZeroes);
        return this;
    }

    /** The {@code discard_no_unref} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean discardNoUnref() {
        return Text.onOff(attributeText("discard_no_unref"));
    }

    /** Sets the {@code discard_no_unref} attribute. */
    public DiskDriver discardNoUnref(boolean discardNoUnref) {
        setAttribute("discard_no_unref", discardNoUnref ? "on" : "off");
        return this;
    }

    /** The {@code discard_no_unref} attribute as it is written, or null if absent. */
    public @Nullable String discardNoUnrefText() {
        return attributeText("discard_no_unref");
    }

    /** Sets the {@code discard_no_unref} attribute as it is written; null removes it. */
    public DiskDriver discardNoUnrefText(@Nullable String text) {
        setAttribute("discard_no_unref", text);
        return this;
    }

    /** The {@code queues} attribute, or null if absent. */
    public @Nullable Long queues() {
        return Text.longValue(this, "queues", attributeText("queues"));
    }

    /** Sets the {@code queues} attribute. */
    public DiskDriver queues(long queues) {
        setAttribute("queues", Text.decimal(queues));
        return this;
    }

    /** The {@code queues} attribute as it is written, or null if absent. */
    public @Nullable String queuesText() {
        return attributeText("queues");
    }

    /** Sets the {@code queues} attribute as it is written; null removes it. */
    public DiskDriver queuesText(@Nullable String text) {
        setAttribute("queues", text);
        return this;
    }

    /** The {@code queue_size} attribute, or null if absent. */
    public @Nullable Long queueSize() {
        return Text.longValue(this, "queue_size", attributeText("queue_size"));
    }

    /** Sets the {@code queue_size} attribute. */
    public DiskDriver queueSize(long queueSize) {
        setAttribute("queue_size", Text.decimal(queueSize));
        return this;
    }

    /** The {@code queue_size} attribute as it is written, or null if absent. */
    public @Nullable String queueSizeText() {
        return attributeText("queue_size");
    }

    /** Sets the {@code queue_size} attribute as it is written; null removes it. */
    public DiskDriver queueSizeText(@Nullable String text) {
        setAttribute("queue_size", text);
        return this;
    }

    /** The {@code iommu} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean iommu() {
        return Text.onOff(attributeText("iommu"));
    }

    /** Sets the {@code iommu} attribute. */
    public DiskDriver iommu(boolean iommu) {
        setAttribute("iommu", iommu ? "on" : "off");
        return this;
    }

    /** The {@code iommu} attribute as it is written, or null if absent. */
    public @Nullable String iommuText() {
        return attributeText("iommu");
    }

    /** Sets the {@code iommu} attribute as it is written; null removes it. */
    public DiskDriver iommuText(@Nullable String text) {
        setAttribute("iommu", text);
        return this;
    }

    /** The {@code ats} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ats() {
        return Text.onOff(attributeText("ats"));
    }

    /** Sets the {@code ats} attribute. */
    public DiskDriver ats(boolean ats) {
        setAttribute("ats", ats ? "on" : "off");
        return this;
    }

    /** The {@code ats} attribute as it is written, or null if absent. */
    public @Nullable String atsText() {
        return attributeText("ats");
    }

    /** Sets the {@code ats} attribute as it is written; null removes it. */
    public DiskDriver atsText(@Nullable String text) {
        setAttribute("ats", text);
        return this;
    }

    /** The {@code packed} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean packed() {
        return Text.onOff(attributeText("packed"));
    }

    /** Sets the {@code packed} attribute. */
    public DiskDriver packed(boolean packed) {
        setAttribute("packed", packed ? "on" : "off");
        return this;
    }

    /** The {@code packed} attribute as it is written, or null if absent. */
    public @Nullable String packedText() {
        return attributeText("packed");
    }

    /** Sets the {@code packed} attribute as it is written; null removes it. */
    public DiskDriver packedText(@Nullable String text) {
        setAttribute("packed", text);
        return this;
    }

    /** The {@code page_per_vq} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean pagePerVq() {
        return Text.onOff(attributeText("page_per_vq"));
    }

    /** Sets the {@code page_per_vq} attribute. */
    public DiskDriver pagePerVq(boolean pagePerVq) {
        setAttribute("page_per_vq", pagePerVq ? "on" : "off");
        return this;
    }

    /** The {@code page_per_vq} attribute as it is written, or null if absent. */
    public @Nullable String pagePerVqText() {
        return attributeText("page_per_vq");
    }

    /** Sets the {@code page_per_vq} attribute as it is written; null removes it. */
    public DiskDriver pagePerVqText(@Nullable String text) {
        setAttribute("page_per_vq", text);
        return this;
    }

    /** The {@code metadata_cache} element, or null if absent. */
    public @Nullable DiskDriverMetadataCache metadataCache() {
        return firstChild("metadata_cache", DiskDriverMetadataCache.class);
    }

    /** Replaces the {@code metadata_cache} element; null removes it. */
    public DiskDriver metadataCache(@Nullable DiskDriverMetadataCache metadataCache) {
        setChild("metadata_cache", metadataCache);
        return this;
    }

    /** Changes the {@code metadata_cache} element, made when absent. */
    public DiskDriver metadataCache(Consumer<? super DiskDriverMetadataCache> change) {
        change.accept(madeChild("metadata_cache", DiskDriverMetadataCache.class));
        return this;
    }

    /** The {@code iothreads} element, or null if absent. */
    public @Nullable DiskDriverIothreads iothreads() {
        return firstChild("iothreads", DiskDriverIothreads.class);
    }

    /** Replaces the {@code iothreads} element; null removes it. */
    public DiskDriver iothreads(@Nullable DiskDriverIothreads iothreads) {
        setChild("iothreads", iothreads);
        return this;
    }

    /** Changes the {@code iothreads} element, made when absent. */
    public DiskDriver iothreads(Consumer<? super DiskDriverIothreads> change) {
        change.accept(madeChild("iothreads", DiskDriverIothreads.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "metadata_cache" -> new DiskDriverMetadataCache();
            case "iothreads" -> new DiskDriverIothreads();
            default -> null;
        };
    }

    @Override
    DiskDriver empty() {
        return new DiskDriver();
    }

    @Override
    String[] childNames() {
        return new String[] {"metadata_cache", "iothreads"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "type", "cache", "error_policy", "rerror_policy", "io", "ioeventfd", "event_idx", "copy_on_read", "discard", "iothread", "detect_zeroes", "discard_no_unref", "queues", "queue_size", "iommu", "ats", "packed", "page_per_vq"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "cache")
    private @Nullable String getCacheAttribute() {
        return attributeText("cache");
    }

    private void setCacheAttribute(@Nullable String value) {
        setAttribute("cache", value);
    }

    @XmlAttribute(name = "error_policy")
    private @Nullable String getErrorPolicyAttribute() {
        return attributeText("error_policy");
    }

    private void setErrorPolicyAttribute(@Nullable String value) {
        setAttribute("error_policy", value);
    }

    @XmlAttribute(name = "rerror_policy")
    private @Nullable String getRerrorPolicyAttribute() {
        return attributeText("rerror_policy");
    }

    private void setRerrorPolicyAttribute(@Nullable String value) {
        setAttribute("rerror_policy", value);
    }

    @XmlAttribute(name = "io")
    private @Nullable String getIoAttribute() {
        return attributeText("io");
    }

    private void setIoAttribute(@Nullable String value) {
        setAttribute("io", value);
    }

    @XmlAttribute(name = "ioeventfd")
    private @Nullable String getIoeventfdAttribute() {
        return attributeText("ioeventfd");
    }

    private void setIoeventfdAttribute(@Nullable String value) {
        setAttribute("ioeventfd", value);
    }

    @XmlAttribute(name = "event_idx")
    private @Nullable String getEventIdxAttribute() {
        return attributeText("event_idx");
    }

    private void setEventIdxAttribute(@Nullable String value) {
        setAttribute("event_idx", value);
    }

    @XmlAttribute(name = "copy_on_read")
    private @Nullable String getCopyOnReadAttribute() {
        return attributeText("copy_on_read");
    }

    private void setCopyOnReadAttribute(@Nullable String value) {
        setAttribute("copy_on_read", value);
    }

    @XmlAttribute(name = "discard")
    private @Nullable String getDiscardAttribute() {
        return attributeText("discard");
    }

    private void setDiscardAttribute(@Nullable String value) {
        setAttribute("discard", value);
    }

    @XmlAttribute(name = "iothread")
    private @Nullable String getIothreadAttribute() {
        return attributeText("iothread");
    }

    private void setIothreadAttribute(@Nullable String value) {
        setAttribute("iothread", value);
    }

    @XmlAttribute(name = "detect_zeroes")
    private @Nullable String getDetectZeroesAttribute() {
        return attributeText("detect_zeroes");
    }

    private void setDetectZeroesAttribute(@Nullable String value) {
        setAttribute("detect_zeroes", value);
    }

    @XmlAttribute(name = "discard_no_unref")
    private @Nullable String getDiscardNoUnrefAttribute() {
        return attributeText("discard_no_unref");
    }

    private void setDiscardNoUnrefAttribute(@Nullable String value) {
        setAttribute("discard_no_unref", value);
    }

    @XmlAttribute(name = "queues")
    private @Nullable String getQueuesAttribute() {
        return attributeText("queues");
    }

    private void setQueuesAttribute(@Nullable String value) {
        setAttribute("queues", value);
    }

    @XmlAttribute(name = "queue_size")
    private @Nullable String getQueueSizeAttribute() {
        return attributeText("queue_size");
    }

    private void setQueueSizeAttribute(@Nullable String value) {
        setAttribute("queue_size", value);
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

    @XmlElement(name = "metadata_cache")
    private List<DiskDriverMetadataCache> getMetadataCacheElements() {
        return jaxbList("metadata_cache", DiskDriverMetadataCache.class);
    }

    @XmlElement(name = "iothreads")
    private List<DiskDriverIothreads> getIothreadsElements() {
        return jaxbList("iothreads", DiskDriverIothreads.class);
    }
}
