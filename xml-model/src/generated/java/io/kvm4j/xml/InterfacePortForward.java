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
 * The {@code portForward} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"rangeElements", "otherContent"})
public final class InterfacePortForward extends Element {
    /** Makes an empty {@code portForward} element. */
    public InterfacePortForward() {
        super("portForward");
    }

    /**
     * Reads a {@code portForward} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfacePortForward parse(String xml) {
        return XmlReader.read(xml, new InterfacePortForward());
    }

    @Override
    public InterfacePortForward copy() {
        return (InterfacePortForward) copyTree();
    }

    /** The {@code proto} attribute, or null if absent. Known values: {@code tcp}, {@code udp}. */
    public @Nullable String proto() {
        return attributeText("proto");
    }

    /** Sets the {@code proto} attribute; null removes it. */
    public InterfacePortForward proto(@Nullable String proto) {
        setAttribute("proto", proto);
        return this;
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public InterfacePortForward address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public InterfacePortForward dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code range} elements, in document order: a live list. */
    public List<InterfacePortForwardRange> ranges() {
        return childList("range", InterfacePortForwardRange.class);
    }

    /** Adds a {@code range} element. */
    public InterfacePortForward addRange(Consumer<? super InterfacePortForwardRange> change) {
        addChild("range", InterfacePortForwardRange.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "range" -> new InterfacePortForwardRange();
            default -> null;
        };
    }

    @Override
    InterfacePortForward empty() {
        return new InterfacePortForward();
    }

    @Override
    String[] childNames() {
        return new String[] {"range"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"proto", "address", "dev"};
    }

    @XmlAttribute(name = "proto")
    private @Nullable String getProtoAttribute() {
        return attributeText("proto");
    }

    private void setProtoAttribute(@Nullable String value) {
        setAttribute("proto", value);
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlElement(name = "range")
    private List<InterfacePortForwardRange> getRangeElements() {
        return jaxbList("range", InterfacePortForwardRange.class);
    }
}
