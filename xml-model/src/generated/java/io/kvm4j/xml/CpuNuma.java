package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code numa} element of {@code cpu}, {@code domain/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cellElements", "interconnectsElements", "otherContent"})
public final class CpuNuma extends Element {
    /** Makes an empty {@code numa} element. */
    public CpuNuma() {
        super("numa");
    }

    /**
     * Reads a {@code numa} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuNuma parse(String xml) {
        return XmlReader.read(xml, new CpuNuma());
    }

    @Override
    public CpuNuma copy() {
        return (CpuNuma) copyTree();
    }

    /** The {@code cell} elements, in document order: a live list. */
    public List<CpuNumaCell> cells() {
        return childList("cell", CpuNumaCell.class);
    }

    /** Adds a {@code cell} element. */
    public CpuNuma addCell(Consumer<? super CpuNumaCell> change) {
        addChild("cell", CpuNumaCell.class, change);
        return this;
    }

    /** The {@code interconnects} element, or null if absent. */
    public @Nullable CpuNumaInterconnects interconnects() {
        return firstChild("interconnects", CpuNumaInterconnects.class);
    }

    /** Replaces the {@code interconnects} element; null removes it. */
    public CpuNuma interconnects(@Nullable CpuNumaInterconnects interconnects) {
        setChild("interconnects", interconnects);
        return this;
    }

    /** Changes the {@code interconnects} element, made when absent. */
    public CpuNuma interconnects(Consumer<? super CpuNumaInterconnects> change) {
        change.accept(madeChild("interconnects", CpuNumaInterconnects.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cell" -> new CpuNumaCell();
            case "interconnects" -> new CpuNumaInterconnects();
            default -> null;
        };
    }

    @Override
    CpuNuma empty() {
        return new CpuNuma();
    }

    @Override
    String[] childNames() {
        return new String[] {"cell", "interconnects"};
    }

    @XmlElement(name = "cell")
    private List<CpuNumaCell> getCellElements() {
        return jaxbList("cell", CpuNumaCell.class);
    }

    @XmlElement(name = "interconnects")
    private List<CpuNumaInterconnects> getInterconnectsElements() {
        return jaxbList("interconnects", CpuNumaInterconnects.class);
    }
}
