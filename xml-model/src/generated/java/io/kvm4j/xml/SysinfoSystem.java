package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code system} element of {@code domain/sysinfo}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"entryElements", "otherContent"})
public final class SysinfoSystem extends Element {
    /** Makes an empty {@code system} element. */
    public SysinfoSystem() {
        super("system");
    }

    /**
     * Reads a {@code system} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SysinfoSystem parse(String xml) {
        return XmlReader.read(xml, new SysinfoSystem());
    }

    @Override
    public SysinfoSystem copy() {
        return (SysinfoSystem) copyTree();
    }

    /** The {@code entry} elements, in document order: a live list. */
    public List<SysinfoSystemEntry> entries() {
        return childList("entry", SysinfoSystemEntry.class);
    }

    /** Adds a {@code entry} element. */
    public SysinfoSystem addEntry(Consumer<? super SysinfoSystemEntry> change) {
        addChild("entry", SysinfoSystemEntry.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "entry" -> new SysinfoSystemEntry();
            default -> null;
        };
    }

    @Override
    SysinfoSystem empty() {
        return new SysinfoSystem();
    }

    @Override
    String[] childNames() {
        return new String[] {"entry"};
    }

    @XmlElement(name = "entry")
    private List<SysinfoSystemEntry> getEntryElements() {
        return jaxbList("entry", SysinfoSystemEntry.class);
    }
}
