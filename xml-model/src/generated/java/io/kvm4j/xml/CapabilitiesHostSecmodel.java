package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code secmodel} element of {@code capabilities/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"modelElements", "doiElements", "baselabelElements", "otherContent"})
public final class CapabilitiesHostSecmodel extends Element {
    /** Makes an empty {@code secmodel} element. */
    public CapabilitiesHostSecmodel() {
        super("secmodel");
    }

    /**
     * Reads a {@code secmodel} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostSecmodel parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostSecmodel());
    }

    @Override
    public CapabilitiesHostSecmodel copy() {
        return (CapabilitiesHostSecmodel) copyTree();
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable String model() {
        return childText("model");
    }

    /** Sets the {@code model} element; null removes it. */
    public CapabilitiesHostSecmodel model(@Nullable String model) {
        setChildText("model", model);
        return this;
    }

    /** The {@code doi} element, or null if absent. */
    public @Nullable String doi() {
        return childText("doi");
    }

    /** Sets the {@code doi} element; null removes it. */
    public CapabilitiesHostSecmodel doi(@Nullable String doi) {
        setChildText("doi", doi);
        return this;
    }

    /** The {@code baselabel} elements, in document order: a live list. */
    public List<CapabilitiesHostSecmodelBaselabel> baselabels() {
        return childList("baselabel", CapabilitiesHostSecmodelBaselabel.class);
    }

    /** Adds a {@code baselabel} element. */
    public CapabilitiesHostSecmodel addBaselabel(Consumer<? super CapabilitiesHostSecmodelBaselabel> change) {
        addChild("baselabel", CapabilitiesHostSecmodelBaselabel.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "model" -> new TextElement("model");
            case "doi" -> new TextElement("doi");
            case "baselabel" -> new CapabilitiesHostSecmodelBaselabel();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostSecmodel empty() {
        return new CapabilitiesHostSecmodel();
    }

    @Override
    String[] childNames() {
        return new String[] {"model", "doi", "baselabel"};
    }

    @XmlElement(name = "model")
    private List<TextElement> getModelElements() {
        return jaxbList("model", TextElement.class);
    }

    @XmlElement(name = "doi")
    private List<TextElement> getDoiElements() {
        return jaxbList("doi", TextElement.class);
    }

    @XmlElement(name = "baselabel")
    private List<CapabilitiesHostSecmodelBaselabel> getBaselabelElements() {
        return jaxbList("baselabel", CapabilitiesHostSecmodelBaselabel.class);
    }
}
