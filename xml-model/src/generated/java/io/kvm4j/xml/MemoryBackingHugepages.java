package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code hugepages} element of {@code domain/memoryBacking}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"pageElements", "otherContent"})
public final class MemoryBackingHugepages extends Element {
    /** Makes an empty {@code hugepages} element. */
    public MemoryBackingHugepages() {
        super("hugepages");
    }

    /**
     * Reads a {@code hugepages} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryBackingHugepages parse(String xml) {
        return XmlReader.read(xml, new MemoryBackingHugepages());
    }

    @Override
    public MemoryBackingHugepages copy() {
        return (MemoryBackingHugepages) copyTree();
    }

    /** The {@code page} elements, in document order: a live list. */
    public List<MemoryBackingHugepagesPage> pages() {
        return childList("page", MemoryBackingHugepagesPage.class);
    }

    /** Adds a {@code page} element. */
    public MemoryBackingHugepages addPage(Consumer<? super MemoryBackingHugepagesPage> change) {
        addChild("page", MemoryBackingHugepagesPage.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "page" -> new MemoryBackingHugepagesPage();
            default -> null;
        };
    }

    @Override
    MemoryBackingHugepages empty() {
        return new MemoryBackingHugepages();
    }

    @Override
    String[] childNames() {
        return new String[] {"page"};
    }

    @XmlElement(name = "page")
    private List<MemoryBackingHugepagesPage> getPageElements() {
        return jaxbList("page", MemoryBackingHugepagesPage.class);
    }
}
