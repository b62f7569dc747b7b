package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code coalesce} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"rxElements", "otherContent"})
public final class InterfaceCoalesce extends Element {
    /** Makes an empty {@code coalesce} element. */
    public InterfaceCoalesce() {
        super("coalesce");
    }

    /**
     * Reads a {@code coalesce} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceCoalesce parse(String xml) {
        return XmlReader.read(xml, new InterfaceCoalesce());
    }

    @Override
    public InterfaceCoalesce copy() {
        return (InterfaceCoalesce) copyTree();
    }

    /** The {@code rx} element, or null if absent. */
    public @Nullable InterfaceCoalesceRx rx() {
        return firstChild("rx", InterfaceCoalesceRx.class);
    }

    /** Replaces the {@code rx} element; null removes it. */
    public InterfaceCoalesce rx(@Nullable InterfaceCoalesceRx rx) {
        setChild("rx", rx);
        return this;
    }

    /** Changes the {@code rx} element, made when absent. */
    public InterfaceCoalesce rx(Consumer<? super InterfaceCoalesceRx> change) {
        change.accept(madeChild("rx", InterfaceCoalesceRx.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "rx" -> new InterfaceCoalesceRx();
            default -> null;
        };
    }

    @Override
    InterfaceCoalesce empty() {
        return new InterfaceCoalesce();
    }

    @Override
    String[] childNames() {
        return new String[] {"rx"};
    }

    @XmlElement(name = "rx")
    private List<InterfaceCoalesceRx> getRxElements() {
        return jaxbList("rx", InterfaceCoalesceRx.class);
    }
}
