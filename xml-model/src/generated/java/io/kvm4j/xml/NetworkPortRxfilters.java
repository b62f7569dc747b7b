package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code rxfilters} element of {@code networkport}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetworkport.html">libvirt: networkport XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkPortRxfilters extends Element {
    /** Makes an empty {@code rxfilters} element. */
    public NetworkPortRxfilters() {
        super("rxfilters");
    }

    /**
     * Reads a {@code rxfilters} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkPortRxfilters parse(String xml) {
        return XmlReader.read(xml, new NetworkPortRxfilters());
    }

    @Override
    public NetworkPortRxfilters copy() {
        return (NetworkPortRxfilters) copyTree();
    }

    /** The {@code trustGuest} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean trustGuest() {
        return Text.yesNo(attributeText("trustGuest"));
    }

    /** Sets the {@code trustGuest} attribute. */
    public NetworkPortRxfilters trustGuest(boolean trustGuest) {
        setAttribute("trustGuest", trustGuest ? "yes" : "no");
        return this;
    }

    /** The {@code trustGuest} attribute as it is written, or null if absent. */
    public @Nullable String trustGuestText() {
        return attributeText("trustGuest");
    }

    /** Sets the {@code trustGuest} attribute as it is written; null removes it. */
    public NetworkPortRxfilters trustGuestText(@Nullable String text) {
        setAttribute("trustGuest", text);
        return this;
    }

    @Override
    NetworkPortRxfilters empty() {
        return new NetworkPortRxfilters();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"trustGuest"};
    }

    @XmlAttribute(name = "trustGuest")
    private @Nullable String getTrustGuestAttribute() {
        return attributeText("trustGuest");
    }

    private void setTrustGuestAttribute(@Nullable String value) {
        setAttribute("trustGuest", value);
    }
}
