package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code iothreads} element of {@code domain/devices/disk/driver}, {@code domain/devices/controller/driver}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"iothreadElements", "otherContent"})
public final class DiskDriverIothreads extends Element {
    /** Makes an empty {@code iothreads} element. */
    public DiskDriverIothreads() {
        super("iothreads");
    }

    /**
     * Reads a {@code iothreads} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskDriverIothreads parse(String xml) {
        return XmlReader.read(xml, new DiskDriverIothreads());
    }

    @Override
    public DiskDriverIothreads copy() {
        return (DiskDriverIothreads) copyTree();
    }

    /** The {@code iothread} elements, in document order: a live list. */
    public List<DiskDriverIothread> iothreads() {
        return childList("iothread", DiskDriverIothread.class);
    }

    /** Adds a {@code iothread} element. */
    public DiskDriverIothreads addIothread(Consumer<? super DiskDriverIothread> change) {
        addChild("iothread", DiskDriverIothread.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "iothread" -> new DiskDriverIothread();
            default -> null;
        };
    }

    @Override
    DiskDriverIothreads empty() {
        return new DiskDriverIothreads();
    }

    @Override
    String[] childNames() {
        return new String[] {"iothread"};
    }

    @XmlElement(name = "iothread")
    private List<DiskDriverIothread> getIothreadElements() {
        return jaxbList("iothread", DiskDriverIothread.class);
    }
}
