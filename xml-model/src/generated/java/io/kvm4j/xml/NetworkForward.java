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
 * The {@code forward} element of {@code network}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"interfaceElements", "addressElements", "pfElements", "driverElements", "natElements", "otherContent"})
public final class NetworkForward extends Element {
    /** Makes an empty {@code forward} element. */
    public NetworkForward() {
        super("forward");
    }

    /**
     * Reads a {@code forward} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkForward parse(String xml) {
        return XmlReader.read(xml, new NetworkForward());
    }

    @Override
    public NetworkForward copy() {
        return (NetworkForward) copyTree();
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public NetworkForward dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code nat}, {@code route}, {@code open}, {@code bridge}, {@code passthrough}, {@code private}, {@code vepa}, {@code hostdev}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public NetworkForward mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code managed} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean managed() {
        return Text.yesNo(attributeText("managed"));
    }

    /** Sets the {@code managed} attribute. */
    public NetworkForward managed(boolean managed) {
        setAttribute("managed", managed ? "yes" : "no");
        return this;
    }

    /** The {@code managed} attribute as it is written, or null if absent. */
    public @Nullable String managedText() {
        return attributeText("managed");
    }

    /** Sets the {@code managed} attribute as it is written; null removes it. */
    public NetworkForward managedText(@Nullable String text) {
        setAttribute("managed", text);
        return this;
    }

    /** The {@code interface} elements, in document order: a live list. */
    public List<NetworkForwardInterface> interfaces() {
        return childList("interface", NetworkForwardInterface.class);
    }

    /** Adds a {@code interface} element. */
    public NetworkForward addInterface(Consumer<? super NetworkForwardInterface> change) {
        addChild("interface", NetworkForwardInterface.class, change);
        return this;
    }

    /** The {@code address} elements, in document order: a live list. */
    public List<NetworkForwardAddress> addresses() {
        return childList("address", NetworkForwardAddress.class);
    }

    /** Adds a {@code address} element. */
    public NetworkForward addAddress(Consumer<? super NetworkForwardAddress> change) {
        addChild("address", NetworkForwardAddress.class, change);
        return this;
    }

    /** The {@code pf} element, or null if absent. */
    public @Nullable NetworkForwardPf pf() {
        return firstChild("pf", NetworkForwardPf.class);
    }

    /** Replaces the {@code pf} element; null removes it. */
    public NetworkForward pf(@Nullable NetworkForwardPf pf) {
        setChild("pf", pf);
        return this;
    }

    /** Changes the {@code pf} element, made when absent. */
    public NetworkForward pf(Consumer<? super NetworkForwardPf> change) {
        change.accept(madeChild("pf", NetworkForwardPf.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable NetworkForwardDriver driver() {
        return firstChild("driver", NetworkForwardDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public NetworkForward driver(@Nullable NetworkForwardDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public NetworkForward driver(Consumer<? super NetworkForwardDriver> change) {
        change.accept(madeChild("driver", NetworkForwardDriver.class));
        return this;
    }

    /** The {@code nat} element, or null if absent. */
    public @Nullable NetworkForwardNat nat() {
        return firstChild("nat", NetworkForwardNat.class);
    }

    /** Replaces the {@code nat} element; null removes it. */
    public NetworkForward nat(@Nullable NetworkForwardNat nat) {
        setChild("nat", nat);
        return this;
    }

    /** Changes the {@code nat} element, made when absent. */
    public NetworkForward nat(Consumer<? super NetworkForwardNat> change) {
        change.accept(madeChild("nat", NetworkForwardNat.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "interface" -> new NetworkForwardInterface();
            case "address" -> new NetworkForwardAddress();
            case "pf" -> new NetworkForwardPf();
            case "driver" -> new NetworkForwardDriver();
            case "nat" -> new NetworkForwardNat();
            default -> null;
        };
    }

    @Override
    NetworkForward empty() {
        return new NetworkForward();
    }

    @Override
    String[] childNames() {
        return new String[] {"interface", "address", "pf", "driver", "nat"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dev", "mode", "managed"};
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "managed")
    private @Nullable String getManagedAttribute() {
        return attributeText("managed");
    }

    private void setManagedAttribute(@Nullable String value) {
        setAttribute("managed", value);
    }

    @XmlElement(name = "interface")
    private List<NetworkForwardInterface> getInterfaceElements() {
        return jaxbList("interface", NetworkForwardInterface.class);
    }

    @XmlElement(name = "address")
    private List<NetworkForwardAddress> getAddressElements() {
        return jaxbList("address", NetworkForwardAddress.class);
    }

    @XmlElement(name = "pf")
    private List<NetworkForwardPf> getPfElements() {
        return jaxbList("pf", NetworkForwardPf.class);
    }

    @XmlElement(name = "driver")
    private List<NetworkForwardDriver> getDriverElements() {
        return jaxbList("driver", NetworkForwardDriver.class);
    }

    @XmlElement(name = "nat")
    private List<NetworkForwardNat> getNatElements() {
        return jaxbList("nat", NetworkForwardNat.class);
    }
}
