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
 * The {@code source} element of {@code domain/devices/hostdev}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"addressElements", "vendorElements", "productElements", "adapterElements", "hostElements", "authElements", "initiatorElements", "blockElements", "charElements", "interfaceElements", "otherContent"})
public final class HostdevSource extends Element {
    /** Makes an empty {@code source} element. */
    public HostdevSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostdevSource parse(String xml) {
        return XmlReader.read(xml, new HostdevSource());
    }

    @Override
    public HostdevSource copy() {
        return (HostdevSource) copyTree();
    }

    /** The {@code startupPolicy} attribute, or null if absent. Known values: {@code mandatory}, {@code requisite}, {@code optional}. */
    public @Nullable String startupPolicy() {
        return attributeText("startupPolicy");
    }

    /** Sets the {@code startupPolicy} attribute; null removes it. */
    public HostdevSource startupPolicy(@Nullable String startupPolicy) {
        setAttribute("startupPolicy", startupPolicy);
        return this;
    }

    /** The {@code writeFiltering} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean writeFiltering() {
        return Text.yesNo(attributeText("writeFiltering"));
    }

    /** Sets the {@code writeFiltering} attribute. */
    public HostdevSource writeFiltering(boolean writeFiltering) {
        setAttribute("writeFiltering", writeFiltering ? "yes" : "no");
        return this;
    }

    /** The {@code writeFiltering} attribute as it is written, or null if absent. */
    public @Nullable String writeFilteringText() {
        return attributeText("writeFiltering");
    }

    /** Sets the {@code writeFiltering} attribute as it is written; null removes it. */
    public HostdevSource writeFilteringText(@Nullable String text) {
        setAttribute("writeFiltering", text);
        return this;
    }

    /** The {@code guestReset} attribute, or null if absent. Known values: {@code off}, {@code uninitialized}, {@code on}. */
    public @Nullable String guestReset() {
        return attributeText("guestReset");
    }

    /** Sets the {@code guestReset} attribute; null removes it. */
    public HostdevSource guestReset(@Nullable String guestReset) {
        setAttribute("guestReset", guestReset);
        return this;
    }

    /** The {@code protocol} attribute, or null if absent. Known values: {@code adapter}, {@code iscsi}, {@code vhost}. */
    public @Nullable String protocol() {
        return attributeText("protocol");
    }

    /** Sets the {@code protocol} attribute; null removes it. */
    public HostdevSource protocol(@Nullable String protocol) {
        setAttribute("protocol", protocol);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public HostdevSource name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code wwpn} attribute, or null if absent. */
    public @Nullable String wwpn() {
        return attributeText("wwpn");
    }

    /** Sets the {@code wwpn} attribute; null removes it. */
    public HostdevSource wwpn(@Nullable String wwpn) {
        setAttribute("wwpn", wwpn);
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable HostdevSourceAddress address() {
        return firstChild("address", HostdevSourceAddress.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public HostdevSource address(@Nullable HostdevSourceAddress address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public HostdevSource address(Consumer<? super HostdevSourceAddress> change) {
        change.accept(madeChild("address", HostdevSourceAddress.class));
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable InterfaceSourceVendor vendor() {
        return firstChild("vendor", InterfaceSourceVendor.class);
    }

    /** Replaces the {@code vendor} element; null removes it. */
    public HostdevSource vendor(@Nullable InterfaceSourceVendor vendor) {
        setChild("vendor", vendor);
        return this;
    }

    /** Changes the {@code vendor} element, made when absent. */
    public HostdevSource vendor(Consumer<? super InterfaceSourceVendor> change) {
        change.accept(madeChild("vendor", InterfaceSourceVendor.class));
        return this;
    }

    /** The {@code product} element, or null if absent. */
    public @Nullable InterfaceSourceProduct product() {
        return firstChild("product", InterfaceSourceProduct.class);
    }

    /** Replaces the {@code product} element; null removes it. */
    public HostdevSource product(@Nullable InterfaceSourceProduct product) {
        setChild("product", product);
        return this;
    }

    /** Changes the {@code product} element, made when absent. */
    public HostdevSource product(Consumer<? super InterfaceSourceProduct> change) {
        change.accept(madeChild("product", InterfaceSourceProduct.class));
        return this;
    }

    /** The {@code adapter} element, or null if absent. */
    public @Nullable PoolSourceAdapter adapter() {
        return firstChild("adapter", PoolSourceAdapter.class);
    }

    /** Replaces the {@code adapter} element; null removes it. */
    public HostdevSource adapter(@Nullable PoolSourceAdapter adapter) {
        setChild("adapter", adapter);
        return this;
    }

    /** Changes the {@code adapter} element, made when absent. */
    public HostdevSource adapter(Consumer<? super PoolSourceAdapter> change) {
        change.accept(madeChild("adapter", PoolSourceAdapter.class));
        return this;
    }

    /** The {@code host} elements, in document order: a live list. */
    public List<HostdevSourceHost> hosts() {
        return childList("host", HostdevSourceHost.class);
    }

    /** Adds a {@code host} element. */
    public HostdevSource addHost(Consumer<? super HostdevSourceHost> change) {
        addChild("host", HostdevSourceHost.class, change);
        return this;
    }

    /** The {@code auth} element, or null if absent. */
    public @Nullable DiskAuth auth() {
        return firstChild("auth", DiskAuth.class);
    }

    /** Replaces the {@code auth} element; null removes it. */
    public HostdevSource auth(@Nullable DiskAuth auth) {
        setChild("auth", auth);
        return this;
    }

    /** Changes the {@code auth} element, made when absent. */
    public HostdevSource auth(Consumer<? super DiskAuth> change) {
        change.accept(madeChild("auth", DiskAuth.class));
        return this;
    }

    /** The {@code initiator} element, or null if absent. */
    public @Nullable PoolSourceInitiator initiator() {
        return firstChild("initiator", PoolSourceInitiator.class);
    }

    /** Replaces the {@code initiator} element; null removes it. */
    public HostdevSource initiator(@Nullable PoolSourceInitiator initiator) {
        setChild("initiator", initiator);
        return this;
    }

    /** Changes the {@code initiator} element, made when absent. */
    public HostdevSource initiator(Consumer<? super PoolSourceInitiator> change) {
        change.accept(madeChild("initiator", PoolSourceInitiator.class));
        return this;
    }

    /** The {@code block} element, or null if absent. */
    public @Nullable String block() {
        return childText("block");
    }

    /** Sets the {@code block} element; null removes it. */
    public HostdevSource block(@Nullable String block) {
        setChildText("block", block);
        return this;
    }

    /** The {@code char} element, or null if absent. */
    public @Nullable String charElement() {
        return childText("char");
    }

    /** Sets the {@code char} element; null removes it. */
    public HostdevSource charElement(@Nullable String charElement) {
        setChildText("char", charElement);
        return this;
    }

    /** The {@code interface} element, or null if absent. */
    public @Nullable String interfaceElement() {
        return childText("interface");
    }

    /** Sets the {@code interface} element; null removes it. */
    public HostdevSource interfaceElement(@Nullable String interfaceElement) {
        setChildText("interface", interfaceElement);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "address" -> new HostdevSourceAddress();
            case "vendor" -> new InterfaceSourceVendor();
            case "product" -> new InterfaceSourceProduct();
            case "adapter" -> new PoolSourceAdapter();
            case "host" -> new HostdevSourceHost();
            case "auth" -> new DiskAuth();
            case "initiator" -> new PoolSourceInitiator();
            case "block" -> new TextElement("block");
            case "char" -> new TextElement("char");
            case "interface" -> new TextElement("interface");
            default -> null;
        };
    }

    @Override
    HostdevSource empty() {
        return new HostdevSource();
    }

    @Override
    String[] childNames() {
        return new String[] {"address", "vendor", "product", "adapter", "host", "auth", "initiator", "block", "char", "interface"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"startupPolicy", "writeFiltering", "guestReset", "protocol", "name", "wwpn"};
    }

    @XmlAttribute(name = "startupPolicy")
    private @Nullable String getStartupPolicyAttribute() {
        return attributeText("startupPolicy");
    }

    private void setStartupPolicyAttribute(@Nullable String value) {
        setAttribute("startupPolicy", value);
    }

    @XmlAttribute(name = "writeFiltering")
    private @Nullable String getWriteFilteringAttribute() {
        return attributeText("writeFiltering");
    }

    private void setWriteFilteringAttribute(@Nullable String value) {
        setAttribute("writeFiltering", value);
    }

    @XmlAttribute(name = "guestReset")
    private @Nullable String getGuestResetAttribute() {
        return attributeText("guestReset");
    }

    private void setGuestResetAttribute(@Nullable String value) {
        setAttribute("guestReset", value);
    }

    @XmlAttribute(name = "protocol")
    private @Nullable String getProtocolAttribute() {
        return attributeText("protocol");
    }

    private void setProtocolAttribute(@Nullable String value) {
        setAttribute("protocol", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "wwpn")
    private @Nullable String getWwpnAttribute() {
        return attributeText("wwpn");
    }

    private void setWwpnAttribute(@Nullable String value) {
        setAttribute("wwpn", value);
    }

    @XmlElement(name = "address")
    private List<HostdevSourceAddress> getAddressElements() {
        return jaxbList("address", HostdevSourceAddress.class);
    }

    @XmlElement(name = "vendor")
    private List<InterfaceSourceVendor> getVendorElements() {
        return jaxbList("vendor", InterfaceSourceVendor.class);
    }

    @XmlElement(name = "product")
    private List<InterfaceSourceProduct> getProductElements() {
        return jaxbList("product", InterfaceSourceProduct.class);
    }

    @XmlElement(name = "adapter")
    private List<PoolSourceAdapter> getAdapterElements() {
        return jaxbList("adapter", PoolSourceAdapter.class);
    }

    @XmlElement(name = "host")
    private List<HostdevSourceHost> getHostElements() {
        return jaxbList("host", HostdevSourceHost.class);
    }

    @XmlElement(name = "auth")
    private List<DiskAuth> getAuthElements() {
        return jaxbList("auth", DiskAuth.class);
    }

    @XmlElement(name = "initiator")
    private List<PoolSourceInitiator> getInitiatorElements() {
        return jaxbList("initiator", PoolSourceInitiator.class);
    }

    @XmlElement(name = "block")
    private List<TextElement> getBlockElements() {
        return jaxbList("block", TextElement.class);
    }

    @XmlElement(name = "char")
    private List<TextElement> getCharElements() {
        return jaxbList("char", TextElement.class);
    }

    @XmlElement(name = "interface")
    private List<TextElement> getInterfaceElements() {
        return jaxbList("interface", TextElement.class);
    }
}
