package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code baseBoard} element of {@code domain/sysinfo}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"entryElements", "otherContent"})
public final class SysinfoBaseBoard extends Element {
    /** Makes an empty {@code baseBoard} element. */
    public SysinfoBaseBoard() {
        super("baseBoard");
    }

    /**
     * Reads a {@code baseBoard} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SysinfoBaseBoard parse(String xml) {
        return XmlReader.read(xml, new SysinfoBaseBoard());
    }

    @Override
    public SysinfoBaseBoard copy() {
        return (SysinfoBaseBoard) copyTree();
    }

    /** The {@code entry} elements, in document order: a live list. */
    public List<SysinfoBaseBoardEntry> entries() {
        return childList("entry", SysinfoBaseBoardEntry.class);
    }

    /** Adds a {@code entry} element. */
    public SysinfoBaseBoard addEntry(Consumer<? super SysinfoBaseBoardEntry> change) {
        addChild("entry", SysinfoBaseBoardEntry.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "entry" -> new SysinfoBaseBoardEntry();
            default -> null;
        };
    }

    @Override
    SysinfoBaseBoard empty() {
        return new SysinfoBaseBoard();
    }

    @Override
    String[] childNames() {
        return new String[] {"entry"};
    }

    @XmlElement(name = "entry")
    private List<SysinfoBaseBoardEntry> getEntryElements() {
        return jaxbList("entry", SysinfoBaseBoardEntry.class);
    }
}
