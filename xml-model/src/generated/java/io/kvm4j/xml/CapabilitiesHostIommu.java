package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code iommu} element of {@code capabilities/host}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesHostIommu extends Element {
    /** Makes an empty {@code iommu} element. */
    public CapabilitiesHostIommu() {
        super("iommu");
    }

    /**
     * Reads a {@code iommu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostIommu parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostIommu());
    }

    @Override
    public CapabilitiesHostIommu copy() {
        return (CapabilitiesHostIommu) copyTree();
    }

    /** The {@code support} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean support() {
        return Text.yesNo(attributeText("support"));
    }

    /** Sets the {@code support} attribute. */
    public CapabilitiesHostIommu support(boolean support) {
        setAttribute("support", support ? "yes" : "no");
        return this;
    }

    /** The {@code support} attribute as it is written, or null if absent. */
    public @Nullable String supportText() {
        return attributeText("support");
    }

    /** Sets the {@code support} attribute as it is written; null removes it. */
    public CapabilitiesHostIommu supportText(@Nullable String text) {
        setAttribute("support", text);
        return this;
    }

    @Override
    CapabilitiesHostIommu empty() {
        return new CapabilitiesHostIommu();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"support"};
    }

    @XmlAttribute(name = "support")
    private @Nullable String getSupportAttribute() {
        return attributeText("support");
    }

    private void setSupportAttribute(@Nullable String value) {
        setAttribute("support", value);
    }
}
