package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code migration_features} element of {@code capabilities/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"liveElements", "uriTransportsElements", "otherContent"})
public final class CapabilitiesHostMigrationFeatures extends Element {
    /** Makes an empty {@code migration_features} element. */
    public CapabilitiesHostMigrationFeatures() {
        super("migration_features");
    }

    /**
     * Reads a {@code migration_features} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostMigrationFeatures parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostMigrationFeatures());
    }

    @Override
    public CapabilitiesHostMigrationFeatures copy() {
        return (CapabilitiesHostMigrationFeatures) copyTree();
    }

    /** Whether there is a {@code live} element. */
    public boolean live() {
        return hasChild("live");
    }

    /** Adds or removes the {@code live} element. */
    public CapabilitiesHostMigrationFeatures live(boolean present) {
        setFlag("live", present);
        return this;
    }

    /** The {@code uri_transports} element, or null if absent. */
    public @Nullable CapabilitiesHostMigrationFeaturesUriTransports uriTransports() {
        return firstChild("uri_transports", CapabilitiesHostMigrationFeaturesUriTransports.class);
    }

    /** Replaces the {@code uri_transports} element; null removes it. */
    public CapabilitiesHostMigrationFeatures uriTransports(@Nullable CapabilitiesHostMigrationFeaturesUriTransports uriTransports) {
        setChild("uri_transports", uriTransports);
        return this;
    }

    /** Changes the {@code uri_transports} element, made when absent. */
    public CapabilitiesHostMigrationFeatures uriTransports(Consumer<? super CapabilitiesHostMigrationFeaturesUriTransports> change) {
        change.accept(madeChild("uri_transports", CapabilitiesHostMigrationFeaturesUriTransports.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "live" -> new FlagElement("live");
            case "uri_transports" -> new CapabilitiesHostMigrationFeaturesUriTransports();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostMigrationFeatures empty() {
        return new CapabilitiesHostMigrationFeatures();
    }

    @Override
    String[] childNames() {
        return new String[] {"live", "uri_transports"};
    }

    @XmlElement(name = "live")
    private List<FlagElement> getLiveElements() {
        return jaxbList("live", FlagElement.class);
    }

    @XmlElement(name = "uri_transports")
    private List<CapabilitiesHostMigrationFeaturesUriTransports> getUriTransportsElements() {
        return jaxbList("uri_transports", CapabilitiesHostMigrationFeaturesUriTransports.class);
    }
}
