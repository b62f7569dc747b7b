package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a host is and which guests it can run.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "capabilities")
@XmlType(name = "", propOrder = {"hostElements", "guestElements", "otherContent"})
public final class CapabilitiesXml extends Document {
    /** Makes an empty {@code capabilities} element. */
    public CapabilitiesXml() {
        super("capabilities");
    }

    /**
     * Reads a {@code capabilities} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesXml parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static CapabilitiesXml parse(Path file) {
        return XmlReader.read(file, new CapabilitiesXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static CapabilitiesXml parse(InputStream in) {
        return XmlReader.read(in, new CapabilitiesXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static CapabilitiesXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new CapabilitiesXml(), limits);
    }

    @Override
    public CapabilitiesXml copy() {
        return (CapabilitiesXml) copyTree();
    }

    /** The {@code host} element, or null if absent. */
    public @Nullable CapabilitiesHost host() {
        return firstChild("host", CapabilitiesHost.class);
    }

    /** Replaces the {@code host} element; null removes it. */
    public CapabilitiesXml host(@Nullable CapabilitiesHost host) {
        setChild("host", host);
        return this;
    }

    /** Changes the {@code host} element, made when absent. */
    public CapabilitiesXml host(Consumer<? super CapabilitiesHost> change) {
        change.accept(madeChild("host", CapabilitiesHost.class));
        return this;
    }

    /** The {@code guest} elements, in document order: a live list. */
    public List<CapabilitiesGuest> guests() {
        return childList("guest", CapabilitiesGuest.class);
    }

    /** Adds a {@code guest} element. */
    public CapabilitiesXml addGuest(Consumer<? super CapabilitiesGuest> change) {
        addChild("guest", CapabilitiesGuest.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "host" -> new CapabilitiesHost();
            case "guest" -> new CapabilitiesGuest();
            default -> null;
        };
    }

    @Override
    CapabilitiesXml empty() {
        return new CapabilitiesXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"host", "guest"};
    }

    @XmlElement(name = "host")
    private List<CapabilitiesHost> getHostElements() {
        return jaxbList("host", CapabilitiesHost.class);
    }

    @XmlElement(name = "guest")
    private List<CapabilitiesGuest> getGuestElements() {
        return jaxbList("guest", CapabilitiesGuest.class);
    }
}
