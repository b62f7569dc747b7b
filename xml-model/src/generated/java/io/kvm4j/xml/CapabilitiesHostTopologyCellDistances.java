package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code distances} element of {@code capabilities/host/topology/cells/cell}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"siblingElements", "otherContent"})
public final class CapabilitiesHostTopologyCellDistances extends Element {
    /** Makes an empty {@code distances} element. */
    public CapabilitiesHostTopologyCellDistances() {
        super("distances");
    }

    /**
     * Reads a {@code distances} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostTopologyCellDistances parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostTopologyCellDistances());
    }

    @Override
    public CapabilitiesHostTopologyCellDistances copy() {
        return (CapabilitiesHostTopologyCellDistances) copyTree();
    }

    /** The {@code sibling} elements, in document order: a live list. */
    public List<CpuNumaCellDistancesSibling> siblings() {
        return childList("sibling", CpuNumaCellDistancesSibling.class);
    }

    /** Adds a {@code sibling} element. */
    public CapabilitiesHostTopologyCellDistances addSibling(Consumer<? super CpuNumaCellDistancesSibling> change) {
        addChild("sibling", CpuNumaCellDistancesSibling.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "sibling" -> new CpuNumaCellDistancesSibling();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostTopologyCellDistances empty() {
        return new CapabilitiesHostTopologyCellDistances();
    }

    @Override
    String[] childNames() {
        return new String[] {"sibling"};
    }

    @XmlElement(name = "sibling")
    private List<CpuNumaCellDistancesSibling> getSiblingElements() {
        return jaxbList("sibling", CpuNumaCellDistancesSibling.class);
    }
}
