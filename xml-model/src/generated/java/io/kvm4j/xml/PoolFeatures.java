package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code features} element of {@code pool}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cowElements", "otherContent"})
public final class PoolFeatures extends Element {
    /** Makes an empty {@code features} element. */
    public PoolFeatures() {
        super("features");
    }

    /**
     * Reads a {@code features} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolFeatures parse(String xml) {
        return XmlReader.read(xml, new PoolFeatures());
    }

    @Override
    public PoolFeatures copy() {
        return (PoolFeatures) copyTree();
    }

    /** The {@code cow} element, or null if absent. */
    public @Nullable PoolFeaturesCow cow() {
        return firstChild("cow", PoolFeaturesCow.class);
    }

    /** Replaces the {@code cow} element; null removes it. */
    public PoolFeatures cow(@Nullable PoolFeaturesCow cow) {
        setChild("cow", cow);
        return this;
    }

    /** Changes the {@code cow} element, made when absent. */
    public PoolFeatures cow(Consumer<? super PoolFeaturesCow> change) {
        change.accept(madeChild("cow", PoolFeaturesCow.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cow" -> new PoolFeaturesCow();
            default -> null;
        };
    }

    @Override
    PoolFeatures empty() {
        return new PoolFeatures();
    }

    @Override
    String[] childNames() {
        return new String[] {"cow"};
    }

    @XmlElement(name = "cow")
    private List<PoolFeaturesCow> getCowElements() {
        return jaxbList("cow", PoolFeaturesCow.class);
    }
}
