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
 * The {@code plug} element of {@code networkport}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetworkport.html">libvirt: networkport XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"driverElements", "addressElements", "otherContent"})
public final class NetworkPortPlug extends Element {
    /** Makes an empty {@code plug} element. */
    public NetworkPortPlug() {
        super("plug");
    }

    /**
     * Reads a {@code plug} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkPortPlug parse(String xml) {
        return XmlReader.read(xml, new NetworkPortPlug());
    }

    @Override
    public NetworkPortPlug copy() {
        return (NetworkPortPlug) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code network}, {@code bridge}, {@code direct}, {@code hostdev-pci}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public NetworkPortPlug type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code bridge} attribute, or null if absent. */
    public @Nullable String bridge() {
        return attributeText("bridge");
    }

    /** Sets the {@code bridge} attribute; null removes it. */
    public NetworkPortPlug bridge(@Nullable String bridge) {
        setAttribute("bridge", bridge);
        return this;
    }

    /** The {@code macTableManager} attribute, or null if absent. Known values: {@code kernel}, {@code libvirt}. */
    public @Nullable String macTableManager() {
        return attributeText("macTableManager");
    }

    /** Sets the {@code macTableManager} attribute; null removes it. */
    public NetworkPortPlug macTableManager(@Nullable String macTableManager) {
        setAttribute("macTableManager", macTableManager);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public NetworkPortPlug dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code bridge}, {@code passthrough}, {@code private}, {@code vepa}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public NetworkPortPlug mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code managed} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean managed() {
        return Text.yesNo(attributeText("managed"));
    }

    /** Sets the {@code managed} attribute. */
    public NetworkPortPlug managed(boolean managed) {
        setAttribute("managed", managed ? "yes" : "no");
        return this;
    }

    /** The {@code managed} attribute as it is written, or null if absent. */
    public @Nullable String managedText() {
        return attributeText("managed");
    }

    /** Sets the {@code managed} attribute as it is written; null removes it. */
    public NetworkPortPlug managedText(@Nullable String text) {
        setAttribute("managed", text);
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable NetworkForwardDriver driver() {
        return firstChild("driver", NetworkForwardDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public NetworkPortPlug driver(@Nullable NetworkForwardDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public NetworkPortPlug driver(Consumer<? super NetworkForwardDriver> change) {
        change.accept(madeChild("driver", NetworkForwardDriver.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable NetworkPortPlugAddress address() {
        return firstChild("address", NetworkPortPlugAddress.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public NetworkPortPlug address(@Nullable NetworkPortPlugAddress address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public NetworkPortPlug address(Consumer<? super NetworkPortPlugAddress> change) {
        change.accept(madeChild("address", NetworkPortPlugAddress.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "driver" -> new NetworkForwardDriver();
            case "address" -> new NetworkPortPlugAddress();
            default -> null;
        };
    }

    @Override
    NetworkPortPlug empty() {
        return new NetworkPortPlug();
    }

    @Override
    String[] childNames() {
        return new String[] {"driver", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "bridge", "macTableManager", "dev", "mode", "managed"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "bridge")
    private @Nullable String getBridgeAttribute() {
        return attributeText("bridge");
    }

    private void setBridgeAttribute(@Nullable String value) {
        setAttribute("bridge", value);
    }

    @XmlAttribute(name = "macTableManager")
    private @Nullable String getMacTableManagerAttribute() {
        return attributeText("macTableManager");
    }

    private void setMacTableManagerAttribute(@Nullable String value) {
        setAttribute("macTableManager", value);
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

    @XmlElement(name = "driver")
    private List<NetworkForwardDriver> getDriverElements() {
        return jaxbList("driver", NetworkForwardDriver.class);
    }

    @XmlElement(name = "address")
    private List<NetworkPortPlugAddress> getAddressElements() {
        return jaxbList("address", NetworkPortPlugAddress.class);
    }
}
