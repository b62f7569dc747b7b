package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code slices} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sliceElements", "otherContent"})
public final class DiskSourceSlices extends Element {
    /** Makes an empty {@code slices} element. */
    public DiskSourceSlices() {
        super("slices");
    }

    /**
     * Reads a {@code slices} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceSlices parse(String xml) {
        return XmlReader.read(xml, new DiskSourceSlices());
    }

    @Override
    public DiskSourceSlices copy() {
        return (DiskSourceSlices) copyTree();
    }

    /** The {@code slice} element, or null if absent. */
    public @Nullable DiskSourceSlice slice() {
        return firstChild("slice", DiskSourceSlice.class);
    }

    /** Replaces the {@code slice} element; null removes it. */
    public DiskSourceSlices slice(@Nullable DiskSourceSlice slice) {
        setChild("slice", slice);
        return this;
    }

    /** Changes the {@code slice} element, made when absent. */
    public DiskSourceSlices slice(Consumer<? super DiskSourceSlice> change) {
        change.accept(madeChild("slice", DiskSourceSlice.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "slice" -> new DiskSourceSlice();
            default -> null;
        };
    }

    @Override
    DiskSourceSlices empty() {
        return new DiskSourceSlices();
    }

    @Override
    String[] childNames() {
        return new String[] {"slice"};
    }

    @XmlElement(name = "slice")
    private List<DiskSourceSlice> getSliceElements() {
        return jaxbList("slice", DiskSourceSlice.class);
    }
}
