package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code source} element of {@code domain/devices/memory}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"pagesizeElements", "nodemaskElements", "pathElements", "alignsizeElements", "pmemElements", "otherContent"})
public final class MemoryDeviceSource extends Element {
    /** Makes an empty {@code source} element. */
    public MemoryDeviceSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryDeviceSource parse(String xml) {
        return XmlReader.read(xml, new MemoryDeviceSource());
    }

    @Override
    public MemoryDeviceSource copy() {
        return (MemoryDeviceSource) copyTree();
    }

    /** The {@code pagesize} element, or null if absent. */
    public @Nullable Size pagesize() {
        return firstChild("pagesize", Size.class);
    }

    /** Replaces the {@code pagesize} element; null removes it. */
    public MemoryDeviceSource pagesize(@Nullable Size pagesize) {
        setChild("pagesize", pagesize);
        return this;
    }

    /** Changes the {@code pagesize} element, made when absent. */
    public MemoryDeviceSource pagesize(Consumer<? super Size> change) {
        change.accept(madeChild("pagesize", Size.class));
        return this;
    }

    /** The {@code nodemask} element, or null if absent. */
    public @Nullable String nodemask() {
        return childText("nodemask");
    }

    /** Sets the {@code nodemask} element; null removes it. */
    public MemoryDeviceSource nodemask(@Nullable String nodemask) {
        setChildText("nodemask", nodemask);
        return this;
    }

    /** The {@code path} element, or null if absent. */
    public @Nullable String path() {
        return childText("path");
    }

    /** Sets the {@code path} element; null removes it. */
    public MemoryDeviceSource path(@Nullable String path) {
        setChildText("path", path);
        return this;
    }

    /** The {@code alignsize} element, or null if absent. */
    public @Nullable Size alignsize() {
        return firstChild("alignsize", Size.class);
    }

    /** Replaces the {@code alignsize} element; null removes it. */
    public MemoryDeviceSource alignsize(@Nullable Size alignsize) {
        setChild("alignsize", alignsize);
        return this;
    }

    /** Changes the {@code alignsize} element, made when absent. */
    public MemoryDeviceSource alignsize(Consumer<? super Size> change) {
        change.accept(madeChild("alignsize", Size.class));
        return this;
    }

    /** Whether there is a {@code pmem} element. */
    public boolean pmem() {
        return hasChild("pmem");
    }

    /** Adds or removes the {@code pmem} element. */
    public MemoryDeviceSource pmem(boolean present) {
        setFlag("pmem", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "pagesize" -> new Size("pagesize");
            case "nodemask" -> new TextElement("nodemask");
            case "path" -> new TextElement("path");
            case "alignsize" -> new Size("alignsize");
            case "pmem" -> new FlagElement("pmem");
            default -> null;
        };
    }

    @Override
    MemoryDeviceSource empty() {
        return new MemoryDeviceSource();
    }

    @Override
    String[] childNames() {
        return new String[] {"pagesize", "nodemask", "path", "alignsize", "pmem"};
    }

    @XmlElement(name = "pagesize")
    private List<Size> getPagesizeElements() {
        return jaxbList("pagesize", Size.class);
    }

    @XmlElement(name = "nodemask")
    private List<TextElement> getNodemaskElements() {
        return jaxbList("nodemask", TextElement.class);
    }

    @XmlElement(name = "path")
    private List<TextElement> getPathElements() {
        return jaxbList("path", TextElement.class);
    }

    @XmlElement(name = "alignsize")
    private List<Size> getAlignsizeElements() {
        return jaxbList("alignsize", Size.class);
    }

    @XmlElement(name = "pmem")
    private List<FlagElement> getPmemElements() {
        return jaxbList("pmem", FlagElement.class);
    }
}
