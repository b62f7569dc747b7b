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
 * The {@code ip} element of {@code network}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"tftpElements", "dhcpElements", "otherContent"})
public final class NetworkIp extends Element {
    /** Makes an empty {@code ip} element. */
    public NetworkIp() {
        super("ip");
    }

    /**
     * Reads a {@code ip} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkIp parse(String xml) {
        return XmlReader.read(xml, new NetworkIp());
    }

    @Override
    public NetworkIp copy() {
        return (NetworkIp) copyTree();
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public NetworkIp address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code netmask} attribute, or null if absent. */
    public @Nullable String netmask() {
        return attributeText("netmask");
    }

    /** Sets the {@code netmask} attribute; null removes it. */
    public NetworkIp netmask(@Nullable String netmask) {
        setAttribute("netmask", netmask);
        return this;
    }

    /** The {@code prefix} attribute, or null if absent. */
    public @Nullable Integer prefix() {
        return Text.intValue(this, "prefix", attributeText("prefix"));
    }

    /** Sets the {@code prefix} attribute. */
    public NetworkIp prefix(int prefix) {
        setAttribute("prefix", Text.decimal(prefix));
        return this;
    }

    /** The {@code prefix} attribute as it is written, or null if absent. */
    public @Nullable String prefixText() {
        return attributeText("prefix");
    }

    /** Sets the {@code prefix} attribute as it is written; null removes it. */
    public NetworkIp prefixText(@Nullable String text) {
        setAttribute("prefix", text);
        return this;
    }

    /** The {@code family} attribute, or null if absent. */
    public @Nullable String family() {
        return attributeText("family");
    }

    /** Sets the {@code family} attribute; null removes it. */
    public NetworkIp family(@Nullable String family) {
        setAttribute("family", family);
        return this;
    }

    /** The {@code localPtr} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean localPtr() {
        return Text.yesNo(attributeText("localPtr"));
    }

    /** Sets the {@code localPtr} attribute. */
    public NetworkIp localPtr(boolean localPtr) {
        setAttribute("localPtr", localPtr ? "yes" : "no");
        return this;
    }

    /** The {@code localPtr} attribute as it is written, or null if absent. */
    public @Nullable String localPtrText() {
        return attributeText("localPtr");
    }

    /** Sets the {@code localPtr} attribute as it is written; null removes it. */
    public NetworkIp localPtrText(@Nullable String text) {
        setAttribute("localPtr", text);
        return this;
    }

    /** The {@code tftp} element, or null if absent. */
    public @Nullable NetworkIpTftp tftp() {
        return firstChild("tftp", NetworkIpTftp.class);
    }

    /** Replaces the {@code tftp} element; null removes it. */
    public NetworkIp tftp(@Nullable NetworkIpTftp tftp) {
        setChild("tftp", tftp);
        return this;
    }

    /** Changes the {@code tftp} element, made when absent. */
    public NetworkIp tftp(Consumer<? super NetworkIpTftp> change) {
        change.accept(madeChild("tftp", NetworkIpTftp.class));
        return this;
    }

    /** The {@code dhcp} element, or null if absent. */
    public @Nullable NetworkIpDhcp dhcp() {
        return firstChild("dhcp", NetworkIpDhcp.class);
    }

    /** Replaces the {@code dhcp} element; null removes it. */
    public NetworkIp dhcp(@Nullable NetworkIpDhcp dhcp) {
        setChild("dhcp", dhcp);
        return this;
    }

    /** Changes the {@code dhcp} element, made when absent. */
    public NetworkIp dhcp(Consumer<? super NetworkIpDhcp> change) {
        change.accept(madeChild("dhcp", NetworkIpDhcp.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "tftp" -> new NetworkIpTftp();
            case "dhcp" -> new NetworkIpDhcp();
            default -> null;
        };
    }

    @Override
    NetworkIp empty() {
        return new NetworkIp();
    }

    @Override
    String[] childNames() {
        return new String[] {"tftp", "dhcp"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"address", "netmask", "prefix", "family", "localPtr"};
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

    @XmlAttribute(name = "family")
    private @Nullable String getFamilyAttribute() {
        return attributeText("family");
    }

    private void setFamilyAttribute(@Nullable String value) {
        setAttribute("family", value);
    }

    @XmlAttribute(name = "localPtr")
    private @Nullable String getLocalPtrAttribute() {
        return attributeText("localPtr");
    }

    private void setLocalPtrAttribute(@Nullable String value) {
        setAttribute("localPtr", value);
    }

    @XmlElement(name = "tftp")
    private List<NetworkIpTftp> getTftpElements() {
        return jaxbList("tftp", NetworkIpTftp.class);
    }

    @XmlElement(name = "dhcp")
    private List<NetworkIpDhcp> getDhcpElements() {
        return jaxbList("dhcp", NetworkIpDhcp.class);
    }
}
