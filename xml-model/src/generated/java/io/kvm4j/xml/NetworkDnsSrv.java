package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code srv} element of {@code network/dns}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkDnsSrv extends Element {
    /** Makes an empty {@code srv} element. */
    public NetworkDnsSrv() {
        super("srv");
    }

    /**
     * Reads a {@code srv} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkDnsSrv parse(String xml) {
        return XmlReader.read(xml, new NetworkDnsSrv());
    }

    @Override
    public NetworkDnsSrv copy() {
        return (NetworkDnsSrv) copyTree();
    }

    /** The {@code service} attribute, or null if absent. */
    public @Nullable String service() {
        return attributeText("service");
    }

    /** Sets the {@code service} attribute; null removes it. */
    public NetworkDnsSrv service(@Nullable String service) {
        setAttribute("service", service);
        return this;
    }

    /** The {@code protocol} attribute, or null if absent. */
    public @Nullable String protocol() {
        return attributeText("protocol");
    }

    /** Sets the {@code protocol} attribute; null removes it. */
    public NetworkDnsSrv protocol(@Nullable String protocol) {
        setAttribute("protocol", protocol);
        return this;
    }

    /** The {@code domain} attribute, or null if absent. */
    public @Nullable String domain() {
        return attributeText("domain");
    }

    /** Sets the {@code domain} attribute; null removes it. */
    public NetworkDnsSrv domain(@Nullable String domain) {
        setAttribute("domain", domain);
        return this;
    }

    /** The {@code target} attribute, or null if absent. */
    public @Nullable String target() {
        return attributeText("target");
    }

    /** Sets the {@code target} attribute; null removes it. */
    public NetworkDnsSrv target(@Nullable String target) {
        setAttribute("target", target);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Integer port() {
        return Text.intValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public NetworkDnsSrv port(int port) {
        setAttribute("port", Text.decimal(port));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public NetworkDnsSrv portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    /** The {@code priority} attribute, or null if absent. */
    public @Nullable Integer priority() {
        return Text.intValue(this, "priority", attributeText("priority"));
    }

    /** Sets the {@code priority} attribute. */
    public NetworkDnsSrv priority(int priority) {
        setAttribute("priority", Text.decimal(priority));
        return this;
    }

    /** The {@code priority} attribute as it is written, or null if absent. */
    public @Nullable String priorityText() {
        return attributeText("priority");
    }

    /** Sets the {@code priority} attribute as it is written; null removes it. */
    public NetworkDnsSrv priorityText(@Nullable String text) {
        setAttribute("priority", text);
        return this;
    }

    /** The {@code weight} attribute, or null if absent. */
    public @Nullable Integer weight() {
        return Text.intValue(this, "weight", attributeText("weight"));
    }

    /** Sets the {@code weight} attribute. */
    public NetworkDnsSrv weight(int weight) {
        setAttribute("weight", Text.decimal(weight));
        return this;
    }

    /** The {@code weight} attribute as it is written, or null if absent. */
    public @Nullable String weightText() {
        return attributeText("weight");
    }

    /** Sets the {@code weight} attribute as it is written; null removes it. */
    public NetworkDnsSrv weightText(@Nullable String text) {
        setAttribute("weight", text);
        return this;
    }

    @Override
    NetworkDnsSrv empty() {
        return new NetworkDnsSrv();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"service", "protocol", "domain", "target", "port", "priority", "weight"};
    }

    @XmlAttribute(name = "service")
    private @Nullable String getServiceAttribute() {
        return attributeText("service");
    }

    private void setServiceAttribute(@Nullable String value) {
        setAttribute("service", value);
    }

    @XmlAttribute(name = "protocol")
    private @Nullable String getProtocolAttribute() {
        return attributeText("protocol");
    }

    private void setProtocolAttribute(@Nullable String value) {
        setAttribute("protocol", value);
    }

    @XmlAttribute(name = "domain")
    private @Nullable String getDomainAttribute() {
        return attributeText("domain");
    }

    private void setDomainAttribute(@Nullable String value) {
        setAttribute("domain", value);
    }

    @XmlAttribute(name = "target")
    private @Nullable String getTargetAttribute() {
        return attributeText("target");
    }

    private void setTargetAttribute(@Nullable String value) {
        setAttribute("target", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "priority")
    private @Nullable String getPriorityAttribute() {
        return attributeText("priority");
    }

    private void setPriorityAttribute(@Nullable String value) {
        setAttribute("priority", value);
    }

    @XmlAttribute(name = "weight")
    private @Nullable String getWeightAttribute() {
        return attributeText("weight");
    }

    private void setWeightAttribute(@Nullable String value) {
        setAttribute("weight", value);
    }
}
