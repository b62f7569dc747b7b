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
 * The {@code driver} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"hostElements", "guestElements", "otherContent"})
public final class InterfaceDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public InterfaceDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceDriver parse(String xml) {
        return XmlReader.read(xml, new InterfaceDriver());
    }

    @Override
    public InterfaceDriver copy() {
        return (InterfaceDriver) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code kvm}, {@code vfio}, {@code xen}, {@code qemu}, {@code vhost}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public InterfaceDriver name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code model} attribute, or null if absent. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public InterfaceDriver model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code queues} attribute, or null if absent. */
    public @Nullable Long queues() {
        return Text.longValue(this, "queues", attributeText("queues"));
    }

    /** Sets the {@code queues} attribute. */
    public InterfaceDriver queues(long queues) {
        setAttribute("queues", Text.decimal(queues));
        return this;
    }

    /** The {@code queues} attribute as it is written, or null if absent. */
    public @Nullable String queuesText() {
        return attributeText("queues");
    }

    /** Sets the {@code queues} attribute as it is written; null removes it. */
    public InterfaceDriver queuesText(@Nullable String text) {
        setAttribute("queues", text);
        return this;
    }

    /** The {@code rx_queue_size} attribute, or null if absent. */
    public @Nullable Long rxQueueSize() {
        return Text.longValue(this, "rx_queue_size", attributeText("rx_queue_size"));
    }

    /** Sets the {@code rx_queue_size} attribute. */
    public InterfaceDriver rxQueueSize(long rxQueueSize) {
        setAttribute("rx_queue_size", Text.decimal(rxQueueSize));
        return this;
    }

    /** The {@code rx_queue_size} attribute as it is written, or null if absent. */
    public @Nullable String rxQueueSizeText() {
        return attributeText("rx_queue_size");
    }

    /** Sets the {@code rx_queue_size} attribute as it is written; null removes it. */
    public InterfaceDriver rxQueueSizeText(@Nullable String text) {
        setAttribute("rx_queue_size", text);
        return this;
    }

    /** The {@code tx_queue_size} attribute, or null if absent. */
    public @Nullable Long txQueueSize() {
        return Text.longValue(this, "tx_queue_size", attributeText("tx_queue_size"));
    }

    /** Sets the {@code tx_queue_size} attribute. */
    public InterfaceDriver txQueueSize(long txQueueSize) {
        setAttribute("tx_queue_size", Text.decimal(txQueueSize));
        return this;
    }

    /** The {@code tx_queue_size} attribute as it is written, or null if absent. */
    public @Nullable String txQueueSizeText() {
        return attributeText("tx_queue_size");
    }

    /** Sets the {@code tx_queue_size} attribute as it is written; null removes it. */
    public InterfaceDriver txQueueSizeText(@Nullable String text) {
        setAttribute("tx_queue_size", text);
        return this;
    }

    /** The {@code txmode} attribute, or null if absent. Known values: {@code iothread}, {@code timer}. */
    public @Nullable String txmode() {
        return attributeText("txmode");
    }

    /** Sets the {@code txmode} attribute; null removes it. */
    public InterfaceDriver txmode(@Nullable String txmode) {
        setAttribute("txmode", txmode);
        return this;
    }

    /** The {@code ioeventfd} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ioeventfd() {
        return Text.onOff(attributeText("ioeventfd"));
    }

    /** Sets the {@code ioeventfd} attribute. */
    public InterfaceDriver ioeventfd(boolean ioeventfd) {
        setAttribute("ioeventfd", ioeventfd ? "on" : "off");
        return this;
    }

    /** The {@code ioeventfd} attribute as it is written, or null if absent. */
    public @Nullable String ioeventfdText() {
        return attributeText("ioeventfd");
    }

    /** Sets the {@code ioeventfd} attribute as it is written; null removes it. */
    public InterfaceDriver ioeventfdText(@Nullable String text) {
        setAttribute("ioeventfd", text);
        return this;
    }

    /** The {@code event_idx} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean eventIdx() {
        return Text.onOff(attributeText("event_idx"));
    }

    /** Sets the {@code event_idx} attribute. */
    public InterfaceDriver eventIdx(boolean eventIdx) {
        setAttribute("event_idx", eventIdx ? "on" : "off");
        return this;
    }

    /** The {@code event_idx} attribute as it is written, or null if absent. */
    public @Nullable String eventIdxText() {
        return attributeText("event_idx");
    }

    /** Sets the {@code event_idx} attribute as it is written; null removes it. */
    public InterfaceDriver eventIdxText(@Nullable String text) {
        setAttribute("event_idx", text);
        return this;
    }

    /** The {@code iommu} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean iommu() {
        return Text.onOff(attributeText("iommu"));
    }

    /** Sets the {@code iommu} attribute. */
    public InterfaceDriver iommu(boolean iommu) {
        setAttribute("iommu", iommu ? "on" : "off");
        return this;
    }

    /** The {@code iommu} attribute as it is written, or null if absent. */
    public @Nullable String iommuText() {
        return attributeText("iommu");
    }

    /** Sets the {@code iommu} attribute as it is written; null removes it. */
    public InterfaceDriver iommuText(@Nullable String text) {
        setAttribute("iommu", text);
        return this;
    }

    /** The {@code ats} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ats() {
        return Text.onOff(attributeText("ats"));
    }

    /** Sets the {@code ats} attribute. */
    public InterfaceDriver ats(boolean ats) {
        setAttribute("ats", ats ? "on" : "off");
        return this;
    }

    /** The {@code ats} attribute as it is written, or null if absent. */
    public @Nullable String atsText() {
        return attributeText("ats");
    }

    /** Sets the {@code ats} attribute as it is written; null removes it. */
    public InterfaceDriver atsText(@Nullable String text) {
        setAttribute("ats", text);
        return this;
    }

    /** The {@code packed} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean packed() {
        return Text.onOff(attributeText("packed"));
    }

    /** Sets the {@code packed} attribute. */
    public InterfaceDriver packed(boolean packed) {
        setAttribute("packed", packed ? "on" : "off");
        return this;
    }

    /** The {@code packed} attribute as it is written, or null if absent. */
    public @Nullable String packedText() {
        return attributeText("packed");
    }

    /** Sets the {@code packed} attribute as it is written; null removes it. */
    public InterfaceDriver packedText(@Nullable String text) {
        setAttribute("packed", text);
        return this;
    }

    /** The {@code page_per_vq} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean pagePerVq() {
        return Text.onOff(attributeText("page_per_vq"));
    }

    /** Sets the {@code page_per_vq} attribute. */
    public InterfaceDriver pagePerVq(boolean pagePerVq) {
        setAttribute("page_per_vq", pagePerVq ? "on" : "off");
        return this;
    }

    /** The {@code page_per_vq} attribute as it is written, or null if absent. */
    public @Nullable String pagePerVqText() {
        return attributeText("page_per_vq");
    }

    /** Sets the {@code page_per_vq} attribute as it is written; null removes it. */
    public InterfaceDriver pagePerVqText(@Nullable String text) {
        setAttribute("page_per_vq", text);
        return this;
    }

    /** The {@code rss} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean rss() {
        return Text.onOff(attributeText("rss"));
    }

    /** Sets the {@code rss} attribute. */
    public InterfaceDriver rss(boolean rss) {
        setAttribute("rss", rss ? "on" : "off");
        return this;
    }

    /** The {@code rss} attribute as it is written, or null if absent. */
    public @Nullable String rssText() {
        return attributeText("rss");
    }

    /** Sets the {@code rss} attribute as it is written; null removes it. */
    public InterfaceDriver rssText(@Nullable String text) {
        setAttribute("rss", text);
        return this;
    }

    /** The {@code rss_hash_report} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean rssHashReport() {
        return Text.onOff(attributeText("rss_hash_report"));
    }

    /** Sets the {@code rss_hash_report} attribute. */
    public InterfaceDriver rssHashReport(boolean rssHashReport) {
        setAttribute("rss_hash_report", rssHashReport ? "on" : "off");
        return this;
    }

    /** The {@code rss_hash_report} attribute as it is written, or null if absent. */
    public @Nullable String rssHashReportText() {
        return attributeText("rss_hash_report");
    }

    /** Sets the {@code rss_hash_report} attribute as it is written; null removes it. */
    public InterfaceDriver rssHashReportText(@Nullable String text) {
        setAttribute("rss_hash_report", text);
        return this;
    }

    /** The {@code host} element, or null if absent. */
    public @Nullable InterfaceDriverHost host() {
        return firstChild("host", InterfaceDriverHost.class);
    }

    /** Replaces the {@code host} element; null removes it. */
    public InterfaceDriver host(@Nullable InterfaceDriverHost host) {
        setChild("host", host);
        return this;
    }

    /** Changes the {@code host} element, made when absent. */
    public InterfaceDriver host(Consumer<? super InterfaceDriverHost> change) {
        change.accept(madeChild("host", InterfaceDriverHost.class));
        return this;
    }

    /** The {@code guest} element, or null if absent. */
    public @Nullable InterfaceDriverGuest guest() {
        return firstChild("guest", InterfaceDriverGuest.class);
    }

    /** Replaces the {@code guest} element; null removes it. */
    public InterfaceDriver guest(@Nullable InterfaceDriverGuest guest) {
        setChild("guest", guest);
        return this;
    }

    /** Changes the {@code guest} element, made when absent. */
    public InterfaceDriver guest(Consumer<? super InterfaceDriverGuest> change) {
        change.accept(madeChild("guest", InterfaceDriverGuest.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "host" -> new InterfaceDriverHost();
            case "guest" -> new InterfaceDriverGuest();
            default -> null;
        };
    }

    @Override
    InterfaceDriver empty() {
        return new InterfaceDriver();
    }

    @Override
    String[] childNames() {
        return new String[] {"host", "guest"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "model", "queues", "rx_queue_size", "tx_queue_size", "txmode", "ioeventfd", "event_idx", "iommu", "ats", "packed", "page_per_vq", "rss", "rss_hash_report"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "queues")
    private @Nullable String getQueuesAttribute() {
        return attributeText("queues");
    }

    private void setQueuesAttribute(@Nullable String value) {
        setAttribute("queues", value);
    }

    @XmlAttribute(name = "rx_queue_size")
    private @Nullable String getRxQueueSizeAttribute() {
        return attributeText("rx_queue_size");
    }

    private void setRxQueueSizeAttribute(@Nullable String value) {
        setAttribute("rx_queue_size", value);
    }

    @XmlAttribute(name = "tx_queue_size")
    private @Nullable String getTxQueueSizeAttribute() {
        return attributeText("tx_queue_size");
    }

    private void setTxQueueSizeAttribute(@Nullable String value) {
        setAttribute("tx_queue_size", value);
    }

    @XmlAttribute(name = "txmode")
    private @Nullable String getTxmodeAttribute() {
        return attributeText("txmode");
    }

    private void setTxmodeAttribute(@Nullable String value) {
        setAttribute("txmode", value);
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

    @XmlAttribute(name = "rss")
    private @Nullable String getRssAttribute() {
        return attributeText("rss");
    }

    private void setRssAttribute(@Nullable String value) {
        setAttribute("rss", value);
    }

    @XmlAttribute(name = "rss_hash_report")
    private @Nullable String getRssHashReportAttribute() {
        return attributeText("rss_hash_report");
    }

    private void setRssHashReportAttribute(@Nullable String value) {
        setAttribute("rss_hash_report", value);
    }

    @XmlElement(name = "host")
    private List<InterfaceDriverHost> getHostElements() {
        return jaxbList("host", InterfaceDriverHost.class);
    }

    @XmlElement(name = "guest")
    private List<InterfaceDriverGuest> getGuestElements() {
        return jaxbList("guest", InterfaceDriverGuest.class);
    }
}
