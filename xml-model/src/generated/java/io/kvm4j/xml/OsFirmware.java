package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code firmware} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"featureElements", "otherContent"})
public final class OsFirmware extends Element {
    /** Makes an empty {@code firmware} element. */
    public OsFirmware() {
        super("firmware");
    }

    /**
     * Reads a {@code firmware} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsFirmware parse(String xml) {
        return XmlReader.read(xml, new OsFirmware());
    }

    @Override
    public OsFirmware copy() {
        return (OsFirmware) copyTree();
    }

    /** The {@code feature} elements, in document order: a live list. */
    public List<OsFirmwareFeature> features() {
        return childList("feature", OsFirmwareFeature.class);
    }

    /** Adds a {@code feature} element. */
    public OsFirmware addFeature(Consumer<? super OsFirmwareFeature> change) {
        addChild("feature", OsFirmwareFeature.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "feature" -> new OsFirmwareFeature();
            default -> null;
        };
    }

    @Override
    OsFirmware empty() {
        return new OsFirmware();
    }

    @Override
    String[] childNames() {
        return new String[] {"feature"};
    }

    @XmlElement(name = "feature")
    private List<OsFirmwareFeature> getFeatureElements() {
        return jaxbList("feature", OsFirmwareFeature.class);
    }
}
