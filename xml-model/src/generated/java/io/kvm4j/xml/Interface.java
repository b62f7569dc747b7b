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
 * A network interface of a domain.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"macElements", "sourceElements", "virtualportElements", "linkElements", "mtuElements", "coalesceElements", "targetElements", "guestElements", "ipElements", "routeElements", "portForwardElements", "scriptElements", "downscriptElements", "backenddomainElements", "modelElements", "backendElements", "driverElements", "aliasElements", "acpiElements", "addressElements", "filterrefElements", "tuneElements", "bootElements", "romElements", "bandwidthElements", "vlanElements", "portElements", "teamingElements", "otherContent"})
public final class Interface extends Element {
    /** Makes an empty {@code interface} element. */
    public Interface() {
        super("interface");
    }

    /**
     * Reads a {@code interface} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Interface parse(String xml) {
        return XmlReader.read(xml, new Interface());
    }

    @Override
    public Interface copy() {
        return (Interface) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code bridge}, {@code ethernet}, {@code vhostuser}, {@code network}, {@code direct}, {@code user}, {@code internal}, {@code mcast}, {@code client}, {@code udp}, {@code server}, {@code hostdev}, {@code vdpa}, {@code null}, {@code vds}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Interface type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code managed} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean managed() {
        return Text.yesNo(attributeText("managed"));
    }

    /** Sets the {@code managed} attribute. */
    public Interface managed(boolean managed) {
        setAttribute("managed", managed ? "yes" : "no");
        return this;
    }

    /** The {@code managed} attribute as it is written, or null if absent. */
    public @Nullable String managedText() {
        return attributeText("managed");
    }

    /** Sets the {@code managed} attribute as it is written; null removes it. */
    public Interface managedText(@Nullable String text) {
        setAttribute("managed", text);
        return this;
    }

    /** The {@code trustGuestRxFilters} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean trustGuestRxFilters() {
        return Text.yesNo(attributeText("trustGuestRxFilters"));
    }

    /** Sets the {@code trustGuestRxFilters} attribute. */
    public Interface trustGuestRxFilters(boolean trustGuestRxFilters) {
        setAttribute("trustGuestRxFilters", trustGuestRxFilters ? "yes" : "no");
        return this;
    }

    /** The {@code trustGuestRxFilters} attribute as it is written, or null if absent. */
    public @Nullable String trustGuestRxFiltersText() {
        return attributeText("trustGuestRxFilters");
    }

    /** Sets the {@code trustGuestRxFilters} attribute as it is written; null removes it. */
    public Interface trustGuestRxFiltersText(@Nullable String text) {
        setAttribute("trustGuestRxFilters", text);
        return this;
    }

    /** The {@code mac} element, or null if absent. */
    public @Nullable InterfaceMac mac() {
        return firstChild("mac", InterfaceMac.class);
    }

    /** Replaces the {@code mac} element; null removes it. */
    public Interface mac(@Nullable InterfaceMac mac) {
        setChild("mac", mac);
        return this;
    }

    /** Changes the {@code mac} element, made when absent. */
    public Interface mac(Consumer<? super InterfaceMac> change) {
        change.accept(madeChild("mac", InterfaceMac.class));
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable InterfaceSource source() {
        return firstChild("source", InterfaceSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public Interface source(@Nullable InterfaceSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public Interface source(Consumer<? super InterfaceSource> change) {
        change.accept(madeChild("source", InterfaceSource.class));
        return this;
    }

    /** The {@code virtualport} element, or null if absent. */
    public @Nullable Virtualport virtualport() {
        return firstChild("virtualport", Virtualport.class);
    }

    /** Replaces the {@code virtualport} element; null removes it. */
    public Interface virtualport(@Nullable Virtualport virtualport) {
        setChild("virtualport", virtualport);
        return this;
    }

    /** Changes the {@code virtualport} element, made when absent. */
    public Interface virtualport(Consumer<? super Virtualport> change) {
        change.accept(madeChild("virtualport", Virtualport.class));
        return this;
    }

    /** The {@code link} element, or null if absent. */
    public @Nullable InterfaceLink link() {
        return firstChild("link", InterfaceLink.class);
    }

    /** Replaces the {@code link} element; null removes it. */
    public Interface link(@Nullable InterfaceLink link) {
        setChild("link", link);
        return this;
    }

    /** Changes the {@code link} element, made when absent. */
    public Interface link(Consumer<? super InterfaceLink> change) {
        change.accept(madeChild("link", InterfaceLink.class));
        return this;
    }

    /** The {@code mtu} element, or null if absent. */
    public @Nullable Mtu mtu() {
        return firstChild("mtu", Mtu.class);
    }

    /** Replaces the {@code mtu} element; null removes it. */
    public Interface mtu(@Nullable Mtu mtu) {
        setChild("mtu", mtu);
        return this;
    }

    /** Changes the {@code mtu} element, made when absent. */
    public Interface mtu(Consumer<? super Mtu> change) {
        change.accept(madeChild("mtu", Mtu.class));
        return this;
    }

    /** The {@code coalesce} element, or null if absent. */
    public @Nullable InterfaceCoalesce coalesce() {
        return firstChild("coalesce", InterfaceCoalesce.class);
    }

    /** Replaces the {@code coalesce} element; null removes it. */
    public Interface coalesce(@Nullable InterfaceCoalesce coalesce) {
        setChild("coalesce", coalesce);
        return this;
    }

    /** Changes the {@code coalesce} element, made when absent. */
    public Interface coalesce(Consumer<? super InterfaceCoalesce> change) {
        change.accept(madeChild("coalesce", InterfaceCoalesce.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable InterfaceTarget target() {
        return firstChild("target", InterfaceTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public Interface target(@Nullable InterfaceTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public Interface target(Consumer<? super InterfaceTarget> change) {
        change.accept(madeChild("target", InterfaceTarget.class));
        return this;
    }

    /** The {@code guest} element, or null if absent. */
    public @Nullable InterfaceGuest guest() {
        return firstChild("guest", InterfaceGuest.class);
    }

    /** Replaces the {@code guest} element; null removes it. */
    public Interface guest(@Nullable InterfaceGuest guest) {
        setChild("guest", guest);
        return this;
    }

    /** Changes the {@code guest} element, made when absent. */
    public Interface guest(Consumer<? super InterfaceGuest> change) {
        change.accept(madeChild("guest", InterfaceGuest.class));
        return this;
    }

    /** The {@code ip} elements, in document order: a live list. */
    public List<InterfaceIp> ips() {
        return childList("ip", InterfaceIp.class);
    }

    /** Adds a {@code ip} element. */
    public Interface addIp(Consumer<? super InterfaceIp> change) {
        addChild("ip", InterfaceIp.class, change);
        return this;
    }

    /** The {@code route} elements, in document order: a live list. */
    public List<Route> routes() {
        return childList("route", Route.class);
    }

    /** Adds a {@code route} element. */
    public Interface addRoute(Consumer<? super Route> change) {
        addChild("route", Route.class, change);
        return this;
    }

    /** The {@code portForward} elements, in document order: a live list. */
    public List<InterfacePortForward> portForwards() {
        return childList("portForward", InterfacePortForward.class);
    }

    /** Adds a {@code portForward} element. */
    public Interface addPortForward(Consumer<? super InterfacePortForward> change) {
        addChild("portForward", InterfacePortForward.class, change);
        return this;
    }

    /** The {@code script} element, or null if absent. */
    public @Nullable InterfaceScript script() {
        return firstChild("script", InterfaceScript.class);
    }

    /** Replaces the {@code script} element; null removes it. */
    public Interface script(@Nullable InterfaceScript script) {
        setChild("script", script);
        return this;
    }

    /** Changes the {@code script} element, made when absent. */
    public Interface script(Consumer<? super InterfaceScript> change) {
        change.accept(madeChild("script", InterfaceScript.class));
        return this;
    }

    /** The {@code downscript} element, or null if absent. */
    public @Nullable InterfaceDownscript downscript() {
        return firstChild("downscript", InterfaceDownscript.class);
    }

    /** Replaces the {@code downscript} element; null removes it. */
    public Interface downscript(@Nullable InterfaceDownscript downscript) {
        setChild("downscript", downscript);
        return this;
    }

    /** Changes the {@code downscript} element, made when absent. */
    public Interface downscript(Consumer<? super InterfaceDownscript> change) {
        change.accept(madeChild("downscript", InterfaceDownscript.class));
        return this;
    }

    /** The {@code backenddomain} element, or null if absent. */
    public @Nullable InterfaceBackenddomain backenddomain() {
        return firstChild("backenddomain", InterfaceBackenddomain.class);
    }

    /** Replaces the {@code backenddomain} element; null removes it. */
    public Interface backenddomain(@Nullable InterfaceBackenddomain backenddomain) {
        setChild("backenddomain", backenddomain);
        return this;
    }

    /** Changes the {@code backenddomain} element, made when absent. */
    public Interface backenddomain(Consumer<? super InterfaceBackenddomain> change) {
        change.accept(madeChild("backenddomain", InterfaceBackenddomain.class));
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable InterfaceModel model() {
        return firstChild("model", InterfaceModel.class);
    }

    /** Replaces the {@code model} element; null removes it. */
    public Interface model(@Nullable InterfaceModel model) {
        setChild("model", model);
        return this;
    }

    /** Changes the {@code model} element, made when absent. */
    public Interface model(Consumer<? super InterfaceModel> change) {
        change.accept(madeChild("model", InterfaceModel.class));
        return this;
    }

    /** The {@code backend} element, or null if absent. */
    public @Nullable InterfaceBackend backend() {
        return firstChild("backend", InterfaceBackend.class);
    }

    /** Replaces the {@code backend} element; null removes it. */
    public Interface backend(@Nullable InterfaceBackend backend) {
        setChild("backend", backend);
        return this;
    }

    /** Changes the {@code backend} element, made when absent. */
    public Interface backend(Consumer<? super InterfaceBackend> change) {
        change.accept(madeChild("backend", InterfaceBackend.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable InterfaceDriver driver() {
        return firstChild("driver", InterfaceDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Interface driver(@Nullable InterfaceDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Interface driver(Consumer<? super InterfaceDriver> change) {
        change.accept(madeChild("driver", InterfaceDriver.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Interface alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Interface alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Interface acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Interface acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Interface address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Interface address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code filterref} element, or null if absent. */
    public @Nullable InterfaceFilterref filterref() {
        return firstChild("filterref", InterfaceFilterref.class);
    }

    /** Replaces the {@code filterref} element; null removes it. */
    public Interface filterref(@Nullable InterfaceFilterref filterref) {
        setChild("filterref", filterref);
        return this;
    }

    /** Changes the {@code filterref} element, made when absent. */
    public Interface filterref(Consumer<? super InterfaceFilterref> change) {
        change.accept(madeChild("filterref", InterfaceFilterref.class));
        return this;
    }

    /** The {@code tune} element, or null if absent. */
    public @Nullable InterfaceTune tune() {
        return firstChild("tune", InterfaceTune.class);
    }

    /** Replaces the {@code tune} element; null removes it. */
    public Interface tune(@Nullable InterfaceTune tune) {
        setChild("tune", tune);
        return this;
    }

    /** Changes the {@code tune} element, made when absent. */
    public Interface tune(Consumer<? super InterfaceTune> change) {
        change.accept(madeChild("tune", InterfaceTune.class));
        return this;
    }

    /** The {@code boot} element, or null if absent. */
    public @Nullable DeviceBoot boot() {
        return firstChild("boot", DeviceBoot.class);
    }

    /** Replaces the {@code boot} element; null removes it. */
    public Interface boot(@Nullable DeviceBoot boot) {
        setChild("boot", boot);
        return this;
    }

    /** Changes the {@code boot} element, made when absent. */
    public Interface boot(Consumer<? super DeviceBoot> change) {
        change.accept(madeChild("boot", DeviceBoot.class));
        return this;
    }

    /** The {@code rom} element, or null if absent. */
    public @Nullable InterfaceRom rom() {
        return firstChild("rom", InterfaceRom.class);
    }

    /** Replaces the {@code rom} element; null removes it. */
    public Interface rom(@Nullable InterfaceRom rom) {
        setChild("rom", rom);
        return this;
    }

    /** Changes the {@code rom} element, made when absent. */
    public Interface rom(Consumer<? super InterfaceRom> change) {
        change.accept(madeChild("rom", InterfaceRom.class));
        return this;
    }

    /** The {@code bandwidth} element, or null if absent. */
    public @Nullable Bandwidth bandwidth() {
        return firstChild("bandwidth", Bandwidth.class);
    }

    /** Replaces the {@code bandwidth} element; null removes it. */
    public Interface bandwidth(@Nullable Bandwidth bandwidth) {
        setChild("bandwidth", bandwidth);
        return this;
    }

    /** Changes the {@code bandwidth} element, made when absent. */
    public Interface bandwidth(Consumer<? super Bandwidth> change) {
        change.accept(madeChild("bandwidth", Bandwidth.class));
        return this;
    }

    /** The {@code vlan} element, or null if absent. */
    public @Nullable Vlan vlan() {
        return firstChild("vlan", Vlan.class);
    }

    /** Replaces the {@code vlan} element; null removes it. */
    public Interface vlan(@Nullable Vlan vlan) {
        setChild("vlan", vlan);
        return this;
    }

    /** Changes the {@code vlan} element, made when absent. */
    public Interface vlan(Consumer<? super Vlan> change) {
        change.accept(madeChild("vlan", Vlan.class));
        return this;
    }

    /** The {@code port} element, or null if absent. */
    public @Nullable NetworkIsolation port() {
        return firstChild("port", NetworkIsolation.class);
    }

    /** Replaces the {@code port} element; null removes it. */
    public Interface port(@Nullable NetworkIsolation port) {
        setChild("port", port);
        return this;
    }

    /** Changes the {@code port} element, made when absent. */
    public Interface port(Consumer<? super NetworkIsolation> change) {
        change.accept(madeChild("port", NetworkIsolation.class));
        return this;
    }

    /** The {@code teaming} element, or null if absent. */
    public @Nullable InterfaceTeaming teaming() {
        return firstChild("teaming", InterfaceTeaming.class);
    }

    /** Replaces the {@code teaming} element; null removes it. */
    public Interface teaming(@Nullable InterfaceTeaming teaming) {
        setChild("teaming", teaming);
        return this;
    }

    /** Changes the {@code teaming} element, made when absent. */
    public Interface teaming(Consumer<? super InterfaceTeaming> change) {
        change.accept(madeChild("teaming", InterfaceTeaming.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "mac" -> new InterfaceMac();
            case "source" -> new InterfaceSource();
            case "virtualport" -> new Virtualport();
            case "link" -> new InterfaceLink();
            case "mtu" -> new Mtu();
            case "coalesce" -> new InterfaceCoalesce();
            case "target" -> new InterfaceTarget();
            case "guest" -> new InterfaceGuest();
            case "ip" -> new InterfaceIp();
            case "route" -> new Route();
            case "portForward" -> new InterfacePortForward();
            case "script" -> new InterfaceScript();
            case "downscript" -> new InterfaceDownscript();
            case "backenddomain" -> new InterfaceBackenddomain();
            case "model" -> new InterfaceModel();
            case "backend" -> new InterfaceBackend();
            case "driver" -> new InterfaceDriver();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            case "filterref" -> new InterfaceFilterref();
            case "tune" -> new InterfaceTune();
            case "boot" -> new DeviceBoot();
            case "rom" -> new InterfaceRom();
            case "bandwidth" -> new Bandwidth();
            case "vlan" -> new Vlan();
            case "port" -> new NetworkIsolation();
            case "teaming" -> new InterfaceTeaming();
            default -> null;
        };
    }

    @Override
    Interface empty() {
        return new Interface();
    }

    @Override
    String[] childNames() {
        return new String[] {"mac", "source", "virtualport", "link", "mtu", "coalesce", "target", "guest", "ip", "route", "portForward", "script", "downscript", "backenddomain", "model", "backend", "driver", "alias", "acpi", "address", "filterref", "tune", "boot", "rom", "bandwidth", "vlan", "port", "teaming"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "managed", "trustGuestRxFilters"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "managed")
    private @Nullable String getManagedAttribute() {
        return attributeText("managed");
    }

    private void setManagedAttribute(@Nullable String value) {
        setAttribute("managed", value);
    }

    @XmlAttribute(name = "trustGuestRxFilters")
    private @Nullable String getTrustGuestRxFiltersAttribute() {
        return attributeText("trustGuestRxFilters");
    }

    private void setTrustGuestRxFiltersAttribute(@Nullable String value) {
        setAttribute("trustGuestRxFilters", value);
    }

    @XmlElement(name = "mac")
    private List<InterfaceMac> getMacElements() {
        return jaxbList("mac", InterfaceMac.class);
    }

    @XmlElement(name = "source")
    private List<InterfaceSource> getSourceElements() {
        return jaxbList("source", InterfaceSource.class);
    }

    @XmlElement(name = "virtualport")
    private List<Virtualport> getVirtualportElements() {
        return jaxbList("virtualport", Virtualport.class);
    }

    @XmlElement(name = "link")
    private List<InterfaceLink> getLinkElements() {
        return jaxbList("link", InterfaceLink.class);
    }

    @XmlElement(name = "mtu")
    private List<Mtu> getMtuElements() {
        return jaxbList("mtu", Mtu.class);
    }

    @XmlElement(name = "coalesce")
    private List<InterfaceCoalesce> getCoalesceElements() {
        return jaxbList("coalesce", InterfaceCoalesce.class);
    }

    @XmlElement(name = "target")
    private List<InterfaceTarget> getTargetElements() {
        return jaxbList("target", InterfaceTarget.class);
    }

    @XmlElement(name = "guest")
    private List<InterfaceGuest> getGuestElements() {
        return jaxbList("guest", InterfaceGuest.class);
    }

    @XmlElement(name = "ip")
    private List<InterfaceIp> getIpElements() {
        return jaxbList("ip", InterfaceIp.class);
    }

    @XmlElement(name = "route")
    private List<Route> getRouteElements() {
        return jaxbList("route", Route.class);
    }

    @XmlElement(name = "portForward")
    private List<InterfacePortForward> getPortForwardElements() {
        return jaxbList("portForward", InterfacePortForward.class);
    }

    @XmlElement(name = "script")
    private List<InterfaceScript> getScriptElements() {
        return jaxbList("script", InterfaceScript.class);
    }

    @XmlElement(name = "downscript")
    private List<InterfaceDownscript> getDownscriptElements() {
        return jaxbList("downscript", InterfaceDownscript.class);
    }

    @XmlElement(name = "backenddomain")
    private List<InterfaceBackenddomain> getBackenddomainElements() {
        return jaxbList("backenddomain", InterfaceBackenddomain.class);
    }

    @XmlElement(name = "model")
    private List<InterfaceModel> getModelElements() {
        return jaxbList("model", InterfaceModel.class);
    }

    @XmlElement(name = "backend")
    private List<InterfaceBackend> getBackendElements() {
        return jaxbList("backend", InterfaceBackend.class);
    }

    @XmlElement(name = "driver")
    private List<InterfaceDriver> getDriverElements() {
        return jaxbList("driver", InterfaceDriver.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }

    @XmlElement(name = "filterref")
    private List<InterfaceFilterref> getFilterrefElements() {
        return jaxbList("filterref", InterfaceFilterref.class);
    }

    @XmlElement(name = "tune")
    private List<InterfaceTune> getTuneElements() {
        return jaxbList("tune", InterfaceTune.class);
    }

    @XmlElement(name = "boot")
    private List<DeviceBoot> getBootElements() {
        return jaxbList("boot", DeviceBoot.class);
    }

    @XmlElement(name = "rom")
    private List<InterfaceRom> getRomElements() {
        return jaxbList("rom", InterfaceRom.class);
    }

    @XmlElement(name = "bandwidth")
    private List<Bandwidth> getBandwidthElements() {
        return jaxbList("bandwidth", Bandwidth.class);
    }

    @XmlElement(name = "vlan")
    private List<Vlan> getVlanElements() {
        return jaxbList("vlan", Vlan.class);
    }

    @XmlElement(name = "port")
    private List<NetworkIsolation> getPortElements() {
        return jaxbList("port", NetworkIsolation.class);
    }

    @XmlElement(name = "teaming")
    private List<InterfaceTeaming> getTeamingElements() {
        return jaxbList("teaming", InterfaceTeaming.class);
    }
}
