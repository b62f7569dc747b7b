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
 * The {@code lease} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "lease")
@XmlType(name = "", propOrder = {"lockspaceElements", "keyElements", "targetElements", "otherContent"})
public final class Lease extends Element {
    /** Makes an empty {@code lease} element. */
    public Lease() {
        super("lease");
    }

    /**
     * Reads a {@code lease} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Lease parse(String xml) {
        return XmlReader.read(xml, new Lease());
    }

    @Override
    public Lease copy() {
        return (Lease) copyTree();
    }

    /** The {@code lockspace} element, or null if absent. */
    public @Nullable String lockspace() {
        return childText("lockspace");
    }

    /** Sets the {@code lockspace} element; null removes it. */
    public Lease lockspace(@Nullable String lockspace) {
        setChildText("lockspace", lockspace);
        return this;
    }

    /** The {@code key} element, or null if absent. */
    public @Nullable String key() {
        return childText("key");
    }

    /** Sets the {@code key} element; null removes it. */
    public Lease key(@Nullable String key) {
        setChildText("key", key);
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable LeaseTarget target() {
        return firstChild("target", LeaseTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public Lease target(@Nullable LeaseTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public Lease target(Consumer<? super LeaseTarget> change) {
        change.accept(madeChild("target", LeaseTarget.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "lockspace" -> new TextElement("lockspace");
            case "key" -> new TextElement("key");
            case "target" -> new LeaseTarget();
            default -> null;
        };
    }

    @Override
    Lease empty() {
        return new Lease();
    }

    @Override
    String[] childNames() {
        return new String[] {"lockspace", "key", "target"};
    }

    @XmlElement(name = "lockspace")
    private List<TextElement> getLockspaceElements() {
        return jaxbList("lockspace", TextElement.class);
    }

    @XmlElement(name = "key")
    private List<TextElement> getKeyElements() {
        return jaxbList("key", TextElement.class);
    }

    @XmlElement(name = "target")
    private List<LeaseTarget> getTargetElements() {
        return jaxbList("target", LeaseTarget.class);
    }
}
