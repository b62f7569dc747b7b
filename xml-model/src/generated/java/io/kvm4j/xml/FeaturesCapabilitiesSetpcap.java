package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code setpcap} element of {@code domain/features/capabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesCapabilitiesSetpcap extends Element {
    /** Makes an empty {@code setpcap} element. */
    public FeaturesCapabilitiesSetpcap() {
        super("setpcap");
    }

    /**
     * Reads a {@code setpcap} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesCapabilitiesSetpcap parse(String xml) {
        return XmlReader.read(xml, new FeaturesCapabilitiesSetpcap());
    }

    @Override
    public FeaturesCapabilitiesSetpcap copy() {
        return (FeaturesCapabilitiesSetpcap) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesCapabilitiesSetpcap state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesCapabilitiesSetpcap stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    @Override
    FeaturesCapabilitiesSetpcap empty() {
        return new FeaturesCapabilitiesSetpcap();
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
