package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code blockers} element of {@code domainCapabilities/cpu/mode}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"featureElements", "otherContent"})
public final class DomainCapsCpuModeBlockers extends Element {
    /** Makes an empty {@code blockers} element. */
    public DomainCapsCpuModeBlockers() {
        super("blockers");
    }

    /**
     * Reads a {@code blockers} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsCpuModeBlockers parse(String xml) {
        return XmlReader.read(xml, new DomainCapsCpuModeBlockers());
    }

    @Override
    public DomainCapsCpuModeBlockers copy() {
        return (DomainCapsCpuModeBlockers) copyTree();
    }

    /** The {@code model} attribute, or null if absent. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public DomainCapsCpuModeBlockers model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code feature} elements, in document order: a live list. */
    public List<DomainCapsCpuModeBlockersFeature> features() {
        return childList("feature", DomainCapsCpuModeBlockersFeature.class);
    }

    /** Adds a {@code feature} element. */
    public DomainCapsCpuModeBlockers addFeature(Consumer<? super DomainCapsCpuModeBlockersFeature> change) {
        addChild("feature", DomainCapsCpuModeBlockersFeature.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "feature" -> new DomainCapsCpuModeBlockersFeature();
            default -> null;
        };
    }

    @Override
    DomainCapsCpuModeBlockers empty() {
        return new DomainCapsCpuModeBlockers();
    }

    @Override
    String[] childNames() {
        return new String[] {"feature"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlElement(name = "feature")
    private List<DomainCapsCpuModeBlockersFeature> getFeatureElements() {
        return jaxbList("feature", DomainCapsCpuModeBlockersFeature.class);
    }
}
