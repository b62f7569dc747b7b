package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code memoryBacking} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"hugepagesElements", "nosharepagesElements", "lockedElements", "sourceElements", "accessElements", "allocationElements", "discardElements", "otherContent"})
public final class MemoryBacking extends Element {
    /** Makes an empty {@code memoryBacking} element. */
    public MemoryBacking() {
        super("memoryBacking");
    }

    /**
     * Reads a {@code memoryBacking} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryBacking parse(String xml) {
        return XmlReader.read(xml, new MemoryBacking());
    }

    @Override
    public MemoryBacking copy() {
        return (MemoryBacking) copyTree();
    }

    /** The {@code hugepages} element, or null if absent. */
    public @Nullable MemoryBackingHugepages hugepages() {
        return firstChild("hugepages", MemoryBackingHugepages.class);
    }

    /** Replaces the {@code hugepages} element; null removes it. */
    public MemoryBacking hugepages(@Nullable MemoryBackingHugepages hugepages) {
        setChild("hugepages", hugepages);
        return this;
    }

    /** Changes the {@code hugepages} element, made when absent. */
    public MemoryBacking hugepages(Consumer<? super MemoryBackingHugepages> change) {
        change.accept(madeChild("hugepages", MemoryBackingHugepages.class));
        return this;
    }

    /** Whether there is a {@code nosharepages} element. */
    public boolean nosharepages() {
        return hasChild("nosharepages");
    }

    /** Adds or removes the {@code nosharepages} element. */
    public MemoryBacking nosharepages(boolean present) {
        setFlag("nosharepages", present);
        return this;
    }

    /** Whether there is a {@code locked} element. */
    public boolean locked() {
        return hasChild("locked");
    }

    /** Adds or removes the {@code locked} element. */
    public MemoryBacking locked(boolean present) {
        setFlag("locked", present);
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable MemoryBackingSource source() {
        return firstChild("source", MemoryBackingSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public MemoryBacking source(@Nullable MemoryBackingSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public MemoryBacking source(Consumer<? super MemoryBackingSource> change) {
        change.accept(madeChild("source", MemoryBackingSource.class));
        return this;
    }

    /** The {@code access} element, or null if absent. */
    public @Nullable MemoryBackingAccess access() {
        return firstChild("access", MemoryBackingAccess.class);
    }

    /** Replaces the {@code access} element; null removes it. */
    public MemoryBacking access(@Nullable MemoryBackingAccess access) {
        setChild("access", access);
        return this;
    }

    /** Changes the {@code access} element, made when absent. */
    public MemoryBacking access(Consumer<? super MemoryBackingAccess> change) {
        change.accept(madeChild("access", MemoryBackingAccess.class));
        return this;
    }

    /** The {@code allocation} element, or null if absent. */
    public @Nullable MemoryBackingAllocation allocation() {
        return firstChild("allocation", MemoryBackingAllocation.class);
    }

    /** Replaces the {@code allocation} element; null removes it. */
    public MemoryBacking allocation(@Nullable MemoryBackingAllocation allocation) {
        setChild("allocation", allocation);
        return this;
    }

    /** Changes the {@code allocation} element, made when absent. */
    public MemoryBacking allocation(Consumer<? super MemoryBackingAllocation> change) {
        change.accept(madeChild("allocation", MemoryBackingAllocation.class));
        return this;
    }

    /** Whether there is a {@code discard} element. */
    public boolean discard() {
        return hasChild("discard");
    }

    /** Adds or removes the {@code discard} element. */
    public MemoryBacking discard(boolean present) {
        setFlag("discard", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "hugepages" -> new MemoryBackingHugepages();
            case "nosharepages" -> new FlagElement("nosharepages");
            case "locked" -> new FlagElement("locked");
            case "source" -> new MemoryBackingSource();
            case "access" -> new MemoryBackingAccess();
            case "allocation" -> new MemoryBackingAllocation();
            case "discard" -> new FlagElement("discard");
            default -> null;
        };
    }

    @Override
    MemoryBacking empty() {
        return new MemoryBacking();
    }

    @Override
    String[] childNames() {
        return new String[] {"hugepages", "nosharepages", "locked", "source", "access", "allocation", "discard"};
    }

    @XmlElement(name = "hugepages")
    private List<MemoryBackingHugepages> getHugepagesElements() {
        return jaxbList("hugepages", MemoryBackingHugepages.class);
    }

    @XmlElement(name = "nosharepages")
    private List<FlagElement> getNosharepagesElements() {
        return jaxbList("nosharepages", FlagElement.class);
    }

    @XmlElement(name = "locked")
    private List<FlagElement> getLockedElements() {
        return jaxbList("locked", FlagElement.class);
    }

    @XmlElement(name = "source")
    private List<MemoryBackingSource> getSourceElements() {
        return jaxbList("source", MemoryBackingSource.class);
    }

    @XmlElement(name = "access")
    private List<MemoryBackingAccess> getAccessElements() {
        return jaxbList("access", MemoryBackingAccess.class);
    }

    @XmlElement(name = "allocation")
    private List<MemoryBackingAllocation> getAllocationElements() {
        return jaxbList("allocation", MemoryBackingAllocation.class);
    }

    @XmlElement(name = "discard")
    private List<FlagElement> getDiscardElements() {
        return jaxbList("discard", FlagElement.class);
    }
}
