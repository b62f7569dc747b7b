package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code server} element of {@code domainbackup}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class BackupServer extends Element {
    /** Makes an empty {@code server} element. */
    public BackupServer() {
        super("server");
    }

    /**
     * Reads a {@code server} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BackupServer parse(String xml) {
        return XmlReader.read(xml, new BackupServer());
    }

    @Override
    public BackupServer copy() {
        return (BackupServer) copyTree();
    }

    /** The {@code tls} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean tls() {
        return Text.yesNo(attributeText("tls"));
    }

    /** Sets the {@code tls} attribute. */
    public BackupServer tls(boolean tls) {
        setAttribute("tls", tls ? "yes" : "no");
        return this;
    }

    /** The {@code tls} attribute as it is written, or null if absent. */
    public @Nullable String tlsText() {
        return attributeText("tls");
    }

    /** Sets the {@code tls} attribute as it is written; null removes it. */
    public BackupServer tlsText(@Nullable String text) {
        setAttribute("tls", text);
        return this;
    }

    /** The {@code transport} attribute, or null if absent. Known values: {@code tcp}, {@code unix}, {@code fd}. */
    public @Nullable String transport() {
        return attributeText("transport");
    }

    /** Sets the {@code transport} attribute; null removes it. */
    public BackupServer transport(@Nullable String transport) {
        setAttribute("transport", transport);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public BackupServer name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Long port() {
        return Text.longValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public BackupServer port(long port) {
        setAttribute("port", Text.decimal(port));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public BackupServer portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    /** The {@code socket} attribute, or null if absent. */
    public @Nullable String socket() {
        return attributeText("socket");
    }

    /** Sets the {@code socket} attribute; null removes it. */
    public BackupServer socket(@Nullable String socket) {
        setAttribute("socket", socket);
        return this;
    }

    /** The {@code fdgroup} attribute, or null if absent. */
    public @Nullable String fdgroup() {
        return attributeText("fdgroup");
    }

    /** Sets the {@code fdgroup} attribute; null removes it. */
    public BackupServer fdgroup(@Nullable String fdgroup) {
        setAttribute("fdgroup", fdgroup);
        return this;
    }

    @Override
    BackupServer empty() {
        return new BackupServer();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"tls", "transport", "name", "port", "socket", "fdgroup"};
    }

    @XmlAttribute(name = "tls")
    private @Nullable String getTlsAttribute() {
        return attributeText("tls");
    }

    private void setTlsAttribute(@Nullable String value) {
        setAttribute("tls", value);
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

    @XmlAttribute(name = "fdgroup")
    private @Nullable String getFdgroupAttribute() {
        return attributeText("fdgroup");
    }

    private void setFdgroupAttribute(@Nullable String value) {
        setAttribute("fdgroup", value);
    }
}
