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
 * The {@code portgroup} element of {@code network}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"virtualportElements", "bandwidthElements", "vlanElements", "otherContent"})
public final class NetworkPortgroup extends Element {
    /** Makes an empty {@code portgroup} element. */
    public NetworkPortgroup() {
        super("portgroup");
    }

    /**
     * Reads a {@code portgroup} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkPortgroup parse(String xml) {
        return XmlReader.read(xml, new NetworkPortgroup());
    }

    @Override
    public NetworkPortgroup copy() {
        return (NetworkPortgroup) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public NetworkPortgroup name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code default} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean defaultAttribute() {
        return Text.yesNo(attributeText("default"));
    }

    /** Sets the {@code default} attribute. */
    public NetworkPortgroup defaultAttribute(boolean defaultAttribute) {
        setAttribute("default", defaultAttribute ? "yes" : "no");
        return this;
    }

    /** The {@code default} attribute as it is written, or null if absent. */
    public @Nullable String defaultAttributeText() {
        return attributeText("default");
    }

    /** Sets the {@code default} attribute as it is written; null removes it. */
    public NetworkPortgroup defaultAttributeText(@Nullable String text) {
        setAttribute("default", text);
        return this;
    }

    /** The {@code trustGuestRxFilters} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean trustGuestRxFilters() {
        return Text.yesNo(attributeText("trustGuestRxFilters"));
    }

    /** Sets the {@code trustGuestRxFilters} attribute. */
    public NetworkPortgroup trustGuestRxFilters(boolean trustGuestRxFilters) {
        setAttribute("trustGuestRxFilters", trustGuestRxFilters ? "yes" : "no");
        return this;
    }

    /** The {@code trustGuestRxFilters} attribute as it is written, or null if absent. */
    public @Nullable String trustGuestRxFiltersText() {
        return attributeText("trustGuestRxFilters");
    }

    /** Sets the {@code trustGuestRxFilters} attribute as it is written; null removes it. */
    public NetworkPortgroup trustGuestRxFiltersText(@Nullable String text) {
        setAttribute("trustGuestRxFilters", text);
        return this;
    }

    /** The {@code virtualport} element, or null if absent. */
    public @Nullable Virtualport virtualport() {
        return firstChild("virtualport", Virtualport.class);
    }

    /** Replaces the {@code virtualport} element; null removes it. */
    public NetworkPortgroup virtualport(@Nullable Virtualport virtualport) {
        setChild("virtualport", virtualport);
        return this;
    }

    /** Changes the {@code virtualport} element, made when absent. */
    public NetworkPortgroup virtualport(Consumer<? super Virtualport> change) {
        change.accept(madeChild("virtualport", Virtualport.class));
        return this;
    }

    /** The {@code bandwidth} element, or null if absent. */
    public @Nullable Bandwidth bandwidth() {
        return firstChild("bandwidth", Bandwidth.class);
    }

    /** Replaces the {@code bandwidth} element; null removes it. */
    public NetworkPortgroup bandwidth(@Nullable Bandwidth bandwidth) {
        setChild("bandwidth", bandwidth);
        return this;
    }

    /** Changes the {@code bandwidth} element, made when absent. */
    public NetworkPortgroup bandwidth(Consumer<? super Bandwidth> change) {
        change.accept(madeChild("bandwidth", Bandwidth.class));
        return this;
    }

    /** The {@code vlan} element, or null if absent. */
    public @Nullable Vlan vlan() {
        return firstChild("vlan", Vlan.class);
    }

    /** Replaces the {@code vlan} element; null removes it. */
    public NetworkPortgroup vlan(@Nullable Vlan vlan) {
        setChild("vlan", vlan);
        return this;
    }

    /** Changes the {@code vlan} element, made when absent. */
    public NetworkPortgroup vlan(Consumer<? super Vlan> change) {
        change.accept(madeChild("vlan", Vlan.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "virtualport" -> new Virtualport();
            case "bandwidth" -> new Bandwidth();
            case "vlan" -> new Vlan();
            default -> null;
        };
    }

    @Override
    NetworkPortgroup empty() {
        return new NetworkPortgroup();
    }

    @Override
    String[] childNames() {
        return new String[] {"virtualport", "bandwidth", "vlan"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "default", "trustGuestRxFilters"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "default")
    private @Nullable String getDefaultAttribute() {
        return attributeText("default");
    }

    private void setDefaultAttribute(@Nullable String value) {
        setAttribute("default", value);
    }

    @XmlAttribute(name = "trustGuestRxFilters")
    private @Nullable String getTrustGuestRxFiltersAttribute() {
        return attributeText("trustGuestRxFilters");
    }

    private void setTrustGuestRxFiltersAttribute(@Nullable String value) {
        setAttribute("trustGuestRxFilters", value);
    }

    @XmlElement(name = "virtualport")
    private List<Virtualport> getVirtualportElements() {
        return jaxbList("virtualport", Virtualport.class);
    }

    @XmlElement(name = "bandwidth")
    private List<Bandwidth> getBandwidthElements() {
        return jaxbList("bandwidth", Bandwidth.class);
    }

    @XmlElement(name = "vlan")
    private List<Vlan> getVlanElements() {
        return jaxbList("vlan", Vlan.class);
    }
}
