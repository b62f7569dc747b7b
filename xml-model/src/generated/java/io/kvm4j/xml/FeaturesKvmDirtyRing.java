package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code dirty-ring} element of {@code domain/features/kvm}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesKvmDirtyRing extends Element {
    /** Makes an empty {@code dirty-ring} element. */
    public FeaturesKvmDirtyRing() {
        super("dirty-ring");
    }

    /**
     * Reads a {@code dirty-ring} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesKvmDirtyRing parse(String xml) {
        return XmlReader.read(xml, new FeaturesKvmDirtyRing());
    }

    @Override
    public FeaturesKvmDirtyRing copy() {
        return (FeaturesKvmDirtyRing) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesKvmDirtyRing state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesKvmDirtyRing stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public FeaturesKvmDirtyRing size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public FeaturesKvmDirtyRing sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    @Override
    FeaturesKvmDirtyRing empty() {
        return new FeaturesKvmDirtyRing();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"state", "size"};
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }
}
