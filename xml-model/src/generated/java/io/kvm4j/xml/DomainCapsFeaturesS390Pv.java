package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code s390-pv} element of {@code domainCapabilities/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DomainCapsFeaturesS390Pv extends Element {
    /** Makes an empty {@code s390-pv} element. */
    public DomainCapsFeaturesS390Pv() {
        super("s390-pv");
    }

    /**
     * Reads a {@code s390-pv} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsFeaturesS390Pv parse(String xml) {
        return XmlReader.read(xml, new DomainCapsFeaturesS390Pv());
    }

    @Override
    public DomainCapsFeaturesS390Pv copy() {
        return (DomainCapsFeaturesS390Pv) copyTree();
    }

    /** The {@code supported} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean supported() {
        return Text.yesNo(attributeText("supported"));
    }

    /** Sets the {@code supported} attribute. */
    public DomainCapsFeaturesS390Pv supported(boolean supported) {
        setAttribute("supported", supported ? "yes" : "no");
        return this;
    }

    /** The {@code supported} attribute as it is written, or null if absent. */
    public @Nullable String supportedText() {
        return attributeText("supported");
    }

    /** Sets the {@code supported} attribute as it is written; null removes it. */
    public DomainCapsFeaturesS390Pv supportedText(@Nullable String text) {
        setAttribute("supported", text);
        return this;
    }

    @Override
    DomainCapsFeaturesS390Pv empty() {
        return new DomainCapsFeaturesS390Pv();
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
