package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code throttlefilters} element of {@code domain/devices/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"throttlefilterElements", "otherContent"})
public final class DiskThrottlefilters extends Element {
    /** Makes an empty {@code throttlefilters} element. */
    public DiskThrottlefilters() {
        super("throttlefilters");
    }

    /**
     * Reads a {@code throttlefilters} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskThrottlefilters parse(String xml) {
        return XmlReader.read(xml, new DiskThrottlefilters());
    }

    @Override
    public DiskThrottlefilters copy() {
        return (DiskThrottlefilters) copyTree();
    }

    /** The {@code throttlefilter} elements, in document order: a live list. */
    public List<DiskThrottlefilter> throttlefilters() {
        return childList("throttlefilter", DiskThrottlefilter.class);
    }

    /** Adds a {@code throttlefilter} element. */
    public DiskThrottlefilters addThrottlefilter(Consumer<? super DiskThrottlefilter> change) {
        addChild("throttlefilter", DiskThrottlefilter.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "throttlefilter" -> new DiskThrottlefilter();
            default -> null;
        };
    }

    @Override
    DiskThrottlefilters empty() {
        return new DiskThrottlefilters();
    }

    @Override
    String[] childNames() {
        return new String[] {"throttlefilter"};
    }

    @XmlElement(name = "throttlefilter")
    private List<DiskThrottlefilter> getThrottlefilterElements() {
        return jaxbList("throttlefilter", DiskThrottlefilter.class);
    }
}
