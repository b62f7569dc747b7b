package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ps2} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesPs2 extends Element {
    /** Makes an empty {@code ps2} element. */
    public FeaturesPs2() {
        super("ps2");
    }

    /**
     * Reads a {@code ps2} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesPs2 parse(String xml) {
        return XmlReader.read(xml, new FeaturesPs2());
    }

    @Override
    public FeaturesPs2 copy() {
        return (FeaturesPs2) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesPs2 state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesPs2 stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    @Override
    FeaturesPs2 empty() {
        return new FeaturesPs2();
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
