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
 * The {@code dns} element of {@code network}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"forwarderElements", "txtElements", "srvElements", "hostElements", "otherContent"})
public final class NetworkDns extends Element {
    /** Makes an empty {@code dns} element. */
    public NetworkDns() {
        super("dns");
    }

    /**
     * Reads a {@code dns} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkDns parse(String xml) {
        return XmlReader.read(xml, new NetworkDns());
    }

    @Override
    public NetworkDns copy() {
        return (NetworkDns) copyTree();
    }

    /** The {@code enable} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enable() {
        return Text.yesNo(attributeText("enable"));
    }

    /** Sets the {@code enable} attribute. */
    public NetworkDns enable(boolean enable) {
        setAttribute("enable", enable ? "yes" : "no");
        return this;
    }

    /** The {@code enable} attribute as it is written, or null if absent. */
    public @Nullable String enableText() {
        return attributeText("enable");
    }

    /** Sets the {@code enable} attribute as it is written; null removes it. */
    public NetworkDns enableText(@Nullable String text) {
        setAttribute("enable", text);
        return this;
    }

    /** The {@code forwardPlainNames} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean forwardPlainNames() {
        return Text.yesNo(attributeText("forwardPlainNames"));
    }

    /** Sets the {@code forwardPlainNames} attribute. */
    public NetworkDns forwardPlainNames(boolean forwardPlainNames) {
        setAttribute("forwardPlainNames", forwardPlainNames ? "yes" : "no");
        return this;
    }

    /** The {@code forwardPlainNames} attribute as it is written, or null if absent. */
    public @Nullable String forwardPlainNamesText() {
        return attributeText("forwardPlainNames");
    }

    /** Sets the {@code forwardPlainNames} attribute as it is written; null removes it. */
    public NetworkDns forwardPlainNamesText(@Nullable String text) {
        setAttribute("forwardPlainNames", text);
        return this;
    }

    /** The {@code forwarder} elements, in document order: a live list. */
    public List<NetworkDnsForwarder> forwarders() {
        return childList("forwarder", NetworkDnsForwarder.class);
    }

    /** Adds a {@code forwarder} element. */
    public NetworkDns addForwarder(Consumer<? super NetworkDnsForwarder> change) {
        addChild("forwarder", NetworkDnsForwarder.class, change);
        return this;
    }

    /** The {@code txt} elements, in document order: a live list. */
    public List<NetworkDnsTxt> txts() {
        return childList("txt", NetworkDnsTxt.class);
    }

    /** Adds a {@code txt} element. */
    public NetworkDns addTxt(Consumer<? super NetworkDnsTxt> change) {
        addChild("txt", NetworkDnsTxt.class, change);
        return this;
    }

    /** The {@code srv} elements, in document order: a live list. */
    public List<NetworkDnsSrv> srvs() {
        return childList("srv", NetworkDnsSrv.class);
    }

    /** Adds a {@code srv} element. */
    public NetworkDns addSrv(Consumer<? super NetworkDnsSrv> change) {
        addChild("srv", NetworkDnsSrv.class, change);
        return this;
    }

    /** The {@code host} elements, in document order: a live list. */
    public List<NetworkDnsHost> hosts() {
        return childList("host", NetworkDnsHost.class);
    }

    /** Adds a {@code host} element. */
    public NetworkDns addHost(Consumer<? super NetworkDnsHost> change) {
        addChild("host", NetworkDnsHost.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "forwarder" -> new NetworkDnsForwarder();
            case "txt" -> new NetworkDnsTxt();
            case "srv" -> new NetworkDnsSrv();
            case "host" -> new NetworkDnsHost();
            default -> null;
        };
    }

    @Override
    NetworkDns empty() {
        return new NetworkDns();
    }

    @Override
    String[] childNames() {
        return new String[] {"forwarder", "txt", "srv", "host"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"enable", "forwardPlainNames"};
    }

    @XmlAttribute(name = "enable")
    private @Nullable String getEnableAttribute() {
        return attributeText("enable");
    }

    private void setEnableAttribute(@Nullable String value) {
        setAttribute("enable", value);
    }

    @XmlAttribute(name = "forwardPlainNames")
    private @Nullable String getForwardPlainNamesAttribute() {
        return attributeText("forwardPlainNames");
    }

    private void setForwardPlainNamesAttribute(@Nullable String value) {
        setAttribute("forwardPlainNames", value);
    }

    @XmlElement(name = "forwarder")
    private List<NetworkDnsForwarder> getForwarderElements() {
        return jaxbList("forwarder", NetworkDnsForwarder.class);
    }

    @XmlElement(name = "txt")
    private List<NetworkDnsTxt> getTxtElements() {
        return jaxbList("txt", NetworkDnsTxt.class);
    }

    @XmlElement(name = "srv")
    private List<NetworkDnsSrv> getSrvElements() {
        return jaxbList("srv", NetworkDnsSrv.class);
    }

    @XmlElement(name = "host")
    private List<NetworkDnsHost> getHostElements() {
        return jaxbList("host", NetworkDnsHost.class);
    }
}
