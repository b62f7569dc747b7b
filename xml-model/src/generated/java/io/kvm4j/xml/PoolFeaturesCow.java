package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cow} element of {@code pool/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolFeaturesCow extends Element {
    /** Makes an empty {@code cow} element. */
    public PoolFeaturesCow() {
        super("cow");
    }

    /**
     * Reads a {@code cow} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolFeaturesCow parse(String xml) {
        return XmlReader.read(xml, new PoolFeaturesCow());
    }

    @Override
    public PoolFeaturesCow copy() {
        return (PoolFeaturesCow) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean state() {
        return Text.yesNo(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public PoolFeaturesCow state(boolean state) {
        setAttribute("state", state ? "yes" : "no");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public PoolFeaturesCow stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    @Override
    PoolFeaturesCow empty() {
        return new PoolFeaturesCow();
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
