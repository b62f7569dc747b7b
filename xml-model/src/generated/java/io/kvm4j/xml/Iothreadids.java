package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code iothreadids} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"iothreadElements", "otherContent"})
public final class Iothreadids extends Element {
    /** Makes an empty {@code iothreadids} element. */
    public Iothreadids() {
        super("iothreadids");
    }

    /**
     * Reads a {@code iothreadids} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Iothreadids parse(String xml) {
        return XmlReader.read(xml, new Iothreadids());
    }

    @Override
    public Iothreadids copy() {
        return (Iothreadids) copyTree();
    }

    /** The {@code iothread} elements, in document order: a live list. */
    public List<IothreadidsIothread> iothreads() {
        return childList("iothread", IothreadidsIothread.class);
    }

    /** Adds a {@code iothread} element. */
    public Iothreadids addIothread(Consumer<? super IothreadidsIothread> change) {
        addChild("iothread", IothreadidsIothread.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "iothread" -> new IothreadidsIothread();
            default -> null;
        };
    }

    @Override
    Iothreadids empty() {
        return new Iothreadids();
    }

    @Override
    String[] childNames() {
        return new String[] {"iothread"};
    }

    @XmlElement(name = "iothread")
    private List<IothreadidsIothread> getIothreadElements() {
        return jaxbList("iothread", IothreadidsIothread.class);
    }
}
