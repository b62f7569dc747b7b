package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ip} element of {@code domain/devices/interface}, {@code domain/devices/hostdev}, {@code domain/devices/interface/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceIp extends Element {
    /** Makes an empty {@code ip} element. */
    public InterfaceIp() {
        super("ip");
    }

    /**
     * Reads a {@code ip} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceIp parse(String xml) {
        return XmlReader.read(xml, new InterfaceIp());
    }

    @Override
    public InterfaceIp copy() {
        return (InterfaceIp) copyTree();
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public InterfaceIp address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code family} attribute, or null if absent. */
    public @Nullable String family() {
        return attributeText("family");
    }

    /** Sets the {@code family} attribute; null removes it. */
    public InterfaceIp family(@Nullable String family) {
        setAttribute("family", family);
        return this;
    }

    /** The {@code prefix} attribute, or null if absent. */
    public @Nullable Integer prefix() {
        return Text.intValue(this, "prefix", attributeText("prefix"));
    }

    /** Sets the {@code prefix} attribute. */
    public InterfaceIp prefix(int prefix) {
        setAttribute("prefix", Text.decimal(prefix));
        return this;
    }

    /** The {@code prefix} attribute as it is written, or null if absent. */
    public @Nullable String prefixText() {
        return attributeText("prefix");
    }

    /** Sets the {@code prefix} attribute as it is written; null removes it. */
    public InterfaceIp prefixText(@Nullable String text) {
        setAttribute("prefix", text);
        return this;
    }

    /** The {@code peer} attribute, or null if absent. */
    public @Nullable String peer() {
        return attributeText("peer");
    }

    /** Sets the {@code peer} attribute; null removes it. */
    public InterfaceIp peer(@Nullable String peer) {
        setAttribute("peer", peer);
        return this;
    }

    @Override
    InterfaceIp empty() {
        return new InterfaceIp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"address", "family", "prefix", "peer"};
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "family")
    private @Nullable String getFamilyAttribute() {
        return attributeText("family");
    }

    private void setFamilyAttribute(@Nullable String value) {
        setAttribute("family", value);
    }

    @XmlAttribute(name = "prefix")
    private @Nullable String getPrefixAttribute() {
        return attributeText("prefix");
    }

    private void setPrefixAttribute(@Nullable String value) {
        setAttribute("prefix", value);
    }

    @XmlAttribute(name = "peer")
    private @Nullable String getPeerAttribute() {
        return attributeText("peer");
    }

    private void setPeerAttribute(@Nullable String value) {
        setAttribute("peer", value);
    }
}
