package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ccw_device} element of {@code device/capability/members}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NodeDeviceCapabilityMembersCcwDevice extends Element {
    /** Makes an empty {@code ccw_device} element. */
    public NodeDeviceCapabilityMembersCcwDevice() {
        super("ccw_device");
    }

    /**
     * Reads a {@code ccw_device} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityMembersCcwDevice parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityMembersCcwDevice());
    }

    @Override
    public NodeDeviceCapabilityMembersCcwDevice copy() {
        return (NodeDeviceCapabilityMembersCcwDevice) copyTree();
    }

    /** The {@code ref} attribute, or null if absent. */
    public @Nullable String ref() {
        return attributeText("ref");
    }

    /** Sets the {@code ref} attribute; null removes it. */
    public NodeDeviceCapabilityMembersCcwDevice ref(@Nullable String ref) {
        setAttribute("ref", ref);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public NodeDeviceCapabilityMembersCcwDevice value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    NodeDeviceCapabilityMembersCcwDevice empty() {
        return new NodeDeviceCapabilityMembersCcwDevice();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"ref"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "ref")
    private @Nullable String getRefAttribute() {
        return attributeText("ref");
    }

    private void setRefAttribute(@Nullable String value) {
        setAttribute("ref", value);
    }
}
