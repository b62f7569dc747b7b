package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code async-teardown} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesAsyncTeardown extends Element {
    /** Makes an empty {@code async-teardown} element. */
    public FeaturesAsyncTeardown() {
        super("async-teardown");
    }

    /**
     * Reads a {@code async-teardown} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesAsyncTeardown parse(String xml) {
        return XmlReader.read(xml, new FeaturesAsyncTeardown());
    }

    @Override
    public FeaturesAsyncTeardown copy() {
        return (FeaturesAsyncTeardown) copyTree();
    }

    /** The {@code enabled} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enabled() {
        return Text.yesNo(attributeText("enabled"));
    }

    /** Sets the {@code enabled} attribute. */
    public FeaturesAsyncTeardown enabled(boolean enabled) {
        setAttribute("enabled", enabled ? "yes" : "no");
        return this;
    }

    /** The {@code enabled} attribute as it is written, or null if absent. */
    public @Nullable String enabledText() {
        return attributeText("enabled");
    }

    /** Sets the {@code enabled} attribute as it is written; null removes it. */
    public FeaturesAsyncTeardown enabledText(@Nullable String text) {
        setAttribute("enabled", text);
        return this;
    }

    @Override
    FeaturesAsyncTeardown empty() {
        return new FeaturesAsyncTeardown();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"enabled"};
    }

    @XmlAttribute(name = "enabled")
    private @Nullable String getEnabledAttribute() {
        return attributeText("enabled");
    }

    private void setEnabledAttribute(@Nullable String value) {
        setAttribute("enabled", value);
    }
}
