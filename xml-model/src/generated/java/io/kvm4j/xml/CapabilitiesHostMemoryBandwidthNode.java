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
 * The {@code node} element of {@code capabilities/host/memory_bandwidth}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"controlElements", "otherContent"})
public final class CapabilitiesHostMemoryBandwidthNode extends Element {
    /** Makes an empty {@code node} element. */
    public CapabilitiesHostMemoryBandwidthNode() {
        super("node");
    }

    /**
     * Reads a {@code node} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostMemoryBandwidthNode parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostMemoryBandwidthNode());
    }

    @Override
    public CapabilitiesHostMemoryBandwidthNode copy() {
        return (CapabilitiesHostMemoryBandwidthNode) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public CapabilitiesHostMemoryBandwidthNode id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public CapabilitiesHostMemoryBandwidthNode idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code cpus} attribute, or null if absent. */
    public @Nullable String cpus() {
        return attributeText("cpus");
    }

    /** Sets the {@code cpus} attribute; null removes it. */
    public CapabilitiesHostMemoryBandwidthNode cpus(@Nullable String cpus) {
        setAttribute("cpus", cpus);
        return this;
    }

    /** The {@code control} elements, in document order: a live list. */
    public List<CapabilitiesHostMemoryBandwidthNodeControl> controls() {
        return childList("control", CapabilitiesHostMemoryBandwidthNodeControl.class);
    }

    /** Adds a {@code control} element. */
    public CapabilitiesHostMemoryBandwidthNode addControl(Consumer<? super CapabilitiesHostMemoryBandwidthNodeControl> change) {
        addChild("control", CapabilitiesHostMemoryBandwidthNodeControl.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "control" -> new CapabilitiesHostMemoryBandwidthNodeControl();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostMemoryBandwidthNode empty() {
        return new CapabilitiesHostMemoryBandwidthNode();
    }

    @Override
    String[] childNames() {
        return new String[] {"control"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "cpus"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "cpus")
    private @Nullable String getCpusAttribute() {
        return attributeText("cpus");
    }

    private void setCpusAttribute(@Nullable String value) {
        setAttribute("cpus", value);
    }

    @XmlElement(name = "control")
    private List<CapabilitiesHostMemoryBandwidthNodeControl> getControlElements() {
        return jaxbList("control", CapabilitiesHostMemoryBandwidthNodeControl.class);
    }
}
