package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cid} element of {@code domain/devices/vsock}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VsockCid extends Element {
    /** Makes an empty {@code cid} element. */
    public VsockCid() {
        super("cid");
    }

    /**
     * Reads a {@code cid} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VsockCid parse(String xml) {
        return XmlReader.read(xml, new VsockCid());
    }

    @Override
    public VsockCid copy() {
        return (VsockCid) copyTree();
    }

    /** The {@code auto} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean auto() {
        return Text.yesNo(attributeText("auto"));
    }

    /** Sets the {@code auto} attribute. */
    public VsockCid auto(boolean auto) {
        setAttribute("auto", auto ? "yes" : "no");
        return this;
    }

    /** The {@code auto} attribute as it is written, or null if absent. */
    public @Nullable String autoText() {
        return attributeText("auto");
    }

    /** Sets the {@code auto} attribute as it is written; null removes it. */
    public VsockCid autoText(@Nullable String text) {
        setAttribute("auto", text);
        return this;
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable Long address() {
        return Text.longValue(this, "address", attributeText("address"));
    }

    /** Sets the {@code address} attribute. */
    public VsockCid address(long address) {
        setAttribute("address", Text.decimal(address));
        return this;
    }

    /** The {@code address} attribute as it is written, or null if absent. */
    public @Nullable String addressText() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute as it is written; null removes it. */
    public VsockCid addressText(@Nullable String text) {
        setAttribute("address", text);
        return this;
    }

    @Override
    VsockCid empty() {
        return new VsockCid();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"auto", "address"};
    }

    @XmlAttribute(name = "auto")
    private @Nullable String getAutoAttribute() {
        return attributeText("auto");
    }

    private void setAutoAttribute(@Nullable String value) {
        setAttribute("auto", value);
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }
}
