package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tftp} element of {@code network/ip}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkIpTftp extends Element {
    /** Makes an empty {@code tftp} element. */
    public NetworkIpTftp() {
        super("tftp");
    }

    /**
     * Reads a {@code tftp} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkIpTftp parse(String xml) {
        return XmlReader.read(xml, new NetworkIpTftp());
    }

    @Override
    public NetworkIpTftp copy() {
        return (NetworkIpTftp) copyTree();
    }

    /** The {@code root} attribute, or null if absent. */
    public @Nullable String root() {
        return attributeText("root");
    }

    /** Sets the {@code root} attribute; null removes it. */
    public NetworkIpTftp root(@Nullable String root) {
        setAttribute("root", root);
        return this;
    }

    @Override
    NetworkIpTftp empty() {
        return new NetworkIpTftp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"root"};
    }

    @XmlAttribute(name = "root")
    private @Nullable String getRootAttribute() {
        return attributeText("root");
    }

    private void setRootAttribute(@Nullable String value) {
        setAttribute("root", value);
    }
}
