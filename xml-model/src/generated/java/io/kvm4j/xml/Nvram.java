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
 * The {@code nvram} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "nvram")
@XmlType(name = "", propOrder = {"addressElements", "otherContent"})
public final class Nvram extends Element {
    /** Makes an empty {@code nvram} element. */
    public Nvram() {
        super("nvram");
    }

    /**
     * Reads a {@code nvram} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Nvram parse(String xml) {
        return XmlReader.read(xml, new Nvram());
    }

    @Override
    public Nvram copy() {
        return (Nvram) copyTree();
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Nvram address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Nvram address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Nvram empty() {
        return new Nvram();
    }

    @Override
    String[] childNames() {
        return new String[] {"address"};
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }
}
