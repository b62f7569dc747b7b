package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mac} element of {@code filterbinding}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilterbinding.html">libvirt: filterbinding XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterBindingMac extends Element {
    /** Makes an empty {@code mac} element. */
    public FilterBindingMac() {
        super("mac");
    }

    /**
     * Reads a {@code mac} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterBindingMac parse(String xml) {
        return XmlReader.read(xml, new FilterBindingMac());
    }

    @Override
    public FilterBindingMac copy() {
        return (FilterBindingMac) copyTree();
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public FilterBindingMac address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    @Override
    FilterBindingMac empty() {
        return new FilterBindingMac();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"address"};
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }
}
