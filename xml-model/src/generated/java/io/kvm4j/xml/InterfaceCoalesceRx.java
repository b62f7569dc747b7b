package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code rx} element of {@code domain/devices/interface/coalesce}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"framesElements", "otherContent"})
public final class InterfaceCoalesceRx extends Element {
    /** Makes an empty {@code rx} element. */
    public InterfaceCoalesceRx() {
        super("rx");
    }

    /**
     * Reads a {@code rx} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceCoalesceRx parse(String xml) {
        return XmlReader.read(xml, new InterfaceCoalesceRx());
    }

    @Override
    public InterfaceCoalesceRx copy() {
        return (InterfaceCoalesceRx) copyTree();
    }

    /** The {@code frames} element, or null if absent. */
    public @Nullable InterfaceCoalesceRxFrames frames() {
        return firstChild("frames", InterfaceCoalesceRxFrames.class);
    }

    /** Replaces the {@code frames} element; null removes it. */
    public InterfaceCoalesceRx frames(@Nullable InterfaceCoalesceRxFrames frames) {
        setChild("frames", frames);
        return this;
    }

    /** Changes the {@code frames} element, made when absent. */
    public InterfaceCoalesceRx frames(Consumer<? super InterfaceCoalesceRxFrames> change) {
        change.accept(madeChild("frames", InterfaceCoalesceRxFrames.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "frames" -> new InterfaceCoalesceRxFrames();
            default -> null;
        };
    }

    @Override
    InterfaceCoalesceRx empty() {
        return new InterfaceCoalesceRx();
    }

    @Override
    String[] childNames() {
        return new String[] {"frames"};
    }

    @XmlElement(name = "frames")
    private List<InterfaceCoalesceRxFrames> getFramesElements() {
        return jaxbList("frames", InterfaceCoalesceRxFrames.class);
    }
}
