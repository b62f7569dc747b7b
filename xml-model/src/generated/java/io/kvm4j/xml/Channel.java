package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code channel} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "channel")
@XmlType(name = "", propOrder = {"sourceElements", "protocolElements", "logElements", "targetElements", "aliasElements", "addressElements", "otherContent"})
public final class Channel extends Element {
    /** Makes an empty {@code channel} element. */
    public Channel() {
        super("channel");
    }

    /**
     * Reads a {@code channel} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Channel parse(String xml) {
        return XmlReader.read(xml, new Channel());
    }

    @Override
    public Channel copy() {
        return (Channel) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code dev}, {@code file}, {@code pipe}, {@code unix}, {@code tcp}, {@code udp}, {@code null}, {@code stdio}, {@code vc}, {@code pty}, {@code spicevmc}, {@code spiceport}, {@code nmdm}, {@code qemu-vdagent}, {@code dbus}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Channel type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code source} elements, in document order: a live list. */
    public List<ChardevSource> sources() {
        return childList("source", ChardevSource.class);
    }

    /** Adds a {@code source} element. */
    public Channel addSource(Consumer<? super ChardevSource> change) {
        addChild("source", ChardevSource.class, change);
        return this;
    }

    /** The {@code protocol} element, or null if absent. */
    public @Nullable ChardevProtocol protocol() {
        return firstChild("protocol", ChardevProtocol.class);
    }

    /** Replaces the {@code protocol} element; null removes it. */
    public Channel protocol(@Nullable ChardevProtocol protocol) {
        setChild("protocol", protocol);
        return this;
    }

    /** Changes the {@code protocol} element, made when absent. */
    public Channel protocol(Consumer<? super ChardevProtocol> change) {
        change.accept(madeChild("protocol", ChardevProtocol.class));
        return this;
    }

    /** The {@code log} element, or null if absent. */
    public @Nullable ChardevLog log() {
        return firstChild("log", ChardevLog.class);
    }

    /** Replaces the {@code log} element; null removes it. */
    public Channel log(@Nullable ChardevLog log) {
        setChild("log", log);
        return this;
    }

    /** Changes the {@code log} element, made when absent. */
    public Channel log(Consumer<? super ChardevLog> change) {
        change.accept(madeChild("log", ChardevLog.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable ChannelTarget target() {
        return firstChild("target", ChannelTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public Channel target(@Nullable ChannelTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public Channel target(Consumer<? super ChannelTarget> change) {
        change.accept(madeChild("target", ChannelTarget.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Channel alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Channel alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Channel address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Channel address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "source" -> new ChardevSource();
            case "protocol" -> new ChardevProtocol();
            case "log" -> new ChardevLog();
            case "target" -> new ChannelTarget();
            case "alias" -> new Alias();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Channel empty() {
        return new Channel();
    }

    @Override
    String[] childNames() {
        return new String[] {"source", "protocol", "log", "target", "alias", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "source")
    private List<ChardevSource> getSourceElements() {
        return jaxbList("source", ChardevSource.class);
    }

    @XmlElement(name = "protocol")
    private List<ChardevProtocol> getProtocolElements() {
        return jaxbList("protocol", ChardevProtocol.class);
    }

    @XmlElement(name = "log")
    private List<ChardevLog> getLogElements() {
        return jaxbList("log", ChardevLog.class);
    }

    @XmlElement(name = "target")
    private List<ChannelTarget> getTargetElements() {
        return jaxbList("target", ChannelTarget.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }
}
