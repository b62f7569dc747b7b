package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code passthrough} element of {@code domain/features/xen}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesXenPassthrough extends Element {
    /** Makes an empty {@code passthrough} element. */
    public FeaturesXenPassthrough() {
        super("passthrough");
    }

    /**
     * Reads a {@code passthrough} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesXenPassthrough parse(String xml) {
        return XmlReader.read(xml, new FeaturesXenPassthrough());
    }

    @Override
    public FeaturesXenPassthrough copy() {
        return (FeaturesXenPassthrough) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesXenPassthrough state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesXenPassthrough stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public FeaturesXenPassthrough mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    FeaturesXenPassthrough empty() {
        return new FeaturesXenPassthrough();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"state", "mode"};
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }
}
