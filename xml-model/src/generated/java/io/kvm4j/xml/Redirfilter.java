package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code redirfilter} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "redirfilter")
@XmlType(name = "", propOrder = {"usbdevElements", "otherContent"})
public final class Redirfilter extends Element {
    /** Makes an empty {@code redirfilter} element. */
    public Redirfilter() {
        super("redirfilter");
    }

    /**
     * Reads a {@code redirfilter} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Redirfilter parse(String xml) {
        return XmlReader.read(xml, new Redirfilter());
    }

    @Override
    public Redirfilter copy() {
        return (Redirfilter) copyTree();
    }

    /** The {@code usbdev} elements, in document order: a live list. */
    public List<RedirfilterUsbdev> usbdevs() {
        return childList("usbdev", RedirfilterUsbdev.class);
    }

    /** Adds a {@code usbdev} element. */
    public Redirfilter addUsbdev(Consumer<? super RedirfilterUsbdev> change) {
        addChild("usbdev", RedirfilterUsbdev.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "usbdev" -> new RedirfilterUsbdev();
            default -> null;
        };
    }

    @Override
    Redirfilter empty() {
        return new Redirfilter();
    }

    @Override
    String[] childNames() {
        return new String[] {"usbdev"};
    }

    @XmlElement(name = "usbdev")
    private List<RedirfilterUsbdev> getUsbdevElements() {
        return jaxbList("usbdev", RedirfilterUsbdev.class);
    }
}
