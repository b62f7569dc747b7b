package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cpu} element of {@code domainCapabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"modeElements", "otherContent"})
public final class DomainCapsCpu extends Element {
    /** Makes an empty {@code cpu} element. */
    public DomainCapsCpu() {
        super("cpu");
    }

    /**
     * Reads a {@code cpu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsCpu parse(String xml) {
        return XmlReader.read(xml, new DomainCapsCpu());
    }

    @Override
    public DomainCapsCpu copy() {
        return (DomainCapsCpu) copyTree();
    }

    /** The {@code mode} elements, in document order: a live list. */
    public List<DomainCapsCpuMode> modes() {
        return childList("mode", DomainCapsCpuMode.class);
    }

    /** Adds a {@code mode} element. */
    public DomainCapsCpu addMode(Consumer<? super DomainCapsCpuMode> change) {
        addChild("mode", DomainCapsCpuMode.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "mode" -> new DomainCapsCpuMode();
            default -> null;
        };
    }

    @Override
    DomainCapsCpu empty() {
        return new DomainCapsCpu();
    }

    @Override
    String[] childNames() {
        return new String[] {"mode"};
    }

    @XmlElement(name = "mode")
    private List<DomainCapsCpuMode> getModeElements() {
        return jaxbList("mode", DomainCapsCpuMode.class);
    }
}
