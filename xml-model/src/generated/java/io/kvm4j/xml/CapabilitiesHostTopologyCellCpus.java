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
 * The {@code cpus} element of {@code capabilities/host/topology/cells/cell}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cpuElements", "otherContent"})
public final class CapabilitiesHostTopologyCellCpus extends Element {
    /** Makes an empty {@code cpus} element. */
    public CapabilitiesHostTopologyCellCpus() {
        super("cpus");
    }

    /**
     * Reads a {@code cpus} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostTopologyCellCpus parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostTopologyCellCpus());
    }

    @Override
    public CapabilitiesHostTopologyCellCpus copy() {
        return (CapabilitiesHostTopologyCellCpus) copyTree();
    }

    /** The {@code num} attribute, or null if absent. */
    public @Nullable Long num() {
        return Text.longValue(this, "num", attributeText("num"));
    }

    /** Sets the {@code num} attribute. */
    public CapabilitiesHostTopologyCellCpus num(long num) {
        setAttribute("num", Text.decimal(num));
        return this;
    }

    /** The {@code num} attribute as it is written, or null if absent. */
    public @Nullable String numText() {
        return attributeText("num");
    }

    /** Sets the {@code num} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCellCpus numText(@Nullable String text) {
        setAttribute("num", text);
        return this;
    }

    /** The {@code cpu} elements, in document order: a live list. */
    public List<CapabilitiesHostTopologyCellCpu> cpus() {
        return childList("cpu", CapabilitiesHostTopologyCellCpu.class);
    }

    /** Adds a {@code cpu} element. */
    public CapabilitiesHostTopologyCellCpus addCpu(Consumer<? super CapabilitiesHostTopologyCellCpu> change) {
        addChild("cpu", CapabilitiesHostTopologyCellCpu.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cpu" -> new CapabilitiesHostTopologyCellCpu();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostTopologyCellCpus empty() {
        return new CapabilitiesHostTopologyCellCpus();
    }

    @Override
    String[] childNames() {
        return new String[] {"cpu"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"num"};
    }

    @XmlAttribute(name = "num")
    private @Nullable String getNumAttribute() {
        return attributeText("num");
    }

    private void setNumAttribute(@Nullable String value) {
        setAttribute("num", value);
    }

    @XmlElement(name = "cpu")
    private List<CapabilitiesHostTopologyCellCpu> getCpuElements() {
        return jaxbList("cpu", CapabilitiesHostTopologyCellCpu.class);
    }
}
