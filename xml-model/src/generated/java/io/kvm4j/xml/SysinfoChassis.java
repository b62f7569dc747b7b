package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code chassis} element of {@code domain/sysinfo}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"entryElements", "otherContent"})
public final class SysinfoChassis extends Element {
    /** Makes an empty {@code chassis} element. */
    public SysinfoChassis() {
        super("chassis");
    }

    /**
     * Reads a {@code chassis} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SysinfoChassis parse(String xml) {
        return XmlReader.read(xml, new SysinfoChassis());
    }

    @Override
    public SysinfoChassis copy() {
        return (SysinfoChassis) copyTree();
    }

    /** The {@code entry} elements, in document order: a live list. */
    public List<SysinfoChassisEntry> entries() {
        return childList("entry", SysinfoChassisEntry.class);
    }

    /** Adds a {@code entry} element. */
    public SysinfoChassis addEntry(Consumer<? super SysinfoChassisEntry> change) {
        addChild("entry", SysinfoChassisEntry.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "entry" -> new SysinfoChassisEntry();
            default -> null;
        };
    }

    @Override
    SysinfoChassis empty() {
        return new SysinfoChassis();
    }

    @Override
    String[] childNames() {
        return new String[] {"entry"};
    }

    @XmlElement(name = "entry")
    private List<SysinfoChassisEntry> getEntryElements() {
        return jaxbList("entry", SysinfoChassisEntry.class);
    }
}
