package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code topology} element of {@code capabilities/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cellsElements", "interconnectsElements", "otherContent"})
public final class CapabilitiesHostTopology extends Element {
    /** Makes an empty {@code topology} element. */
    public CapabilitiesHostTopology() {
        super("topology");
    }

    /**
     * Reads a {@code topology} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostTopology parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostTopology());
    }

    @Override
    public CapabilitiesHostTopology copy() {
        return (CapabilitiesHostTopology) copyTree();
    }

    /** The {@code cells} element, or null if absent. */
    public @Nullable CapabilitiesHostTopologyCells cells() {
        return firstChild("cells", CapabilitiesHostTopologyCells.class);
    }

    /** Replaces the {@code cells} element; null removes it. */
    public CapabilitiesHostTopology cells(@Nullable CapabilitiesHostTopologyCells cells) {
        setChild("cells", cells);
        return this;
    }

    /** Changes the {@code cells} element, made when absent. */
    public CapabilitiesHostTopology cells(Consumer<? super CapabilitiesHostTopologyCells> change) {
        change.accept(madeChild("cells", CapabilitiesHostTopologyCells.class));
        return this;
    }

    /** The {@code interconnects} element, or null if absent. */
    public @Nullable CpuNumaInterconnects interconnects() {
        return firstChild("interconnects", CpuNumaInterconnects.class);
    }

    /** Replaces the {@code interconnects} element; null removes it. */
    public CapabilitiesHostTopology interconnects(@Nullable CpuNumaInterconnects interconnects) {
        setChild("interconnects", interconnects);
        return this;
    }

    /** Changes the {@code interconnects} element, made when absent. */
    public CapabilitiesHostTopology interconnects(Consumer<? super CpuNumaInterconnects> change) {
        change.accept(madeChild("interconnects", CpuNumaInterconnects.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cells" -> new CapabilitiesHostTopologyCells();
            case "interconnects" -> new CpuNumaInterconnects();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostTopology empty() {
        return new CapabilitiesHostTopology();
    }

    @Override
    String[] childNames() {
        return new String[] {"cells", "interconnects"};
    }

    @XmlElement(name = "cells")
    private List<CapabilitiesHostTopologyCells> getCellsElements() {
        return jaxbList("cells", CapabilitiesHostTopologyCells.class);
    }

    @XmlElement(name = "interconnects")
    private List<CpuNumaInterconnects> getInterconnectsElements() {
        return jaxbList("interconnects", CpuNumaInterconnects.class);
    }
}
