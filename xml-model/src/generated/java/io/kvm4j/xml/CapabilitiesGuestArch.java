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
 * The {@code arch} element of {@code capabilities/guest}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"wordsizeElements", "emulatorElements", "loaderElements", "machineElements", "domainElements", "otherContent"})
public final class CapabilitiesGuestArch extends Element {
    /** Makes an empty {@code arch} element. */
    public CapabilitiesGuestArch() {
        super("arch");
    }

    /**
     * Reads a {@code arch} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesGuestArch parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesGuestArch());
    }

    @Override
    public CapabilitiesGuestArch copy() {
        return (CapabilitiesGuestArch) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code aarch64}, {@code alpha}, {@code armv6l}, {@code armv7l}, {@code cris}, {@code i686}, {@code ia64}, {@code lm32}, {@code loongarch64}, {@code m68k}, {@code microblaze}, {@code microblazeel}, {@code mips}, {@code mipsel}, {@code mips64}, {@code mips64el}, {@code openrisc}, {@code parisc}, {@code parisc64}, {@code ppc}, {@code ppc64}, {@code ppc64le}, {@code ppcemb}, {@code riscv32}, {@code riscv64}, {@code s390}, {@code s390x}, {@code sh4}, {@code sh4eb}, {@code sparc}, {@code sparc64}, {@code unicore32}, {@code x86_64}, {@code xtensa}, {@code xtensaeb}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public CapabilitiesGuestArch name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code wordsize} element, or null if absent. Known values: {@code 31}, {@code 32}, {@code 64}. */
    public @Nullable String wordsize() {
        return childText("wordsize");
    }

    /** Sets the {@code wordsize} element; null removes it. */
    public CapabilitiesGuestArch wordsize(@Nullable String wordsize) {
        setChildText("wordsize", wordsize);
        return this;
    }

    /** The {@code emulator} element, or null if absent. */
    public @Nullable String emulator() {
        return childText("emulator");
    }

    /** Sets the {@code emulator} element; null removes it. */
    public CapabilitiesGuestArch emulator(@Nullable String emulator) {
        setChildText("emulator", emulator);
        return this;
    }

    /** The {@code loader} element, or null if absent. */
    public @Nullable String loader() {
        return childText("loader");
    }

    /** Sets the {@code loader} element; null removes it. */
    public CapabilitiesGuestArch loader(@Nullable String loader) {
        setChildText("loader", loader);
        return this;
    }

    /** The {@code machine} elements, in document order: a live list. */
    public List<CapabilitiesGuestArchMachine> machines() {
        return childList("machine", CapabilitiesGuestArchMachine.class);
    }

    /** Adds a {@code machine} element. */
    public CapabilitiesGuestArch addMachine(Consumer<? super CapabilitiesGuestArchMachine> change) {
        addChild("machine", CapabilitiesGuestArchMachine.class, change);
        return this;
    }

    /** The {@code domain} elements, in document order: a live list. */
    public List<CapabilitiesGuestArchDomain> domains() {
        return childList("domain", CapabilitiesGuestArchDomain.class);
    }

    /** Adds a {@code domain} element. */
    public CapabilitiesGuestArch addDomain(Consumer<? super CapabilitiesGuestArchDomain> change) {
        addChild("domain", CapabilitiesGuestArchDomain.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "wordsize" -> new TextElement("wordsize");
            case "emulator" -> new TextElement("emulator");
            case "loader" -> new TextElement("loader");
            case "machine" -> new CapabilitiesGuestArchMachine();
            case "domain" -> new CapabilitiesGuestArchDomain();
            default -> null;
        };
    }

    @Override
    CapabilitiesGuestArch empty() {
        return new CapabilitiesGuestArch();
    }

    @Override
    String[] childNames() {
        return new String[] {"wordsize", "emulator", "loader", "machine", "domain"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlElement(name = "wordsize")
    private List<TextElement> getWordsizeElements() {
        return jaxbList("wordsize", TextElement.class);
    }

    @XmlElement(name = "emulator")
    private List<TextElement> getEmulatorElements() {
        return jaxbList("emulator", TextElement.class);
    }

    @XmlElement(name = "loader")
    private List<TextElement> getLoaderElements() {
        return jaxbList("loader", TextElement.class);
    }

    @XmlElement(name = "machine")
    private List<CapabilitiesGuestArchMachine> getMachineElements() {
        return jaxbList("machine", CapabilitiesGuestArchMachine.class);
    }

    @XmlElement(name = "domain")
    private List<CapabilitiesGuestArchDomain> getDomainElements() {
        return jaxbList("domain", CapabilitiesGuestArchDomain.class);
    }
}
