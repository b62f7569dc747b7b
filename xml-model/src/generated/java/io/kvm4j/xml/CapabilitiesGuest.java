package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code guest} element of {@code capabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"osTypeElements", "archElements", "featuresElements", "otherContent"})
public final class CapabilitiesGuest extends Element {
    /** Makes an empty {@code guest} element. */
    public CapabilitiesGuest() {
        super("guest");
    }

    /**
     * Reads a {@code guest} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesGuest parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesGuest());
    }

    @Override
    public CapabilitiesGuest copy() {
        return (CapabilitiesGuest) copyTree();
    }

    /** The {@code os_type} element, or null if absent. Known values: {@code xen}, {@code linux}, {@code hvm}, {@code exe}, {@code uml}. */
    public @Nullable String osType() {
        return childText("os_type");
    }

    /** Sets the {@code os_type} element; null removes it. */
    public CapabilitiesGuest osType(@Nullable String osType) {
        setChildText("os_type", osType);
        return this;
    }

    /** The {@code arch} element, or null if absent. */
    public @Nullable CapabilitiesGuestArch arch() {
        return firstChild("arch", CapabilitiesGuestArch.class);
    }

    /** Replaces the {@code arch} element; null removes it. */
    public CapabilitiesGuest arch(@Nullable CapabilitiesGuestArch arch) {
        setChild("arch", arch);
        return this;
    }

    /** Changes the {@code arch} element, made when absent. */
    public CapabilitiesGuest arch(Consumer<? super CapabilitiesGuestArch> change) {
        change.accept(madeChild("arch", CapabilitiesGuestArch.class));
        return this;
    }

    /** The {@code features} element, or null if absent. */
    public @Nullable CapabilitiesGuestFeatures features() {
        return firstChild("features", CapabilitiesGuestFeatures.class);
    }

    /** Replaces the {@code features} element; null removes it. */
    public CapabilitiesGuest features(@Nullable CapabilitiesGuestFeatures features) {
        setChild("features", features);
        return this;
    }

    /** Changes the {@code features} element, made when absent. */
    public CapabilitiesGuest features(Consumer<? super CapabilitiesGuestFeatures> change) {
        change.accept(madeChild("features", CapabilitiesGuestFeatures.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "os_type" -> new TextElement("os_type");
            case "arch" -> new CapabilitiesGuestArch();
            case "features" -> new CapabilitiesGuestFeatures();
            default -> null;
        };
    }

    @Override
    CapabilitiesGuest empty() {
        return new CapabilitiesGuest();
    }

    @Override
    String[] childNames() {
        return new String[] {"os_type", "arch", "features"};
    }

    @XmlElement(name = "os_type")
    private List<TextElement> getOsTypeElements() {
        return jaxbList("os_type", TextElement.class);
    }

    @XmlElement(name = "arch")
    private List<CapabilitiesGuestArch> getArchElements() {
        return jaxbList("arch", CapabilitiesGuestArch.class);
    }

    @XmlElement(name = "features")
    private List<CapabilitiesGuestFeatures> getFeaturesElements() {
        return jaxbList("features", CapabilitiesGuestFeatures.class);
    }
}
