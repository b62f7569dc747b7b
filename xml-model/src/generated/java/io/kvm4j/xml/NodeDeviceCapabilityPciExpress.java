package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code pci-express} element of {@code device/capability}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"linkElements", "otherContent"})
public final class NodeDeviceCapabilityPciExpress extends Element {
    /** Makes an empty {@code pci-express} element. */
    public NodeDeviceCapabilityPciExpress() {
        super("pci-express");
    }

    /**
     * Reads a {@code pci-express} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceCapabilityPciExpress parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceCapabilityPciExpress());
    }

    @Override
    public NodeDeviceCapabilityPciExpress copy() {
        return (NodeDeviceCapabilityPciExpress) copyTree();
    }

    /** The {@code link} elements, in document order: a live list. */
    public List<NodeDeviceCapabilityPciExpressLink> links() {
        return childList("link", NodeDeviceCapabilityPciExpressLink.class);
    }

    /** Adds a {@code link} element. */
    public NodeDeviceCapabilityPciExpress addLink(Consumer<? super NodeDeviceCapabilityPciExpressLink> change) {
        addChild("link", NodeDeviceCapabilityPciExpressLink.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "link" -> new NodeDeviceCapabilityPciExpressLink();
            default -> null;
        };
    }

    @Override
    NodeDeviceCapabilityPciExpress empty() {
        return new NodeDeviceCapabilityPciExpress();
    }

    @Override
    String[] childNames() {
        return new String[] {"link"};
    }

    @XmlElement(name = "link")
    private List<NodeDeviceCapabilityPciExpressLink> getLinkElements() {
        return jaxbList("link", NodeDeviceCapabilityPciExpressLink.class);
    }
}
