package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code iothreads} element of {@code domainCapabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DomainCapsIothreads extends Element {
    /** Makes an empty {@code iothreads} element. */
    public DomainCapsIothreads() {
        super("iothreads");
    }

    /**
     * Reads a {@code iothreads} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsIothreads parse(String xml) {
        return XmlReader.read(xml, new DomainCapsIothreads());
    }

    @Override
    public DomainCapsIothreads copy() {
        return (DomainCapsIothreads) copyTree();
    }

    /** The {@code supported} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean supported() {
        return Text.yesNo(attributeText("supported"));
    }

    /** Sets the {@code supported} attribute. */
    public DomainCapsIothreads supported(boolean supported) {
        setAttribute("supported", supported ? "yes" : "no");
        return this;
    }

    /** The {@code supported} attribute as it is written, or null if absent. */
    public @Nullable String supportedText() {
        return attributeText("supported");
    }

    /** Sets the {@code supported} attribute as it is written; null removes it. */
    public DomainCapsIothreads supportedText(@Nullable String text) {
        setAttribute("supported", text);
        return this;
    }

    @Override
    DomainCapsIothreads empty() {
        return new DomainCapsIothreads();
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
