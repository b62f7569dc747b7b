package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code vcpu} element of {@code domainCapabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DomainCapsVcpu extends Element {
    /** Makes an empty {@code vcpu} element. */
    public DomainCapsVcpu() {
        super("vcpu");
    }

    /**
     * Reads a {@code vcpu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsVcpu parse(String xml) {
        return XmlReader.read(xml, new DomainCapsVcpu());
    }

    @Override
    public DomainCapsVcpu copy() {
        return (DomainCapsVcpu) copyTree();
    }

    /** The {@code max} attribute, or null if absent. */
    public @Nullable Long max() {
        return Text.longValue(this, "max", attributeText("max"));
    }

    /** Sets the {@code max} attribute. */
    public DomainCapsVcpu max(long max) {
        setAttribute("max", Text.decimal(max));
        return this;
    }

    /** The {@code max} attribute as it is written, or null if absent. */
    public @Nullable String maxText() {
        return attributeText("max");
    }

    /** Sets the {@code max} attribute as it is written; null removes it. */
    public DomainCapsVcpu maxText(@Nullable String text) {
        setAttribute("max", text);
        return this;
    }

    @Override
    DomainCapsVcpu empty() {
        return new DomainCapsVcpu();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"max"};
    }

    @XmlAttribute(name = "max")
    private @Nullable String getMaxAttribute() {
        return attributeText("max");
    }

    private void setMaxAttribute(@Nullable String value) {
        setAttribute("max", value);
    }
}
