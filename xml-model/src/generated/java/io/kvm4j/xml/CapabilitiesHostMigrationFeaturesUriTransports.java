package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code uri_transports} element of {@code capabilities/host/migration_features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"uriTransportElements", "otherContent"})
public final class CapabilitiesHostMigrationFeaturesUriTransports extends Element {
    /** Makes an empty {@code uri_transports} element. */
    public CapabilitiesHostMigrationFeaturesUriTransports() {
        super("uri_transports");
    }

    /**
     * Reads a {@code uri_transports} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostMigrationFeaturesUriTransports parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostMigrationFeaturesUriTransports());
    }

    @Override
    public CapabilitiesHostMigrationFeaturesUriTransports copy() {
        return (CapabilitiesHostMigrationFeaturesUriTransports) copyTree();
    }

    /** The texts of the {@code uri_transport} elements: a live list. */
    public List<String> uriTransports() {
        return textList("uri_transport");
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "uri_transport" -> new TextElement("uri_transport");
            default -> null;
        };
    }

    @Override
    CapabilitiesHostMigrationFeaturesUriTransports empty() {
        return new CapabilitiesHostMigrationFeaturesUriTransports();
    }

    @Override
    String[] childNames() {
        return new String[] {"uri_transport"};
    }

    @XmlElement(name = "uri_transport")
    private List<TextElement> getUriTransportElements() {
        return jaxbList("uri_transport", TextElement.class);
    }
}
