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
 * The {@code serial} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "serial")
@XmlType(name = "", propOrder = {"sourceElements", "protocolElements", "logElements", "targetElements", "aliasElements", "acpiElements", "addressElements", "otherContent"})
public final class Serial extends Element {
    /** Makes an empty {@code serial} element. */
    public Serial() {
        super("serial");
    }

    /**
     * Reads a {@code serial} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Serial parse(String xml) {
        return XmlReader.read(xml, new Serial());
    }

    @Override
    public Serial copy() {
        return (Serial) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code dev}, {@code file}, {@code pipe}, {@code unix}, {@code tcp}, {@code udp}, {@code null}, {@code stdio}, {@code vc}, {@code pty}, {@code spicevmc}, {@code spiceport}, {@code nmdm}, {@code qemu-vdagent}, {@code dbus}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Serial type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code tty} attribute, or null if absent. */
    public @Nullable String tty() {
        return attributeText("tty");
    }

    /** Sets the {@code tty} attribute; null removes it. */
    public Serial tty(@Nullable String tty) {
        setAttribute("tty", tty);
        return this;
    }

    /** The {@code source} elements, in document order: a live list. */
    public List<ChardevSource> sources() {
        return childList("source", ChardevSource.class);
    }

    /** Adds a {@code source} element. */
    public Serial addSource(Consumer<? super ChardevSource> change) {
        addChild("source", ChardevSource.class, change);
        return this;
    }

    /** The {@code protocol} element, or null if absent. */
    public @Nullable ChardevProtocol protocol() {
        return firstChild("protocol", ChardevProtocol.class);
    }

    /** Replaces the {@code protocol} element; null removes it. */
    public Serial protocol(@Nullable ChardevProtocol protocol) {
        setChild("protocol", protocol);
        return this;
    }

    /** Changes the {@code protocol} element, made when absent. */
    public Serial protocol(Consumer<? super ChardevProtocol> change) {
        change.accept(madeChild("protocol", ChardevProtocol.class));
        return this;
    }

    /** The {@code log} element, or null if absent. */
    public @Nullable ChardevLog log() {
        return firstChild("log", ChardevLog.class);
    }

    /** Replaces the {@code log} element; null removes it. */
    public Serial log(@Nullable ChardevLog log) {
        setChild("log", log);
        return this;
    }

    /** Changes the {@code log} element, made when absent. */
    public Serial log(Consumer<? super ChardevLog> change) {
        change.accept(madeChild("log", ChardevLog.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable ChardevTarget target() {
        return firstChild("target", ChardevTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public Serial target(@Nullable ChardevTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public Serial target(Consumer<? super ChardevTarget> change) {
        change.accept(madeChild("target", ChardevTarget.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Serial alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Serial alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Serial acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Serial acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Serial address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Serial address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "source" -> new ChardevSource();
            case "protocol" -> new ChardevProtocol();
            case "log" -> new ChardevLog();
            case "target" -> new ChardevTarget();
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Serial empty() {
        return new Serial();
    }

    @Override
    String[] childNames() {
        return new String[] {"source", "protocol", "log", "target", "alias", "acpi", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "tty"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "tty")
    private @Nullable String getTtyAttribute() {
        return attributeText("tty");
    }

    private void setTtyAttribute(@Nullable String value) {
        setAttribute("tty", value);
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
    private List<ChardevTarget> getTargetElements() {
        return jaxbList("target", ChardevTarget.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }
}
