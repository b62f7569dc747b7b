package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code vendor_id} element of {@code domain/features/hyperv}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesHypervVendorId extends Element {
    /** Makes an empty {@code vendor_id} element. */
    public FeaturesHypervVendorId() {
        super("vendor_id");
    }

    /**
     * Reads a {@code vendor_id} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesHypervVendorId parse(String xml) {
        return XmlReader.read(xml, new FeaturesHypervVendorId());
    }

    @Override
    public FeaturesHypervVendorId copy() {
        return (FeaturesHypervVendorId) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesHypervVendorId state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesHypervVendorId stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public FeaturesHypervVendorId value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    FeaturesHypervVendorId empty() {
        return new FeaturesHypervVendorId();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"state", "value"};
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }
}
