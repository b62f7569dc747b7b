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
 * The {@code bandwidth} element of {@code network}, {@code networkport}, {@code network/portgroup}, {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"inboundElements", "outboundElements", "otherContent"})
public final class Bandwidth extends Element {
    /** Makes an empty {@code bandwidth} element. */
    public Bandwidth() {
        super("bandwidth");
    }

    /**
     * Reads a {@code bandwidth} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Bandwidth parse(String xml) {
        return XmlReader.read(xml, new Bandwidth());
    }

    @Override
    public Bandwidth copy() {
        return (Bandwidth) copyTree();
    }

    /** The {@code classID} attribute, or null if absent. */
    public @Nullable Long classID() {
        return Text.longValue(this, "classID", attributeText("classID"));
    }

    /** Sets the {@code classID} attribute. */
    public Bandwidth classID(long classID) {
        setAttribute("classID", Text.decimal(classID));
        return this;
    }

    /** The {@code classID} attribute as it is written, or null if absent. */
    public @Nullable String classIDText() {
        return attributeText("classID");
    }

    /** Sets the {@code classID} attribute as it is written; null removes it. */
    public Bandwidth classIDText(@Nullable String text) {
        setAttribute("classID", text);
        return this;
    }

    /** The {@code inbound} element, or null if absent. */
    public @Nullable BandwidthInbound inbound() {
        return firstChild("inbound", BandwidthInbound.class);
    }

    /** Replaces the {@code inbound} element; null removes it. */
    public Bandwidth inbound(@Nullable BandwidthInbound inbound) {
        setChild("inbound", inbound);
        return this;
    }

    /** Changes the {@code inbound} element, made when absent. */
    public Bandwidth inbound(Consumer<? super BandwidthInbound> change) {
        change.accept(madeChild("inbound", BandwidthInbound.class));
        return this;
    }

    /** The {@code outbound} element, or null if absent. */
    public @Nullable BandwidthOutbound outbound() {
        return firstChild("outbound", BandwidthOutbound.class);
    }

    /** Replaces the {@code outbound} element; null removes it. */
    public Bandwidth outbound(@Nullable BandwidthOutbound outbound) {
        setChild("outbound", outbound);
        return this;
    }

    /** Changes the {@code outbound} element, made when absent. */
    public Bandwidth outbound(Consumer<? super BandwidthOutbound> change) {
        change.accept(madeChild("outbound", BandwidthOutbound.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "inbound" -> new BandwidthInbound();
            case "outbound" -> new BandwidthOutbound();
            default -> null;
        };
    }

    @Override
    Bandwidth empty() {
        return new Bandwidth();
    }

    @Override
    String[] childNames() {
        return new String[] {"inbound", "outbound"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"classID"};
    }

    @XmlAttribute(name = "classID")
    private @Nullable String getClassIDAttribute() {
        return attributeText("classID");
    }

    private void setClassIDAttribute(@Nullable String value) {
        setAttribute("classID", value);
    }

    @XmlElement(name = "inbound")
    private List<BandwidthInbound> getInboundElements() {
        return jaxbList("inbound", BandwidthInbound.class);
    }

    @XmlElement(name = "outbound")
    private List<BandwidthOutbound> getOutboundElements() {
        return jaxbList("outbound", BandwidthOutbound.class);
    }
}
