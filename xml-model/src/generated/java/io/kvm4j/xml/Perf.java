package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code perf} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"eventElements", "otherContent"})
public final class Perf extends Element {
    /** Makes an empty {@code perf} element. */
    public Perf() {
        super("perf");
    }

    /**
     * Reads a {@code perf} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Perf parse(String xml) {
        return XmlReader.read(xml, new Perf());
    }

    @Override
    public Perf copy() {
        return (Perf) copyTree();
    }

    /** The {@code event} elements, in document order: a live list. */
    public List<PerfEvent> events() {
        return childList("event", PerfEvent.class);
    }

    /** Adds a {@code event} element. */
    public Perf addEvent(Consumer<? super PerfEvent> change) {
        addChild("event", PerfEvent.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "event" -> new PerfEvent();
            default -> null;
        };
    }

    @Override
    Perf empty() {
        return new Perf();
    }

    @Override
    String[] childNames() {
        return new String[] {"event"};
    }

    @XmlElement(name = "event")
    private List<PerfEvent> getEventElements() {
        return jaxbList("event", PerfEvent.class);
    }
}
