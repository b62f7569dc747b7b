package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code label} element of {@code domain/devices/memory/target}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sizeElements", "otherContent"})
public final class MemoryDeviceTargetLabel extends Element {
    /** Makes an empty {@code label} element. */
    public MemoryDeviceTargetLabel() {
        super("label");
    }

    /**
     * Reads a {@code label} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryDeviceTargetLabel parse(String xml) {
        return XmlReader.read(xml, new MemoryDeviceTargetLabel());
    }

    @Override
    public MemoryDeviceTargetLabel copy() {
        return (MemoryDeviceTargetLabel) copyTree();
    }

    /** The {@code size} element, or null if absent. */
    public @Nullable Size size() {
        return firstChild("size", Size.class);
    }

    /** Replaces the {@code size} element; null removes it. */
    public MemoryDeviceTargetLabel size(@Nullable Size size) {
        setChild("size", size);
        return this;
    }

    /** Changes the {@code size} element, made when absent. */
    public MemoryDeviceTargetLabel size(Consumer<? super Size> change) {
        change.accept(madeChild("size", Size.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "size" -> new Size("size");
            default -> null;
        };
    }

    @Override
    MemoryDeviceTargetLabel empty() {
        return new MemoryDeviceTargetLabel();
    }

    @Override
    String[] childNames() {
        return new String[] {"size"};
    }

    @XmlElement(name = "size")
    private List<Size> getSizeElements() {
        return jaxbList("size", Size.class);
    }
}
