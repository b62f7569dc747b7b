package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code pm} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"suspendToMemElements", "suspendToDiskElements", "otherContent"})
public final class Pm extends Element {
    /** Makes an empty {@code pm} element. */
    public Pm() {
        super("pm");
    }

    /**
     * Reads a {@code pm} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Pm parse(String xml) {
        return XmlReader.read(xml, new Pm());
    }

    @Override
    public Pm copy() {
        return (Pm) copyTree();
    }

    /** The {@code suspend-to-mem} element, or null if absent. */
    public @Nullable PmSuspendToMem suspendToMem() {
        return firstChild("suspend-to-mem", PmSuspendToMem.class);
    }

    /** Replaces the {@code suspend-to-mem} element; null removes it. */
    public Pm suspendToMem(@Nullable PmSuspendToMem suspendToMem) {
        setChild("suspend-to-mem", suspendToMem);
        return this;
    }

    /** Changes the {@code suspend-to-mem} element, made when absent. */
    public Pm suspendToMem(Consumer<? super PmSuspendToMem> change) {
        change.accept(madeChild("suspend-to-mem", PmSuspendToMem.class));
        return this;
    }

    /** The {@code suspend-to-disk} element, or null if absent. */
    public @Nullable PmSuspendToDisk suspendToDisk() {
        return firstChild("suspend-to-disk", PmSuspendToDisk.class);
    }

    /** Replaces the {@code suspend-to-disk} element; null removes it. */
    public Pm suspendToDisk(@Nullable PmSuspendToDisk suspendToDisk) {
        setChild("suspend-to-disk", suspendToDisk);
        return this;
    }

    /** Changes the {@code suspend-to-disk} element, made when absent. */
    public Pm suspendToDisk(Consumer<? super PmSuspendToDisk> change) {
        change.accept(madeChild("suspend-to-disk", PmSuspendToDisk.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "suspend-to-mem" -> new PmSuspendToMem();
            case "suspend-to-disk" -> new PmSuspendToDisk();
            default -> null;
        };
    }

    @Override
    Pm empty() {
        return new Pm();
    }

    @Override
    String[] childNames() {
        return new String[] {"suspend-to-mem", "suspend-to-disk"};
    }

    @XmlElement(name = "suspend-to-mem")
    private List<PmSuspendToMem> getSuspendToMemElements() {
        return jaxbList("suspend-to-mem", PmSuspendToMem.class);
    }

    @XmlElement(name = "suspend-to-disk")
    private List<PmSuspendToDisk> getSuspendToDiskElements() {
        return jaxbList("suspend-to-disk", PmSuspendToDisk.class);
    }
}
