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
 * The {@code smartcard} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "smartcard")
@XmlType(name = "", propOrder = {"certificateElements", "databaseElements", "sourceElements", "protocolElements", "logElements", "targetElements", "acpiElements", "addressElements", "otherContent"})
public final class Smartcard extends Element {
    /** Makes an empty {@code smartcard} element. */
    public Smartcard() {
        super("smartcard");
    }

    /**
     * Reads a {@code smartcard} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Smartcard parse(String xml) {
        return XmlReader.read(xml, new Smartcard());
    }

    @Override
    public Smartcard copy() {
        return (Smartcard) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code host}, {@code host-certificates}, {@code passthrough}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public Smartcard mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code dev}, {@code file}, {@code pipe}, {@code unix}, {@code tcp}, {@code udp}, {@code null}, {@code stdio}, {@code vc}, {@code pty}, {@code spicevmc}, {@code spiceport}, {@code nmdm}, {@code qemu-vdagent}, {@code dbus}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Smartcard type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The texts of the {@code certificate} elements: a live list. */
    public List<String> certificates() {
        return textList("certificate");
    }

    /** The {@code database} element, or null if absent. */
    public @Nullable String database() {
        return childText("database");
    }

    /** Sets the {@code database} element; null removes it. */
    public Smartcard database(@Nullable String database) {
        setChildText("database", database);
        return this;
    }

    /** The {@code source} elements, in document order: a live list. */
    public List<ChardevSource> sources() {
        return childList("source", ChardevSource.class);
    }

    /** Adds a {@code source} element. */
    public Smartcard addSource(Consumer<? super ChardevSource> change) {
        addChild("source", ChardevSource.class, change);
        return this;
    }

    /** The {@code protocol} element, or null if absent. */
    public @Nullable ChardevProtocol protocol() {
        return firstChild("protocol", ChardevProtocol.class);
    }

    /** Replaces the {@code protocol} element; null removes it. */
    public Smartcard protocol(@Nullable ChardevProtocol protocol) {
        setChild("protocol", protocol);
        return this;
    }

    /** Changes the {@code protocol} element, made when absent. */
    public Smartcard protocol(Consumer<? super ChardevProtocol> change) {
        change.accept(madeChild("protocol", ChardevProtocol.class));
        return this;
    }

    /** The {@code log} element, or null if absent. */
    public @Nullable ChardevLog log() {
        return firstChild("log", ChardevLog.class);
    }

    /** Replaces the {@code log} element; null removes it. */
    public Smartcard log(@Nullable ChardevLog log) {
        setChild("log", log);
        return this;
    }

    /** Changes the {@code log} element, made when absent. */
    public Smartcard log(Consumer<? super ChardevLog> change) {
        change.accept(madeChild("log", ChardevLog.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable ChardevTarget target() {
        return firstChild("target", ChardevTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public Smartcard target(@Nullable ChardevTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public Smartcard target(Consumer<? super ChardevTarget> change) {
        change.accept(madeChild("target", ChardevTarget.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Smartcard acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Smartcard acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Smartcard address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Smartcard address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "certificate" -> new TextElement("certificate");
            case "database" -> new TextElement("database");
            case "source" -> new ChardevSource();
            case "protocol" -> new ChardevProtocol();
            case "log" -> new ChardevLog();
            case "target" -> new ChardevTarget();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Smartcard empty() {
        return new Smartcard();
    }

    @Override
    String[] childNames() {
        return new String[] {"certificate", "database", "source", "protocol", "log", "target", "acpi", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode", "type"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "certificate")
    private List<TextElement> getCertificateElements() {
        return jaxbList("certificate", TextElement.class);
    }

    @XmlElement(name = "database")
    private List<TextElement> getDatabaseElements() {
        return jaxbList("database", TextElement.class);
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

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }
}
