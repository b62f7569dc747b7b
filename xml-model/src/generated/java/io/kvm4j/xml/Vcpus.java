package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code vcpus} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"vcpuElements", "otherContent"})
public final class Vcpus extends Element {
    /** Makes an empty {@code vcpus} element. */
    public Vcpus() {
        super("vcpus");
    }

    /**
     * Reads a {@code vcpus} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Vcpus parse(String xml) {
        return XmlReader.read(xml, new Vcpus());
    }

    @Override
    public Vcpus copy() {
        return (Vcpus) copyTree();
    }

    /** The {@code vcpu} elements, in document order: a live list. */
    public List<VcpusVcpu> vcpus() {
        return childList("vcpu", VcpusVcpu.class);
    }

    /** Adds a {@code vcpu} element. */
    public Vcpus addVcpu(Consumer<? super VcpusVcpu> change) {
        addChild("vcpu", VcpusVcpu.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "vcpu" -> new VcpusVcpu();
            default -> null;
        };
    }

    @Override
    Vcpus empty() {
        return new Vcpus();
    }

    @Override
    String[] childNames() {
        return new String[] {"vcpu"};
    }

    @XmlElement(name = "vcpu")
    private List<VcpusVcpu> getVcpuElements() {
        return jaxbList("vcpu", VcpusVcpu.class);
    }
}
