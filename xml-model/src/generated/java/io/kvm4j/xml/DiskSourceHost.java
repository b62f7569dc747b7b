package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code host} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceHost extends Element {
    /** Makes an empty {@code host} element. */
    public DiskSourceHost() {
        super("host");
    }

    /**
     * Reads a {@code host} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceHost parse(String xml) {
        return XmlReader.read(xml, new DiskSourceHost());
    }

    @Override
    public DiskSourceHost copy() {
        return (DiskSourceHost) copyTree();
    }

    /** The {@code transport} attribute, or null if absent. Known values: {@code tcp}, {@code rdma}, {@code unix}. */
    public @Nullable String transport() {
        return attributeText("transport");
    }

    /** Sets the {@code transport} attribute; null removes it. */
    public DiskSourceHost transport(@Nullable String transport) {
        setAttribute("transport", transport);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DiskSourceHost name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Long port() {
        return Text.longValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public DiskSourceHost port(long port) {
        setAttribute("port", Text.decimal(port));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public DiskSourceHost portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    /** The {@code socket} attribute, or null if absent. */
    public @Nullable String socket() {
        return attributeText("socket");
    }

    /** Sets the {@code socket} attribute; null removes it. */
    public DiskSourceHost socket(@Nullable String socket) {
        setAttribute("socket", socket);
        return this;
    }

    @Override
    DiskSourceHost empty() {
        return new DiskSourceHost();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"transport", "name", "port", "socket"};
    }

    @XmlAttribute(name = "transport")
    private @Nullable String getTransportAttribute() {
        return attributeText("transport");
    }

    private void setTransportAttribute(@Nullable String value) {
        setAttribute("transport", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "socket")
    private @Nullable String getSocketAttribute() {
        return attributeText("socket");
    }

    private void setSocketAttribute(@Nullable String value) {
        setAttribute("socket", value);
    }
}
