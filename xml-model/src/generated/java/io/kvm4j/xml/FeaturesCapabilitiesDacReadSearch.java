package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code dac_read_search} element of {@code domain/features/capabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesCapabilitiesDacReadSearch extends Element {
    /** Makes an empty {@code dac_read_search} element. */
    public FeaturesCapabilitiesDacReadSearch() {
        super("dac_read_search");
    }

    /**
     * Reads a {@code dac_read_search} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesCapabilitiesDacReadSearch parse(String xml) {
        return XmlReader.read(xml, new FeaturesCapabilitiesDacReadSearch());
    }

    @Override
    public FeaturesCapabilitiesDacReadSearch copy() {
        return (FeaturesCapabilitiesDacReadSearch) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesCapabilitiesDacReadSearch state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesCapabilitiesDacReadSearch stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    @Override
    FeaturesCapabilitiesDacReadSearch empty() {
        return new FeaturesCapabilitiesDacReadSearch();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"state"};
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }
}
