package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code spinlocks} element of {@code domain/features/hyperv}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesHypervSpinlocks extends Element {
    /** Makes an empty {@code spinlocks} element. */
    public FeaturesHypervSpinlocks() {
        super("spinlocks");
    }

    /**
     * Reads a {@code spinlocks} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesHypervSpinlocks parse(String xml) {
        return XmlReader.read(xml, new FeaturesHypervSpinlocks());
    }

    @Override
    public FeaturesHypervSpinlocks copy() {
        return (FeaturesHypervSpinlocks) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesHypervSpinlocks state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesHypervSpinlocks stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    /** The {@code retries} attribute, or null if absent. */
    public @Nullable Long retries() {
        return Text.longValue(this, "retries", attributeText("retries"));
    }

    /** Sets the {@code retries} attribute. */
    public FeaturesHypervSpinlocks retries(long retries) {
        setAttribute("retries", Text.decimal(retries));
        return this;
    }

    /** The {@code retries} attribute as it is written, or null if absent. */
    public @Nullable String retriesText() {
        return attributeText("retries");
    }

    /** Sets the {@code retries} attribute as it is written; null removes it. */
    public FeaturesHypervSpinlocks retriesText(@Nullable String text) {
        setAttribute("retries", text);
        return this;
    }

    @Override
    FeaturesHypervSpinlocks empty() {
        return new FeaturesHypervSpinlocks();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"state", "retries"};
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }

    @XmlAttribute(name = "retries")
    private @Nullable String getRetriesAttribute() {
        return attributeText("retries");
    }

    private void setRetriesAttribute(@Nullable String value) {
        setAttribute("retries", value);
    }
}
