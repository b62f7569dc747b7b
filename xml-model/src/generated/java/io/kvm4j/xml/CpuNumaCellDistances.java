package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code distances} element of {@code cpu/numa/cell}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"siblingElements", "otherContent"})
public final class CpuNumaCellDistances extends Element {
    /** Makes an empty {@code distances} element. */
    public CpuNumaCellDistances() {
        super("distances");
    }

    /**
     * Reads a {@code distances} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuNumaCellDistances parse(String xml) {
        return XmlReader.read(xml, new CpuNumaCellDistances());
    }

    @Override
    public CpuNumaCellDistances copy() {
        return (CpuNumaCellDistances) copyTree();
    }

    /** The {@code sibling} elements, in document order: a live list. */
    public List<CpuNumaCellDistancesSibling> siblings() {
        return childList("sibling", CpuNumaCellDistancesSibling.class);
    }

    /** Adds a {@code sibling} element. */
    public CpuNumaCellDistances addSibling(Consumer<? super CpuNumaCellDistancesSibling> change) {
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
    CpuNumaCellDistances empty() {
        return new CpuNumaCellDistances();
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
