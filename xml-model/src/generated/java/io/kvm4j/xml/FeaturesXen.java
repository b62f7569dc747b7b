package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code xen} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"e820HostElements", "passthroughElements", "otherContent"})
public final class FeaturesXen extends Element {
    /** Makes an empty {@code xen} element. */
    public FeaturesXen() {
        super("xen");
    }

    /**
     * Reads a {@code xen} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesXen parse(String xml) {
        return XmlReader.read(xml, new FeaturesXen());
    }

    @Override
    public FeaturesXen copy() {
        return (FeaturesXen) copyTree();
    }

    /** The {@code e820_host} element, or null if absent. */
    public @Nullable FeaturesXenE820Host e820Host() {
        return firstChild("e820_host", FeaturesXenE820Host.class);
    }

    /** Replaces the {@code e820_host} element; null removes it. */
    public FeaturesXen e820Host(@Nullable FeaturesXenE820Host e820Host) {
        setChild("e820_host", e820Host);
        return this;
    }

    /** Changes the {@code e820_host} element, made when absent. */
    public FeaturesXen e820Host(Consumer<? super FeaturesXenE820Host> change) {
        change.accept(madeChild("e820_host", FeaturesXenE820Host.class));
        return this;
    }

    /** The {@code passthrough} element, or null if absent. */
    public @Nullable FeaturesXenPassthrough passthrough() {
        return firstChild("passthrough", FeaturesXenPassthrough.class);
    }

    /** Replaces the {@code passthrough} element; null removes it. */
    public FeaturesXen passthrough(@Nullable FeaturesXenPassthrough passthrough) {
        setChild("passthrough", passthrough);
        return this;
    }

    /** Changes the {@code passthrough} element, made when absent. */
    public FeaturesXen passthrough(Consumer<? super FeaturesXenPassthrough> change) {
        change.accept(madeChild("passthrough", FeaturesXenPassthrough.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "e820_host" -> new FeaturesXenE820Host();
            case "passthrough" -> new FeaturesXenPassthrough();
            default -> null;
        };
    }

    @Override
    FeaturesXen empty() {
        return new FeaturesXen();
    }

    @Override
    String[] childNames() {
        return new String[] {"e820_host", "passthrough"};
    }

    @XmlElement(name = "e820_host")
    private List<FeaturesXenE820Host> getE820HostElements() {
        return jaxbList("e820_host", FeaturesXenE820Host.class);
    }

    @XmlElement(name = "passthrough")
    private List<FeaturesXenPassthrough> getPassthroughElements() {
        return jaxbList("passthrough", FeaturesXenPassthrough.class);
    }
}
