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
 * The {@code source} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"ipElements", "routeElements", "reconnectElements", "localElements", "vendorElements", "productElements", "addressElements", "otherContent"})
public final class InterfaceSource extends Element {
    /** Makes an empty {@code source} element. */
    public InterfaceSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceSource parse(String xml) {
        return XmlReader.read(xml, new InterfaceSource());
    }

    @Override
    public InterfaceSource copy() {
        return (InterfaceSource) copyTree();
    }

    /** The {@code bridge} attribute, or null if absent. */
    public @Nullable String bridge() {
        return attributeText("bridge");
    }

    /** Sets the {@code bridge} attribute; null removes it. */
    public InterfaceSource bridge(@Nullable String bridge) {
        setAttribute("bridge", bridge);
        return this;
    }

    /** The {@code macTableManager} attribute, or null if absent. Known values: {@code kernel}, {@code libvirt}. */
    public @Nullable String macTableManager() {
        return attributeText("macTableManager");
    }

    /** Sets the {@code macTableManager} attribute; null removes it. */
    public InterfaceSource macTableManager(@Nullable String macTableManager) {
        setAttribute("macTableManager", macTableManager);
        return this;
    }

    /** The {@code network} attribute, or null if absent. */
    public @Nullable String network() {
        return attributeText("network");
    }

    /** Sets the {@code network} attribute; null removes it. */
    public InterfaceSource network(@Nullable String network) {
        setAttribute("network", network);
        return this;
    }

    /** The {@code portgroup} attribute, or null if absent. */
    public @Nullable String portgroup() {
        return attributeText("portgroup");
    }

    /** Sets the {@code portgroup} attribute; null removes it. */
    public InterfaceSource portgroup(@Nullable String portgroup) {
        setAttribute("portgroup", portgroup);
        return this;
    }

    /** The {@code portid} attribute, or null if absent. */
    public @Nullable String portid() {
        return attributeText("portid");
    }

    /** Sets the {@code portid} attribute; null removes it. */
    public InterfaceSource portid(@Nullable String portid) {
        setAttribute("portid", portid);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code unix}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public InterfaceSource type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public InterfaceSource path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code server}, {@code client}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public InterfaceSource mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public InterfaceSource dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public InterfaceSource name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public InterfaceSource address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Integer port() {
        return Text.intValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public InterfaceSource port(int port) {
        setAttribute("port", Text.decimal(port));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public InterfaceSource portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    /** The {@code missing} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean missing() {
        return Text.yesNo(attributeText("missing"));
    }

    /** Sets the {@code missing} attribute. */
    public InterfaceSource missing(boolean missing) {
        setAttribute("missing", missing ? "yes" : "no");
        return this;
    }

    /** The {@code missing} attribute as it is written, or null if absent. */
    public @Nullable String missingText() {
        return attributeText("missing");
    }

    /** Sets the {@code missing} attribute as it is written; null removes it. */
    public InterfaceSource missingText(@Nullable String text) {
        setAttribute("missing", text);
        return this;
    }

    /** The {@code switchid} attribute, or null if absent. */
    public @Nullable String switchid() {
        return attributeText("switchid");
    }

    /** Sets the {@code switchid} attribute; null removes it. */
    public InterfaceSource switchid(@Nullable String switchid) {
        setAttribute("switchid", switchid);
        return this;
    }

    /** The {@code portgroupid} attribute, or null if absent. */
    public @Nullable String portgroupid() {
        return attributeText("portgroupid");
    }

    /** Sets the {@code portgroupid} attribute; null removes it. */
    public InterfaceSource portgroupid(@Nullable String portgroupid) {
        setAttribute("portgroupid", portgroupid);
        return this;
    }

    /** The {@code connectionid} attribute, or null if absent. */
    public @Nullable Long connectionid() {
        return Text.longValue(this, "connectionid", attributeText("connectionid"));
    }

    /** Sets the {@code connectionid} attribute. */
    public InterfaceSource connectionid(long connectionid) {
        setAttribute("connectionid", Text.decimal(connectionid));
        return this;
    }

    /** The {@code connectionid} attribute as it is written, or null if absent. */
    public @Nullable String connectionidText() {
        return attributeText("connectionid");
    }

    /** Sets the {@code connectionid} attribute as it is written; null removes it. */
    public InterfaceSource connectionidText(@Nullable String text) {
        setAttribute("connectionid", text);
        return this;
    }

    /** The {@code ip} elements, in document order: a live list. */
    public List<InterfaceIp> ips() {
        return childList("ip", InterfaceIp.class);
    }

    /** Adds a {@code ip} element. */
    public InterfaceSource addIp(Consumer<? super InterfaceIp> change) {
        addChild("ip", InterfaceIp.class, change);
        return this;
    }

    /** The {@code route} elements, in document order: a live list. */
    public List<Route> routes() {
        return childList("route", Route.class);
    }

    /** Adds a {@code route} element. */
    public InterfaceSource addRoute(Consumer<? super Route> change) {
        addChild("route", Route.class, change);
        return this;
    }

    /** The {@code reconnect} element, or null if absent. */
    public @Nullable DiskSourceReconnect reconnect() {
        return firstChild("reconnect", DiskSourceReconnect.class);
    }

    /** Replaces the {@code reconnect} element; null removes it. */
    public InterfaceSource reconnect(@Nullable DiskSourceReconnect reconnect) {
        setChild("reconnect", reconnect);
        return this;
    }

    /** Changes the {@code reconnect} element, made when absent. */
    public InterfaceSource reconnect(Consumer<? super DiskSourceReconnect> change) {
        change.accept(madeChild("reconnect", DiskSourceReconnect.class));
        return this;
    }

    /** The {@code local} element, or null if absent. */
    public @Nullable InterfaceSourceLocal local() {
        return firstChild("local", InterfaceSourceLocal.class);
    }

    /** Replaces the {@code local} element; null removes it. */
    public InterfaceSource local(@Nullable InterfaceSourceLocal local) {
        setChild("local", local);
        return this;
    }

    /** Changes the {@code local} element, made when absent. */
    public InterfaceSource local(Consumer<? super InterfaceSourceLocal> change) {
        change.accept(madeChild("local", InterfaceSourceLocal.class));
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable InterfaceSourceVendor vendor() {
        return firstChild("vendor", InterfaceSourceVendor.class);
    }

    /** Replaces the {@code vendor} element; null removes it. */
    public InterfaceSource vendor(@Nullable InterfaceSourceVendor vendor) {
        setChild("vendor", vendor);
        return this;
    }

    /** Changes the {@code vendor} element, made when absent. */
    public InterfaceSource vendor(Consumer<? super InterfaceSourceVendor> change) {
        change.accept(madeChild("vendor", InterfaceSourceVendor.class));
        return this;
    }

    /** The {@code product} element, or null if absent. */
    public @Nullable InterfaceSourceProduct product() {
        return firstChild("product", InterfaceSourceProduct.class);
    }

    /** Replaces the {@code product} element; null removes it. */
    public InterfaceSource product(@Nullable InterfaceSourceProduct product) {
        setChild("product", product);
        return this;
    }

    /** Changes the {@code product} element, made when absent. */
    public InterfaceSource product(Consumer<? super InterfaceSourceProduct> change) {
        change.accept(madeChild("product", InterfaceSourceProduct.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable InterfaceSourceAddress addressElement() {
        return firstChild("address", InterfaceSourceAddress.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public InterfaceSource addressElement(@Nullable InterfaceSourceAddress addressElement) {
        setChild("address", addressElement);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public InterfaceSource addressElement(Consumer<? super InterfaceSourceAddress> change) {
        change.accept(madeChild("address", InterfaceSourceAddress.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "ip" -> new InterfaceIp();
            case "route" -> new Route();
            case "reconnect" -> new DiskSourceReconnect();
            case "local" -> new InterfaceSourceLocal();
            case "vendor" -> new InterfaceSourceVendor();
            case "product" -> new InterfaceSourceProduct();
            case "address" -> new InterfaceSourceAddress();
            default -> null;
        };
    }

    @Override
    InterfaceSource empty() {
        return new InterfaceSource();
    }

    @Override
    String[] childNames() {
        return new String[] {"ip", "route", "reconnect", "local", "vendor", "product", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"bridge", "macTableManager", "network", "portgroup", "portid", "type", "path", "mode", "dev", "name", "address", "port", "missing", "switchid", "portgroupid", "connectionid"};
    }

    @XmlAttribute(name = "bridge")
    private @Nullable String getBridgeAttribute() {
        return attributeText("bridge");
    }

    private void setBridgeAttribute(@Nullable String value) {
        setAttribute("bridge", value);
    }

    @XmlAttribute(name = "macTableManager")
    private @Nullable String getMacTableManagerAttribute() {
        return attributeText("macTableManager");
    }

    private void setMacTableManagerAttribute(@Nullable String value) {
        setAttribute("macTableManager", value);
    }

    @XmlAttribute(name = "network")
    private @Nullable String getNetworkAttribute() {
        return attributeText("network");
    }

    private void setNetworkAttribute(@Nullable String value) {
        setAttribute("network", value);
    }

    @XmlAttribute(name = "portgroup")
    private @Nullable String getPortgroupAttribute() {
        return attributeText("portgroup");
    }

    private void setPortgroupAttribute(@Nullable String value) {
        setAttribute("portgroup", value);
    }

    @XmlAttribute(name = "portid")
    private @Nullable String getPortidAttribute() {
        return attributeText("portid");
    }

    private void setPortidAttribute(@Nullable String value) {
        setAttribute("portid", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "missing")
    private @Nullable String getMissingAttribute() {
        return attributeText("missing");
    }

    private void setMissingAttribute(@Nullable String value) {
        setAttribute("missing", value);
    }

    @XmlAttribute(name = "switchid")
    private @Nullable String getSwitchidAttribute() {
        return attributeText("switchid");
    }

    private void setSwitchidAttribute(@Nullable String value) {
        setAttribute("switchid", value);
    }

    @XmlAttribute(name = "portgroupid")
    private @Nullable String getPortgroupidAttribute() {
        return attributeText("portgroupid");
    }

    private void setPortgroupidAttribute(@Nullable String value) {
        setAttribute("portgroupid", value);
    }

    @XmlAttribute(name = "connectionid")
    private @Nullable String getConnectionidAttribute() {
        return attributeText("connectionid");
    }

    private void setConnectionidAttribute(@Nullable String value) {
        setAttribute("connectionid", value);
    }

    @XmlElement(name = "ip")
    private List<InterfaceIp> getIpElements() {
        return jaxbList("ip", InterfaceIp.class);
    }

    @XmlElement(name = "route")
    private List<Route> getRouteElements() {
        return jaxbList("route", Route.class);
    }

    @XmlElement(name = "reconnect")
    private List<DiskSourceReconnect> getReconnectElements() {
        return jaxbList("reconnect", DiskSourceReconnect.class);
    }

    @XmlElement(name = "local")
    private List<InterfaceSourceLocal> getLocalElements() {
        return jaxbList("local", InterfaceSourceLocal.class);
    }

    @XmlElement(name = "vendor")
    private List<InterfaceSourceVendor> getVendorElements() {
        return jaxbList("vendor", InterfaceSourceVendor.class);
    }

    @XmlElement(name = "product")
    private List<InterfaceSourceProduct> getProductElements() {
        return jaxbList("product", InterfaceSourceProduct.class);
    }

    @XmlElement(name = "address")
    private List<InterfaceSourceAddress> getAddressElements() {
        return jaxbList("address", InterfaceSourceAddress.class);
    }
}
