package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code bios} element of {@code domain/sysinfo}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"entryElements", "otherContent"})
public final class SysinfoBios extends Element {
    /** Makes an empty {@code bios} element. */
    public SysinfoBios() {
        super("bios");
    }

    /**
     * Reads a {@code bios} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SysinfoBios parse(String xml) {
        return XmlReader.read(xml, new SysinfoBios());
    }

    @Override
    public SysinfoBios copy() {
        return (SysinfoBios) copyTree();
    }

    /** The {@code entry} elements, in document order: a live list. */
    public List<SysinfoBiosEntry> entries() {
        return childList("entry", SysinfoBiosEntry.class);
    }

    /** Adds a {@code entry} element. */
    public SysinfoBios addEntry(Consumer<? super SysinfoBiosEntry> change) {
        addChild("entry", SysinfoBiosEntry.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "entry" -> new SysinfoBiosEntry();
            default -> null;
        };
    }

    @Override
    SysinfoBios empty() {
        return new SysinfoBios();
    }

    @Override
    String[] childNames() {
        return new String[] {"entry"};
    }

    @XmlElement(name = "entry")
    private List<SysinfoBiosEntry> getEntryElements() {
        return jaxbList("entry", SysinfoBiosEntry.class);
    }
}
