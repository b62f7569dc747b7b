package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code numatune} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"memoryElements", "memnodeElements", "otherContent"})
public final class Numatune extends Element {
    /** Makes an empty {@code numatune} element. */
    public Numatune() {
        super("numatune");
    }

    /**
     * Reads a {@code numatune} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Numatune parse(String xml) {
        return XmlReader.read(xml, new Numatune());
    }

    @Override
    public Numatune copy() {
        return (Numatune) copyTree();
    }

    /** The {@code memory} element, or null if absent. */
    public @Nullable NumatuneMemory memory() {
        return firstChild("memory", NumatuneMemory.class);
    }

    /** Replaces the {@code memory} element; null removes it. */
    public Numatune memory(@Nullable NumatuneMemory memory) {
        setChild("memory", memory);
        return this;
    }

    /** Changes the {@code memory} element, made when absent. */
    public Numatune memory(Consumer<? super NumatuneMemory> change) {
        change.accept(madeChild("memory", NumatuneMemory.class));
        return this;
    }

    /** The {@code memnode} elements, in document order: a live list. */
    public List<NumatuneMemnode> memnodes() {
        return childList("memnode", NumatuneMemnode.class);
    }

    /** Adds a {@code memnode} element. */
    public Numatune addMemnode(Consumer<? super NumatuneMemnode> change) {
        addChild("memnode", NumatuneMemnode.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "memory" -> new NumatuneMemory();
            case "memnode" -> new NumatuneMemnode();
            default -> null;
        };
    }

    @Override
    Numatune empty() {
        return new Numatune();
    }

    @Override
    String[] childNames() {
        return new String[] {"memory", "memnode"};
    }

    @XmlElement(name = "memory")
    private List<NumatuneMemory> getMemoryElements() {
        return jaxbList("memory", NumatuneMemory.class);
    }

    @XmlElement(name = "memnode")
    private List<NumatuneMemnode> getMemnodeElements() {
        return jaxbList("memnode", NumatuneMemnode.class);
    }
}
