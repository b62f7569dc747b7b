package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code members} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"ccwDeviceElements", "otherContent"})
public final class NodeDeviceCapabilityMembers extends Element {
    /** Makes an empty {@code members} element. */
    public NodeDeviceCapabilityMembers() {
        super("members");
    }

    /**
     * Reads a {@code members} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityMembers parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityMembers());
    }

    @Override
    public NodeDeviceCapabilityMembers copy() {
        return (NodeDeviceCapabilityMembers) copyTree();
    }

    /** The {@code ccw_device} elements, in document order: a live list. */
    public List<NodeDeviceCapabilityMembersCcwDevice> ccwDevices() {
        return childList("ccw_device", NodeDeviceCapabilityMembersCcwDevice.class);
    }

    /** Adds a {@code ccw_device} element. */
    public NodeDeviceCapabilityMembers addCcwDevice(Consumer<? super NodeDeviceCapabilityMembersCcwDevice> change) {
        addChild("ccw_device", NodeDeviceCapabilityMembersCcwDevice.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "ccw_device" -> new NodeDeviceCapabilityMembersCcwDevice();
            default -> null;
        };
    }

    @Override
    NodeDeviceCapabilityMembers empty() {
        return new NodeDeviceCapabilityMembers();
    }

    @Override
    String[] childNames() {
        return new String[] {"ccw_device"};
    }

    @XmlElement(name = "ccw_device")
    private List<NodeDeviceCapabilityMembersCcwDevice> getCcwDeviceElements() {
        return jaxbList("ccw_device", NodeDeviceCapabilityMembersCcwDevice.class);
    }
}
