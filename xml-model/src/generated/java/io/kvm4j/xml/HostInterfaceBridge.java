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
 * The {@code bridge} element of {@code interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"interfaceElements", "otherContent"})
public final class HostInterfaceBridge extends Element {
    /** Makes an empty {@code bridge} element. */
    public HostInterfaceBridge() {
        super("bridge");
    }

    /**
     * Reads a {@code bridge} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceBridge parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceBridge());
    }

    @Override
    public HostInterfaceBridge copy() {
        return (HostInterfaceBridge) copyTree();
    }

    /** The {@code stp} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean stp() {
        return Text.onOff(attributeText("stp"));
    }

    /** Sets the {@code stp} attribute. */
    public HostInterfaceBridge stp(boolean stp) {
        setAttribute("stp", stp ? "on" : "off");
        return this;
    }

    /** The {@code stp} attribute as it is written, or null if absent. */
    public @Nullable String stpText() {
        return attributeText("stp");
    }

    /** Sets the {@code stp} attribute as it is written; null removes it. */
    public HostInterfaceBridge stpText(@Nullable String text) {
        setAttribute("stp", text);
        return this;
    }

    /** The {@code delay} attribute, or null if absent. */
    public @Nullable String delay() {
        return attributeText("delay");
    }

    /** Sets the {@code delay} attribute; null removes it. */
    public HostInterfaceBridge delay(@Nullable String delay) {
        setAttribute("delay", delay);
        return this;
    }

    /** The {@code interface} elements, in document order: a live list. */
    public List<HostInterfaceBridgeInterface> interfaces() {
        return childList("interface", HostInterfaceBridgeInterface.class);
    }

    /** Adds a {@code interface} element. */
    public HostInterfaceBridge addInterface(Consumer<? super HostInterfaceBridgeInterface> change) {
        addChild("interface", HostInterfaceBridgeInterface.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "interface" -> new HostInterfaceBridgeInterface();
            default -> null;
        };
    }

    @Override
    HostInterfaceBridge empty() {
        return new HostInterfaceBridge();
    }

    @Override
    String[] childNames() {
        return new String[] {"interface"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"stp", "delay"};
    }

    @XmlAttribute(name = "stp")
    private @Nullable String getStpAttribute() {
        return attributeText("stp");
    }

    private void setStpAttribute(@Nullable String value) {
        setAttribute("stp", value);
    }

    @XmlAttribute(name = "delay")
    private @Nullable String getDelayAttribute() {
        return attributeText("delay");
    }

    private void setDelayAttribute(@Nullable String value) {
        setAttribute("delay", value);
    }

    @XmlElement(name = "interface")
    private List<HostInterfaceBridgeInterface> getInterfaceElements() {
        return jaxbList("interface", HostInterfaceBridgeInterface.class);
    }
}
