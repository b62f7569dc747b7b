package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code route} element of {@code network}, {@code domain/devices/interface}, {@code domain/devices/hostdev}, {@code domain/devices/interface/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class Route extends Element {
    /** Makes an empty {@code route} element. */
    public Route() {
        super("route");
    }

    /**
     * Reads a {@code route} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Route parse(String xml) {
        return XmlReader.read(xml, new Route());
    }

    @Override
    public Route copy() {
        return (Route) copyTree();
    }

    /** The {@code family} attribute, or null if absent. */
    public @Nullable String family() {
        return attributeText("family");
    }

    /** Sets the {@code family} attribute; null removes it. */
    public Route family(@Nullable String family) {
        setAttribute("family", family);
        return this;
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public Route address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code netmask} attribute, or null if absent. */
    public @Nullable String netmask() {
        return attributeText("netmask");
    }

    /** Sets the {@code netmask} attribute; null removes it. */
    public Route netmask(@Nullable String netmask) {
        setAttribute("netmask", netmask);
        return this;
    }

    /** The {@code prefix} attribute, or null if absent. */
    public @Nullable Integer prefix() {
        return Text.intValue(this, "prefix", attributeText("prefix"));
    }

    /** Sets the {@code prefix} attribute. */
    public Route prefix(int prefix) {
        setAttribute("prefix", Text.decimal(prefix));
        return this;
    }

    /** The {@code prefix} attribute as it is written, or null if absent. */
    public @Nullable String prefixText() {
        return attributeText("prefix");
    }

    /** Sets the {@code prefix} attribute as it is written; null removes it. */
    public Route prefixText(@Nullable String text) {
        setAttribute("prefix", text);
        return this;
    }

    /** The {@code gateway} attribute, or null if absent. */
    public @Nullable String gateway() {
        return attributeText("gateway");
    }

    /** Sets the {@code gateway} attribute; null removes it. */
    public Route gateway(@Nullable String gateway) {
        setAttribute("gateway", gateway);
        return this;
    }

    /** The {@code metric} attribute, or null if absent. */
    public @Nullable Long metric() {
        return Text.longValue(this, "metric", attributeText("metric"));
    }

    /** Sets the {@code metric} attribute. */
    public Route metric(long metric) {
        setAttribute("metric", Text.decimal(metric));
        return this;
    }

    /** The {@code metric} attribute as it is written, or null if absent. */
    public @Nullable String metricText() {
        return attributeText("metric");
    }

    /** Sets the {@code metric} attribute as it is written; null removes it. */
    public Route metricText(@Nullable String text) {
        setAttribute("metric", text);
        return this;
    }

    @Override
    Route empty() {
        return new Route();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"family", "address", "netmask", "prefix", "gateway", "metric"};
    }

    @XmlAttribute(name = "family")
    private @Nullable String getFamilyAttribute() {
        return attributeText("family");
    }

    private void setFamilyAttribute(@Nullable String value) {
        setAttribute("family", value);
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "netmask")
    private @Nullable String getNetmaskAttribute() {
        return attributeText("netmask");
    }

    private void setNetmaskAttribute(@Nullable String value) {
        setAttribute("netmask", value);
    }

    @XmlAttribute(name = "prefix")
    private @Nullable String getPrefixAttribute() {
        return attributeText("prefix");
    }

    private void setPrefixAttribute(@Nullable String value) {
        setAttribute("prefix", value);
    }

    @XmlAttribute(name = "gateway")
    private @Nullable String getGatewayAttribute() {
        return attributeText("gateway");
    }

    private void setGatewayAttribute(@Nullable String value) {
        setAttribute("gateway", value);
    }

    @XmlAttribute(name = "metric")
    private @Nullable String getMetricAttribute() {
        return attributeText("metric");
    }

    private void setMetricAttribute(@Nullable String value) {
        setAttribute("metric", value);
    }
}
