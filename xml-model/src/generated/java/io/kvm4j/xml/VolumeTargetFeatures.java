package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code features} element of {@code volume/target}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"lazyRefcountsElements", "extendedL2Elements", "otherContent"})
public final class VolumeTargetFeatures extends Element {
    /** Makes an empty {@code features} element. */
    public VolumeTargetFeatures() {
        super("features");
    }

    /**
     * Reads a {@code features} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeTargetFeatures parse(String xml) {
        return XmlReader.read(xml, new VolumeTargetFeatures());
    }

    @Override
    public VolumeTargetFeatures copy() {
        return (VolumeTargetFeatures) copyTree();
    }

    /** Whether there is a {@code lazy_refcounts} element. */
    public boolean lazyRefcounts() {
        return hasChild("lazy_refcounts");
    }

    /** Adds or removes the {@code lazy_refcounts} element. */
    public VolumeTargetFeatures lazyRefcounts(boolean present) {
        setFlag("lazy_refcounts", present);
        return this;
    }

    /** Whether there is a {@code extended_l2} element. */
    public boolean extendedL2() {
        return hasChild("extended_l2");
    }

    /** Adds or removes the {@code extended_l2} element. */
    public VolumeTargetFeatures extendedL2(boolean present) {
        setFlag("extended_l2", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "lazy_refcounts" -> new FlagElement("lazy_refcounts");
            case "extended_l2" -> new FlagElement("extended_l2");
            default -> null;
        };
    }

    @Override
    VolumeTargetFeatures empty() {
        return new VolumeTargetFeatures();
    }

    @Override
    String[] childNames() {
        return new String[] {"lazy_refcounts", "extended_l2"};
    }

    @XmlElement(name = "lazy_refcounts")
    private List<FlagElement> getLazyRefcountsElements() {
        return jaxbList("lazy_refcounts", FlagElement.class);
    }

    @XmlElement(name = "extended_l2")
    private List<FlagElement> getExtendedL2Elements() {
        return jaxbList("extended_l2", FlagElement.class);
    }
}
