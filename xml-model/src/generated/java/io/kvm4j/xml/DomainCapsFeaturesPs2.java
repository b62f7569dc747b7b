package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ps2} element of {@code domainCapabilities/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DomainCapsFeaturesPs2 extends Element {
    /** Makes an empty {@code ps2} element. */
    public DomainCapsFeaturesPs2() {
        super("ps2");
    }

    /**
     * Reads a {@code ps2} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsFeaturesPs2 parse(String xml) {
        return XmlReader.read(xml, new DomainCapsFeaturesPs2());
    }

    @Override
    public DomainCapsFeaturesPs2 copy() {
        return (DomainCapsFeaturesPs2) copyTree();
    }

    /** The {@code supported} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean supported() {
        return Text.yesNo(attributeText("supported"));
    }

    /** Sets the {@code supported} attribute. */
    public DomainCapsFeaturesPs2 supported(boolean supported) {
        setAttribute("supported", supported ? "yes" : "no");
        return this;
    }

    /** The {@code supported} attribute as it is written, or null if absent. */
    public @Nullable String supportedText() {
        return attributeText("supported");
    }

    /** Sets the {@code supported} attribute as it is written; null removes it. */
    public DomainCapsFeaturesPs2 supportedText(@Nullable String text) {
        setAttribute("supported", text);
        return this;
    }

    @Override
    DomainCapsFeaturesPs2 empty() {
        return new DomainCapsFeaturesPs2();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"supported"};
    }

    @XmlAttribute(name = "supported")
    private @Nullable String getSupportedAttribute() {
        return attributeText("supported");
    }

    private void setSupportedAttribute(@Nullable String value) {
        setAttribute("supported", value);
    }
}
