package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code throttlegroups} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"throttlegroupElements", "otherContent"})
public final class Throttlegroups extends Element {
    /** Makes an empty {@code throttlegroups} element. */
    public Throttlegroups() {
        super("throttlegroups");
    }

    /**
     * Reads a {@code throttlegroups} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Throttlegroups parse(String xml) {
        return XmlReader.read(xml, new Throttlegroups());
    }

    @Override
    public Throttlegroups copy() {
        return (Throttlegroups) copyTree();
    }

    /** The {@code throttlegroup} elements, in document order: a live list. */
    public List<Throttlegroup> throttlegroups() {
        return childList("throttlegroup", Throttlegroup.class);
    }

    /** Adds a {@code throttlegroup} element. */
    public Throttlegroups addThrottlegroup(Consumer<? super Throttlegroup> change) {
        addChild("throttlegroup", Throttlegroup.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "throttlegroup" -> new Throttlegroup();
            default -> null;
        };
    }

    @Override
    Throttlegroups empty() {
        return new Throttlegroups();
    }

    @Override
    String[] childNames() {
        return new String[] {"throttlegroup"};
    }

    @XmlElement(name = "throttlegroup")
    private List<Throttlegroup> getThrottlegroupElements() {
        return jaxbList("throttlegroup", Throttlegroup.class);
    }
}
