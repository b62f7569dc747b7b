package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tcg} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"tbCacheElements", "otherContent"})
public final class FeaturesTcg extends Element {
    /** Makes an empty {@code tcg} element. */
    public FeaturesTcg() {
        super("tcg");
    }

    /**
     * Reads a {@code tcg} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesTcg parse(String xml) {
        return XmlReader.read(xml, new FeaturesTcg());
    }

    @Override
    public FeaturesTcg copy() {
        return (FeaturesTcg) copyTree();
    }

    /** The {@code tb-cache} element, or null if absent. */
    public @Nullable Size tbCache() {
        return firstChild("tb-cache", Size.class);
    }

    /** Replaces the {@code tb-cache} element; null removes it. */
    public FeaturesTcg tbCache(@Nullable Size tbCache) {
        setChild("tb-cache", tbCache);
        return this;
    }

    /** Changes the {@code tb-cache} element, made when absent. */
    public FeaturesTcg tbCache(Consumer<? super Size> change) {
        change.accept(madeChild("tb-cache", Size.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "tb-cache" -> new Size("tb-cache");
            default -> null;
        };
    }

    @Override
    FeaturesTcg empty() {
        return new FeaturesTcg();
    }

    @Override
    String[] childNames() {
        return new String[] {"tb-cache"};
    }

    @XmlElement(name = "tb-cache")
    private List<Size> getTbCacheElements() {
        return jaxbList("tb-cache", Size.class);
    }
}
