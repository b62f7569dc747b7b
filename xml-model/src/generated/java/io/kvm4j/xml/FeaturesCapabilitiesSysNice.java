package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sys_nice} element of {@code domain/features/capabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesCapabilitiesSysNice extends Element {
    /** Makes an empty {@code sys_nice} element. */
    public FeaturesCapabilitiesSysNice() {
        super("sys_nice");
    }

    /**
     * Reads a {@code sys_nice} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesCapabilitiesSysNice parse(String xml) {
        return XmlReader.read(xml, new FeaturesCapabilitiesSysNice());
    }

    @Override
    public FeaturesCapabilitiesSysNice copy() {
        return (FeaturesCapabilitiesSysNice) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesCapabilitiesSysNice state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesCapabilitiesSysNice stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    @Override
    FeaturesCapabilitiesSysNice empty() {
        return new FeaturesCapabilitiesSysNice();
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
