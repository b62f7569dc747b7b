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
 * The {@code domain} element of {@code capabilities/guest/arch}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"emulatorElements", "machineElements", "otherContent"})
public final class CapabilitiesGuestArchDomain extends Element {
    /** Makes an empty {@code domain} element. */
    public CapabilitiesGuestArchDomain() {
        super("domain");
    }

    /**
     * Reads a {@code domain} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesGuestArchDomain parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesGuestArchDomain());
    }

    @Override
    public CapabilitiesGuestArchDomain copy() {
        return (CapabilitiesGuestArchDomain) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code qemu}, {@code kqemu}, {@code kvm}, {@code xen}, {@code uml}, {@code lxc}, {@code openvz}, {@code test}, {@code hvf}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public CapabilitiesGuestArchDomain type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code emulator} element, or null if absent. */
    public @Nullable String emulator() {
        return childText("emulator");
    }

    /** Sets the {@code emulator} element; null removes it. */
    public CapabilitiesGuestArchDomain emulator(@Nullable String emulator) {
        setChildText("emulator", emulator);
        return this;
    }

    /** The {@code machine} elements, in document order: a live list. */
    public List<CapabilitiesGuestArchMachine> machines() {
        return childList("machine", CapabilitiesGuestArchMachine.class);
    }

    /** Adds a {@code machine} element. */
    public CapabilitiesGuestArchDomain addMachine(Consumer<? super CapabilitiesGuestArchMachine> change) {
        addChild("machine", CapabilitiesGuestArchMachine.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "emulator" -> new TextElement("emulator");
            case "machine" -> new CapabilitiesGuestArchMachine();
            default -> null;
        };
    }

    @Override
    CapabilitiesGuestArchDomain empty() {
        return new CapabilitiesGuestArchDomain();
    }

    @Override
    String[] childNames() {
        return new String[] {"emulator", "machine"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "emulator")
    private List<TextElement> getEmulatorElements() {
        return jaxbList("emulator", TextElement.class);
    }

    @XmlElement(name = "machine")
    private List<CapabilitiesGuestArchMachine> getMachineElements() {
        return jaxbList("machine", CapabilitiesGuestArchMachine.class);
    }
}
