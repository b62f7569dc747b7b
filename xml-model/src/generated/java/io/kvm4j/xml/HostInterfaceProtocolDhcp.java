package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code dhcp} element of {@code interface/protocol}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceProtocolDhcp extends Element {
    /** Makes an empty {@code dhcp} element. */
    public HostInterfaceProtocolDhcp() {
        super("dhcp");
    }

    /**
     * Reads a {@code dhcp} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceProtocolDhcp parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceProtocolDhcp());
    }

    @Override
    public HostInterfaceProtocolDhcp copy() {
        return (HostInterfaceProtocolDhcp) copyTree();
    }

    /** The {@code peerdns} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean peerdns() {
        return Text.yesNo(attributeText("peerdns"));
    }

    /** Sets the {@code peerdns} attribute. */
    public HostInterfaceProtocolDhcp peerdns(boolean peerdns) {
        setAttribute("peerdns", peerdns ? "yes" : "no");
        return this;
    }

    /** The {@code peerdns} attribute as it is written, or null if absent. */
    public @Nullable String peerdnsText() {
        return attributeText("peerdns");
    }

    /** Sets the {@code peerdns} attribute as it is written; null removes it. */
    public HostInterfaceProtocolDhcp peerdnsText(@Nullable String text) {
        setAttribute("peerdns", text);
        return this;
    }

    @Override
    HostInterfaceProtocolDhcp empty() {
        return new HostInterfaceProtocolDhcp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"peerdns"};
    }

    @XmlAttribute(name = "peerdns")
    private @Nullable String getPeerdnsAttribute() {
        return attributeText("peerdns");
    }

    private void setPeerdnsAttribute(@Nullable String value) {
        setAttribute("peerdns", value);
    }
}
