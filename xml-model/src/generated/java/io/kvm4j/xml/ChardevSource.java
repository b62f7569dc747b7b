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
 * The {@code source} element of {@code domain/devices/smartcard}, {@code domain/devices/serial}, {@code domain/devices/parallel}, {@code domain/devices/console} and others.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"reconnectElements", "seclabelElements", "clipboardElements", "mouseElements", "otherContent"})
public final class ChardevSource extends Element {
    /** Makes an empty {@code source} element. */
    public ChardevSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ChardevSource parse(String xml) {
        return XmlReader.read(xml, new ChardevSource());
    }

    @Override
    public ChardevSource copy() {
        return (ChardevSource) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public ChardevSource mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public ChardevSource path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code host} attribute, or null if absent. */
    public @Nullable String host() {
        return attributeText("host");
    }

    /** Sets the {@code host} attribute; null removes it. */
    public ChardevSource host(@Nullable String host) {
        setAttribute("host", host);
        return this;
    }

    /** The {@code service} attribute, or null if absent. */
    public @Nullable String service() {
        return attributeText("service");
    }

    /** Sets the {@code service} attribute; null removes it. */
    public ChardevSource service(@Nullable String service) {
        setAttribute("service", service);
        return this;
    }

    /** The {@code channel} attribute, or null if absent. */
    public @Nullable String channel() {
        return attributeText("channel");
    }

    /** Sets the {@code channel} attribute; null removes it. */
    public ChardevSource channel(@Nullable String channel) {
        setAttribute("channel", channel);
        return this;
    }

    /** The {@code master} attribute, or null if absent. */
    public @Nullable String master() {
        return attributeText("master");
    }

    /** Sets the {@code master} attribute; null removes it. */
    public ChardevSource master(@Nullable String master) {
        setAttribute("master", master);
        return this;
    }

    /** The {@code slave} attribute, or null if absent. */
    public @Nullable String slave() {
        return attributeText("slave");
    }

    /** Sets the {@code slave} attribute; null removes it. */
    public ChardevSource slave(@Nullable String slave) {
        setAttribute("slave", slave);
        return this;
    }

    /** The {@code append} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean appendAttribute() {
        return Text.onOff(attributeText("append"));
    }

    /** Sets the {@code append} attribute. */
    public ChardevSource appendAttribute(boolean appendAttribute) {
        setAttribute("append", appendAttribute ? "on" : "off");
        return this;
    }

    /** The {@code append} attribute as it is written, or null if absent. */
    public @Nullable String appendAttributeText() {
        return attributeText("append");
    }

    /** Sets the {@code append} attribute as it is written; null removes it. */
    public ChardevSource appendAttributeText(@Nullable String text) {
        setAttribute("append", text);
        return this;
    }

    /** The {@code tls} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean tls() {
        return Text.yesNo(attributeText("tls"));
    }

    /** Sets the {@code tls} attribute. */
    public ChardevSource tls(boolean tls) {
        setAttribute("tls", tls ? "yes" : "no");
        return this;
    }

    /** The {@code tls} attribute as it is written, or null if absent. */
    public @Nullable String tlsText() {
        return attributeText("tls");
    }

    /** Sets the {@code tls} attribute as it is written; null removes it. */
    public ChardevSource tlsText(@Nullable String text) {
        setAttribute("tls", text);
        return this;
    }

    /** The {@code reconnect} element, or null if absent. */
    public @Nullable DiskSourceReconnect reconnect() {
        return firstChild("reconnect", DiskSourceReconnect.class);
    }

    /** Replaces the {@code reconnect} element; null removes it. */
    public ChardevSource reconnect(@Nullable DiskSourceReconnect reconnect) {
        setChild("reconnect", reconnect);
        return this;
    }

    /** Changes the {@code reconnect} element, made when absent. */
    public ChardevSource reconnect(Consumer<? super DiskSourceReconnect> change) {
        change.accept(madeChild("reconnect", DiskSourceReconnect.class));
        return this;
    }

    /** The {@code seclabel} elements, in document order: a live list. */
    public List<DiskSourceSeclabel> seclabels() {
        return childList("seclabel", DiskSourceSeclabel.class);
    }

    /** Adds a {@code seclabel} element. */
    public ChardevSource addSeclabel(Consumer<? super DiskSourceSeclabel> change) {
        addChild("seclabel", DiskSourceSeclabel.class, change);
        return this;
    }

    /** The {@code clipboard} element, or null if absent. */
    public @Nullable GraphicsClipboard clipboard() {
        return firstChild("clipboard", GraphicsClipboard.class);
    }

    /** Replaces the {@code clipboard} element; null removes it. */
    public ChardevSource clipboard(@Nullable GraphicsClipboard clipboard) {
        setChild("clipboard", clipboard);
        return this;
    }

    /** Changes the {@code clipboard} element, made when absent. */
    public ChardevSource clipboard(Consumer<? super GraphicsClipboard> change) {
        change.accept(madeChild("clipboard", GraphicsClipboard.class));
        return this;
    }

    /** The {@code mouse} element, or null if absent. */
    public @Nullable GraphicsMouse mouse() {
        return firstChild("mouse", GraphicsMouse.class);
    }

    /** Replaces the {@code mouse} element; null removes it. */
    public ChardevSource mouse(@Nullable GraphicsMouse mouse) {
        setChild("mouse", mouse);
        return this;
    }

    /** Changes the {@code mouse} element, made when absent. */
    public ChardevSource mouse(Consumer<? super GraphicsMouse> change) {
        change.accept(madeChild("mouse", GraphicsMouse.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "reconnect" -> new DiskSourceReconnect();
            case "seclabel" -> new DiskSourceSeclabel();
            case "clipboard" -> new GraphicsClipboard();
            case "mouse" -> new GraphicsMouse();
            default -> null;
        };
    }

    @Override
    ChardevSource empty() {
        return new ChardevSource();
    }

    @Override
    String[] childNames() {
        return new String[] {"reconnect", "seclabel", "clipboard", "mouse"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode", "path", "host", "service", "channel", "master", "slave", "append", "tls"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlAttribute(name = "host")
    private @Nullable String getHostAttribute() {
        return attributeText("host");
    }

    private void setHostAttribute(@Nullable String value) {
        setAttribute("host", value);
    }

    @XmlAttribute(name = "service")
    private @Nullable String getServiceAttribute() {
        return attributeText("service");
    }

    private void setServiceAttribute(@Nullable String value) {
        setAttribute("service", value);
    }

    @XmlAttribute(name = "channel")
    private @Nullable String getChannelAttribute() {
        return attributeText("channel");
    }

    private void setChannelAttribute(@Nullable String value) {
        setAttribute("channel", value);
    }

    @XmlAttribute(name = "master")
    private @Nullable String getMasterAttribute() {
        return attributeText("master");
    }

    private void setMasterAttribute(@Nullable String value) {
        setAttribute("master", value);
    }

    @XmlAttribute(name = "slave")
    private @Nullable String getSlaveAttribute() {
        return attributeText("slave");
    }

    private void setSlaveAttribute(@Nullable String value) {
        setAttribute("slave", value);
    }

    @XmlAttribute(name = "append")
    private @Nullable String getAppendAttribute() {
        return attributeText("append");
    }

    private void setAppendAttribute(@Nullable String value) {
        setAttribute("append", value);
    }

    @XmlAttribute(name = "tls")
    private @Nullable String getTlsAttribute() {
        return attributeText("tls");
    }

    private void setTlsAttribute(@Nullable String value) {
        setAttribute("tls", value);
    }

    @XmlElement(name = "reconnect")
    private List<DiskSourceReconnect> getReconnectElements() {
        return jaxbList("reconnect", DiskSourceReconnect.class);
    }

    @XmlElement(name = "seclabel")
    private List<DiskSourceSeclabel> getSeclabelElements() {
        return jaxbList("seclabel", DiskSourceSeclabel.class);
    }

    @XmlElement(name = "clipboard")
    private List<GraphicsClipboard> getClipboardElements() {
        return jaxbList("clipboard", GraphicsClipboard.class);
    }

    @XmlElement(name = "mouse")
    private List<GraphicsMouse> getMouseElements() {
        return jaxbList("mouse", GraphicsMouse.class);
    }
}
