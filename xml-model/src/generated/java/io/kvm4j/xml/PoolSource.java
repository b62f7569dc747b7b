package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code source} element of {@code pool}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"vendorElements", "productElements", "deviceElements", "formatElements", "hostElements", "dirElements", "protocolElements", "nameElements", "initiatorElements", "authElements", "adapterElements", "otherContent"})
public final class PoolSource extends Element {
    /** Makes an empty {@code source} element. */
    public PoolSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSource parse(String xml) {
        return XmlReader.read(xml, new PoolSource());
    }

    @Override
    public PoolSource copy() {
        return (PoolSource) copyTree();
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable PoolSourceVendor vendor() {
        return firstChild("vendor", PoolSourceVendor.class);
    }

    /** Replaces the {@code vendor} element; null removes it. */
    public PoolSource vendor(@Nullable PoolSourceVendor vendor) {
        setChild("vendor", vendor);
        return this;
    }

    /** Changes the {@code vendor} element, made when absent. */
    public PoolSource vendor(Consumer<? super PoolSourceVendor> change) {
        change.accept(madeChild("vendor", PoolSourceVendor.class));
        return this;
    }

    /** The {@code product} element, or null if absent. */
    public @Nullable PoolSourceProduct product() {
        return firstChild("product", PoolSourceProduct.class);
    }

    /** Replaces the {@code product} element; null removes it. */
    public PoolSource product(@Nullable PoolSourceProduct product) {
        setChild("product", product);
        return this;
    }

    /** Changes the {@code product} element, made when absent. */
    public PoolSource product(Consumer<? super PoolSourceProduct> change) {
        change.accept(madeChild("product", PoolSourceProduct.class));
        return this;
    }

    /** The {@code device} elements, in document order: a live list. */
    public List<PoolSourceDevice> devices() {
        return childList("device", PoolSourceDevice.class);
    }

    /** Adds a {@code device} element. */
    public PoolSource addDevice(Consumer<? super PoolSourceDevice> change) {
        addChild("device", PoolSourceDevice.class, change);
        return this;
    }

    /** The {@code format} element, or null if absent. */
    public @Nullable PoolSourceFormat format() {
        return firstChild("format", PoolSourceFormat.class);
    }

    /** Replaces the {@code format} element; null removes it. */
    public PoolSource format(@Nullable PoolSourceFormat format) {
        setChild("format", format);
        return this;
    }

    /** Changes the {@code format} element, made when absent. */
    public PoolSource format(Consumer<? super PoolSourceFormat> change) {
        change.accept(madeChild("format", PoolSourceFormat.class));
        return this;
    }

    /** The {@code host} elements, in document order: a live list. */
    public List<PoolSourceHost> hosts() {
        return childList("host", PoolSourceHost.class);
    }

    /** Adds a {@code host} element. */
    public PoolSource addHost(Consumer<? super PoolSourceHost> change) {
        addChild("host", PoolSourceHost.class, change);
        return this;
    }

    /** The {@code dir} element, or null if absent. */
    public @Nullable PoolSourceDir dir() {
        return firstChild("dir", PoolSourceDir.class);
    }

    /** Replaces the {@code dir} element; null removes it. */
    public PoolSource dir(@Nullable PoolSourceDir dir) {
        setChild("dir", dir);
        return this;
    }

    /** Changes the {@code dir} element, made when absent. */
    public PoolSource dir(Consumer<? super PoolSourceDir> change) {
        change.accept(madeChild("dir", PoolSourceDir.class));
        return this;
    }

    /** The {@code protocol} element, or null if absent. */
    public @Nullable PoolSourceProtocol protocol() {
        return firstChild("protocol", PoolSourceProtocol.class);
    }

    /** Replaces the {@code protocol} element; null removes it. */
    public PoolSource protocol(@Nullable PoolSourceProtocol protocol) {
        setChild("protocol", protocol);
        return this;
    }

    /** Changes the {@code protocol} element, made when absent. */
    public PoolSource protocol(Consumer<? super PoolSourceProtocol> change) {
        change.accept(madeChild("protocol", PoolSourceProtocol.class));
        return this;
    }

    /** The texts of the {@code name} elements: a live list. */
    public List<String> names() {
        return textList("name");
    }

    /** The {@code initiator} element, or null if absent. */
    public @Nullable PoolSourceInitiator initiator() {
        return firstChild("initiator", PoolSourceInitiator.class);
    }

    /** Replaces the {@code initiator} element; null removes it. */
    public PoolSource initiator(@Nullable PoolSourceInitiator initiator) {
        setChild("initiator", initiator);
        return this;
    }

    /** Changes the {@code initiator} element, made when absent. */
    public PoolSource initiator(Consumer<? super PoolSourceInitiator> change) {
        change.accept(madeChild("initiator", PoolSourceInitiator.class));
        return this;
    }

    /** The {@code auth} element, or null if absent. */
    public @Nullable PoolSourceAuth auth() {
        return firstChild("auth", PoolSourceAuth.class);
    }

    /** Replaces the {@code auth} element; null removes it. */
    public PoolSource auth(@Nullable PoolSourceAuth auth) {
        setChild("auth", auth);
        return this;
    }

    /** Changes the {@code auth} element, made when absent. */
    public PoolSource auth(Consumer<? super PoolSourceAuth> change) {
        change.accept(madeChild("auth", PoolSourceAuth.class));
        return this;
    }

    /** The {@code adapter} element, or null if absent. */
    public @Nullable PoolSourceAdapter adapter() {
        return firstChild("adapter", PoolSourceAdapter.class);
    }

    /** Replaces the {@code adapter} element; null removes it. */
    public PoolSource adapter(@Nullable PoolSourceAdapter adapter) {
        setChild("adapter", adapter);
        return this;
    }

    /** Changes the {@code adapter} element, made when absent. */
    public PoolSource adapter(Consumer<? super PoolSourceAdapter> change) {
        change.accept(madeChild("adapter", PoolSourceAdapter.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "vendor" -> new PoolSourceVendor();
            case "product" -> new PoolSourceProduct();
            case "device" -> new PoolSourceDevice();
            case "format" -> new PoolSourceFormat();
            case "host" -> new PoolSourceHost();
            case "dir" -> new PoolSourceDir();
            case "protocol" -> new PoolSourceProtocol();
            case "name" -> new TextElement("name");
            case "initiator" -> new PoolSourceInitiator();
            case "auth" -> new PoolSourceAuth();
            case "adapter" -> new PoolSourceAdapter();
            default -> null;
        };
    }

    @Override
    PoolSource empty() {
        return new PoolSource();
    }

    @Override
    String[] childNames() {
        return new String[] {"vendor", "product", "device", "format", "host", "dir", "protocol", "name", "initiator", "auth", "adapter"};
    }

    @XmlElement(name = "vendor")
    private List<PoolSourceVendor> getVendorElements() {
        return jaxbList("vendor", PoolSourceVendor.class);
    }

    @XmlElement(name = "product")
    private List<PoolSourceProduct> getProductElements() {
        return jaxbList("product", PoolSourceProduct.class);
    }

    @XmlElement(name = "device")
    private List<PoolSourceDevice> getDeviceElements() {
        return jaxbList("device", PoolSourceDevice.class);
    }

    @XmlElement(name = "format")
    private List<PoolSourceFormat> getFormatElements() {
        return jaxbList("format", PoolSourceFormat.class);
    }

    @XmlElement(name = "host")
    private List<PoolSourceHost> getHostElements() {
        return jaxbList("host", PoolSourceHost.class);
    }

    @XmlElement(name = "dir")
    private List<PoolSourceDir> getDirElements() {
        return jaxbList("dir", PoolSourceDir.class);
    }

    @XmlElement(name = "protocol")
    private List<PoolSourceProtocol> getProtocolElements() {
        return jaxbList("protocol", PoolSourceProtocol.class);
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "initiator")
    private List<PoolSourceInitiator> getInitiatorElements() {
        return jaxbList("initiator", PoolSourceInitiator.class);
    }

    @XmlElement(name = "auth")
    private List<PoolSourceAuth> getAuthElements() {
        return jaxbList("auth", PoolSourceAuth.class);
    }

    @XmlElement(name = "adapter")
    private List<PoolSourceAdapter> getAdapterElements() {
        return jaxbList("adapter", PoolSourceAdapter.class);
    }
}
