package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code e820_host} element of {@code domain/features/xen}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesXenE820Host extends Element {
    /** Makes an empty {@code e820_host} element. */
    public FeaturesXenE820Host() {
        super("e820_host");
    }

    /**
     * Reads a {@code e820_host} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesXenE820Host parse(String xml) {
        return XmlReader.read(xml, new FeaturesXenE820Host());
    }

    @Override
    public FeaturesXenE820Host copy() {
        return (FeaturesXenE820Host) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesXenE820Host state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesXenE820Host stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    @Override
    FeaturesXenE820Host empty() {
        return new FeaturesXenE820Host();
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
