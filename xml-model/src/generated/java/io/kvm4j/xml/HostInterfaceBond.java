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
 * The {@code bond} element of {@code interface}, {@code interface/bridge/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"miimonElements", "arpmonElements", "interfaceElements", "otherContent"})
public final class HostInterfaceBond extends Element {
    /** Makes an empty {@code bond} element. */
    public HostInterfaceBond() {
        super("bond");
    }

    /**
     * Reads a {@code bond} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceBond parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceBond());
    }

    @Override
    public HostInterfaceBond copy() {
        return (HostInterfaceBond) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code balance-rr}, {@code active-backup}, {@code balance-xor}, {@code broadcast}, {@code 802.3ad}, {@code balance-tlb}, {@code balance-alb}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public HostInterfaceBond mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code miimon} element, or null if absent. */
    public @Nullable HostInterfaceBondMiimon miimon() {
        return firstChild("miimon", HostInterfaceBondMiimon.class);
    }

    /** Replaces the {@code miimon} element; null removes it. */
    public HostInterfaceBond miimon(@Nullable HostInterfaceBondMiimon miimon) {
        setChild("miimon", miimon);
        return this;
    }

    /** Changes the {@code miimon} element, made when absent. */
    public HostInterfaceBond miimon(Consumer<? super HostInterfaceBondMiimon> change) {
        change.accept(madeChild("miimon", HostInterfaceBondMiimon.class));
        return this;
    }

    /** The {@code arpmon} element, or null if absent. */
    public @Nullable HostInterfaceBondArpmon arpmon() {
        return firstChild("arpmon", HostInterfaceBondArpmon.class);
    }

    /** Replaces the {@code arpmon} element; null removes it. */
    public HostInterfaceBond arpmon(@Nullable HostInterfaceBondArpmon arpmon) {
        setChild("arpmon", arpmon);
        return this;
    }

    /** Changes the {@code arpmon} element, made when absent. */
    public HostInterfaceBond arpmon(Consumer<? super HostInterfaceBondArpmon> change) {
        change.accept(madeChild("arpmon", HostInterfaceBondArpmon.class));
        return this;
    }

    /** The {@code interface} elements, in document order: a live list. */
    public List<HostInterfaceBondInterface> interfaces() {
        return childList("interface", HostInterfaceBondInterface.class);
    }

    /** Adds a {@code interface} element. */
    public HostInterfaceBond addInterface(Consumer<? super HostInterfaceBondInterface> change) {
        addChild("interface", HostInterfaceBondInterface.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "miimon" -> new HostInterfaceBondMiimon();
            case "arpmon" -> new HostInterfaceBondArpmon();
            case "interface" -> new HostInterfaceBondInterface();
            default -> null;
        };
    }

    @Override
    HostInterfaceBond empty() {
        return new HostInterfaceBond();
    }

    @Override
    String[] childNames() {
        return new String[] {"miimon", "arpmon", "interface"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlElement(name = "miimon")
    private List<HostInterfaceBondMiimon> getMiimonElements() {
        return jaxbList("miimon", HostInterfaceBondMiimon.class);
    }

    @XmlElement(name = "arpmon")
    private List<HostInterfaceBondArpmon> getArpmonElements() {
        return jaxbList("arpmon", HostInterfaceBondArpmon.class);
    }

    @XmlElement(name = "interface")
    private List<HostInterfaceBondInterface> getInterfaceElements() {
        return jaxbList("interface", HostInterfaceBondInterface.class);
    }
}
