package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code msrs} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesMsrs extends Element {
    /** Makes an empty {@code msrs} element. */
    public FeaturesMsrs() {
        super("msrs");
    }

    /**
     * Reads a {@code msrs} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesMsrs parse(String xml) {
        return XmlReader.read(xml, new FeaturesMsrs());
    }

    @Override
    public FeaturesMsrs copy() {
        return (FeaturesMsrs) copyTree();
    }

    /** The {@code unknown} attribute, or null if absent. Known values: {@code ignore}, {@code fault}. */
    public @Nullable String unknown() {
        return attributeText("unknown");
    }

    /** Sets the {@code unknown} attribute; null removes it. */
    public FeaturesMsrs unknown(@Nullable String unknown) {
        setAttribute("unknown", unknown);
        return this;
    }

    @Override
    FeaturesMsrs empty() {
        return new FeaturesMsrs();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"unknown"};
    }

    @XmlAttribute(name = "unknown")
    private @Nullable String getUnknownAttribute() {
        return attributeText("unknown");
    }

    private void setUnknownAttribute(@Nullable String value) {
        setAttribute("unknown", value);
    }
}
