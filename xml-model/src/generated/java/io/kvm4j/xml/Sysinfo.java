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
 * The {@code sysinfo} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"biosElements", "systemElements", "baseBoardElements", "chassisElements", "oemStringsElements", "entryElements", "otherContent"})
public final class Sysinfo extends Element {
    /** Makes an empty {@code sysinfo} element. */
    public Sysinfo() {
        super("sysinfo");
    }

    /**
     * Reads a {@code sysinfo} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Sysinfo parse(String xml) {
        return XmlReader.read(xml, new Sysinfo());
    }

    @Override
    public Sysinfo copy() {
        return (Sysinfo) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code smbios}, {@code fwcfg}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Sysinfo type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code bios} element, or null if absent. */
    public @Nullable SysinfoBios bios() {
        return firstChild("bios", SysinfoBios.class);
    }

    /** Replaces the {@code bios} element; null removes it. */
    public Sysinfo bios(@Nullable SysinfoBios bios) {
        setChild("bios", bios);
        return this;
    }

    /** Changes the {@code bios} element, made when absent. */
    public Sysinfo bios(Consumer<? super SysinfoBios> change) {
        change.accept(madeChild("bios", SysinfoBios.class));
        return this;
    }

    /** The {@code system} element, or null if absent. */
    public @Nullable SysinfoSystem system() {
        return firstChild("system", SysinfoSystem.class);
    }

    /** Replaces the {@code system} element; null removes it. */
    public Sysinfo system(@Nullable SysinfoSystem system) {
        setChild("system", system);
        return this;
    }

    /** Changes the {@code system} element, made when absent. */
    public Sysinfo system(Consumer<? super SysinfoSystem> change) {
        change.accept(madeChild("system", SysinfoSystem.class));
        return this;
    }

    /** The {@code baseBoard} elements, in document order: a live list. */
    public List<SysinfoBaseBoard> baseBoards() {
        return childList("baseBoard", SysinfoBaseBoard.class);
    }

    /** Adds a {@code baseBoard} element. */
    public Sysinfo addBaseBoard(Consumer<? super SysinfoBaseBoard> change) {
        addChild("baseBoard", SysinfoBaseBoard.class, change);
        return this;
    }

    /** The {@code chassis} element, or null if absent. */
    public @Nullable SysinfoChassis chassis() {
        return firstChild("chassis", SysinfoChassis.class);
    }

    /** Replaces the {@code chassis} element; null removes it. */
    public Sysinfo chassis(@Nullable SysinfoChassis chassis) {
        setChild("chassis", chassis);
        return this;
    }

    /** Changes the {@code chassis} element, made when absent. */
    public Sysinfo chassis(Consumer<? super SysinfoChassis> change) {
        change.accept(madeChild("chassis", SysinfoChassis.class));
        return this;
    }

    /** The {@code oemStrings} element, or null if absent. */
    public @Nullable SysinfoOemStrings oemStrings() {
        return firstChild("oemStrings", SysinfoOemStrings.class);
    }

    /** Replaces the {@code oemStrings} element; null removes it. */
    public Sysinfo oemStrings(@Nullable SysinfoOemStrings oemStrings) {
        setChild("oemStrings", oemStrings);
        return this;
    }

    /** Changes the {@code oemStrings} element, made when absent. */
    public Sysinfo oemStrings(Consumer<? super SysinfoOemStrings> change) {
        change.accept(madeChild("oemStrings", SysinfoOemStrings.class));
        return this;
    }

    /** The {@code entry} elements, in document order: a live list. */
    public List<SysinfoEntry> entries() {
        return childList("entry", SysinfoEntry.class);
    }

    /** Adds a {@code entry} element. */
    public Sysinfo addEntry(Consumer<? super SysinfoEntry> change) {
        addChild("entry", SysinfoEntry.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "bios" -> new SysinfoBios();
            case "system" -> new SysinfoSystem();
            case "baseBoard" -> new SysinfoBaseBoard();
            case "chassis" -> new SysinfoChassis();
            case "oemStrings" -> new SysinfoOemStrings();
            case "entry" -> new SysinfoEntry();
            default -> null;
        };
    }

    @Override
    Sysinfo empty() {
        return new Sysinfo();
    }

    @Override
    String[] childNames() {
        return new String[] {"bios", "system", "baseBoard", "chassis", "oemStrings", "entry"};
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

    @XmlElement(name = "bios")
    private List<SysinfoBios> getBiosElements() {
        return jaxbList("bios", SysinfoBios.class);
    }

    @XmlElement(name = "system")
    private List<SysinfoSystem> getSystemElements() {
        return jaxbList("system", SysinfoSystem.class);
    }

    @XmlElement(name = "baseBoard")
    private List<SysinfoBaseBoard> getBaseBoardElements() {
        return jaxbList("baseBoard", SysinfoBaseBoard.class);
    }

    @XmlElement(name = "chassis")
    private List<SysinfoChassis> getChassisElements() {
        return jaxbList("chassis", SysinfoChassis.class);
    }

    @XmlElement(name = "oemStrings")
    private List<SysinfoOemStrings> getOemStringsElements() {
        return jaxbList("oemStrings", SysinfoOemStrings.class);
    }

    @XmlElement(name = "entry")
    private List<SysinfoEntry> getEntryElements() {
        return jaxbList("entry", SysinfoEntry.class);
    }
}
