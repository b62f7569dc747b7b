package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mac} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceMac extends Element {
    /** Makes an empty {@code mac} element. */
    public InterfaceMac() {
        super("mac");
    }

    /**
     * Reads a {@code mac} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceMac parse(String xml) {
        return XmlReader.read(xml, new InterfaceMac());
    }

    @Override
    public InterfaceMac copy() {
        return (InterfaceMac) copyTree();
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public InterfaceMac address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code generated}, {@code static}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public InterfaceMac type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code check} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean check() {
        return Text.yesNo(attributeText("check"));
    }

    /** Sets the {@code check} attribute. */
    public InterfaceMac check(boolean check) {
        setAttribute("check", check ? "yes" : "no");
        return this;
    }

    /** The {@code check} attribute as it is written, or null if absent. */
    public @Nullable String checkText() {
        return attributeText("check");
    }

    /** Sets the {@code check} attribute as it is written; null removes it. */
    public InterfaceMac checkText(@Nullable String text) {
        setAttribute("check", text);
        return this;
    }

    /** The {@code currentAddress} attribute, or null if absent. */
    public @Nullable String currentAddress() {
        return attributeText("currentAddress");
    }

    /** Sets the {@code currentAddress} attribute; null removes it. */
    public InterfaceMac currentAddress(@Nullable String currentAddress) {
        setAttribute("currentAddress", currentAddress);
        return this;
    }

    @Override
    InterfaceMac empty() {
        return new InterfaceMac();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"address", "type", "check", "currentAddress"};
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "check")
    private @Nullable String getCheckAttribute() {
        return attributeText("check");
    }

    private void setCheckAttribute(@Nullable String value) {
        setAttribute("check", value);
    }

    @XmlAttribute(name = "currentAddress")
    private @Nullable String getCurrentAddressAttribute() {
        return attributeText("currentAddress");
    }

    private void setCurrentAddressAttribute(@Nullable String value) {
        setAttribute("currentAddress", value);
    }
}
