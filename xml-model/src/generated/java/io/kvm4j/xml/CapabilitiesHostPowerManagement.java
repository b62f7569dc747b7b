package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code power_management} element of {@code capabilities/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"suspendMemElements", "suspendDiskElements", "suspendHybridElements", "otherContent"})
public final class CapabilitiesHostPowerManagement extends Element {
    /** Makes an empty {@code power_management} element. */
    public CapabilitiesHostPowerManagement() {
        super("power_management");
    }

    /**
     * Reads a {@code power_management} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostPowerManagement parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostPowerManagement());
    }

    @Override
    public CapabilitiesHostPowerManagement copy() {
        return (CapabilitiesHostPowerManagement) copyTree();
    }

    /** Whether there is a {@code suspend_mem} element. */
    public boolean suspendMem() {
        return hasChild("suspend_mem");
    }

    /** Adds or removes the {@code suspend_mem} element. */
    public CapabilitiesHostPowerManagement suspendMem(boolean present) {
        setFlag("suspend_mem", present);
        return this;
    }

    /** Whether there is a {@code suspend_disk} element. */
    public boolean suspendDisk() {
        return hasChild("suspend_disk");
    }

    /** Adds or removes the {@code suspend_disk} element. */
    public CapabilitiesHostPowerManagement suspendDisk(boolean present) {
        setFlag("suspend_disk", present);
        return this;
    }

    /** Whether there is a {@code suspend_hybrid} element. */
    public boolean suspendHybrid() {
        return hasChild("suspend_hybrid");
    }

    /** Adds or removes the {@code suspend_hybrid} element. */
    public CapabilitiesHostPowerManagement suspendHybrid(boolean present) {
        setFlag("suspend_hybrid", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "suspend_mem" -> new FlagElement("suspend_mem");
            case "suspend_disk" -> new FlagElement("suspend_disk");
            case "suspend_hybrid" -> new FlagElement("suspend_hybrid");
            default -> null;
        };
    }

    @Override
    CapabilitiesHostPowerManagement empty() {
        return new CapabilitiesHostPowerManagement();
    }

    @Override
    String[] childNames() {
        return new String[] {"suspend_mem", "suspend_disk", "suspend_hybrid"};
    }

    @XmlElement(name = "suspend_mem")
    private List<FlagElement> getSuspendMemElements() {
        return jaxbList("suspend_mem", FlagElement.class);
    }

    @XmlElement(name = "suspend_disk")
    private List<FlagElement> getSuspendDiskElements() {
        return jaxbList("suspend_disk", FlagElement.class);
    }

    @XmlElement(name = "suspend_hybrid")
    private List<FlagElement> getSuspendHybridElements() {
        return jaxbList("suspend_hybrid", FlagElement.class);
    }
}
