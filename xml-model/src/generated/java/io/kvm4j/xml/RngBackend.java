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
 * The {@code backend} element of {@code domain/devices/rng}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sourceElements", "protocolElements", "logElements", "otherContent"})
public final class RngBackend extends Element {
    /** Makes an empty {@code backend} element. */
    public RngBackend() {
        super("backend");
    }

    /**
     * Reads a {@code backend} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static RngBackend parse(String xml) {
        return XmlReader.read(xml, new RngBackend());
    }

    @Override
    public RngBackend copy() {
        return (RngBackend) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code random}, {@code egd}, {@code builtin}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public RngBackend model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code dev}, {@code file}, {@code pipe}, {@code unix}, {@code tcp}, {@code udp}, {@code null}, {@code stdio}, {@code vc}, {@code pty}, {@code spicevmc}, {@code spiceport}, {@code nmdm}, {@code qemu-vdagent}, {@code dbus}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public RngBackend type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public RngBackend value(@Nullable String value) {
        setText(value);
        return this;
    }

    /** The {@code source} elements, in document order: a live list. */
    public List<ChardevSource> sources() {
        return childList("source", ChardevSource.class);
    }

    /** Adds a {@code source} element. */
    public RngBackend addSource(Consumer<? super ChardevSource> change) {
        addChild("source", ChardevSource.class, change);
        return this;
    }

    /** The {@code protocol} element, or null if absent. */
    public @Nullable ChardevProtocol protocol() {
        return firstChild("protocol", ChardevProtocol.class);
    }

    /** Replaces the {@code protocol} element; null removes it. */
    public RngBackend protocol(@Nullable ChardevProtocol protocol) {
        setChild("protocol", protocol);
        return this;
    }

    /** Changes the {@code protocol} element, made when absent. */
    public RngBackend protocol(Consumer<? super ChardevProtocol> change) {
        change.accept(madeChild("protocol", ChardevProtocol.class));
        return this;
    }

    /** The {@code log} element, or null if absent. */
    public @Nullable ChardevLog log() {
        return firstChild("log", ChardevLog.class);
    }

    /** Replaces the {@code log} element; null removes it. */
    public RngBackend log(@Nullable ChardevLog log) {
        setChild("log", log);
        return this;
    }

    /** Changes the {@code log} element, made when absent. */
    public RngBackend log(Consumer<? super ChardevLog> change) {
        change.accept(madeChild("log", ChardevLog.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "source" -> new ChardevSource();
            case "protocol" -> new ChardevProtocol();
            case "log" -> new ChardevLog();
            default -> null;
        };
    }

    @Override
    RngBackend empty() {
        return new RngBackend();
    }

    @Override
    String[] childNames() {
        return new String[] {"source", "protocol", "log"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "type"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
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
}
