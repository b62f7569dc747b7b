package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code protocol} element of {@code domain/devices/smartcard}, {@code domain/devices/serial}, {@code domain/devices/parallel}, {@code domain/devices/console} and others.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ChardevProtocol extends Element {
    /** Makes an empty {@code protocol} element. */
    public ChardevProtocol() {
        super("protocol");
    }

    /**
     * Reads a {@code protocol} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ChardevProtocol parse(String xml) {
        return XmlReader.read(xml, new ChardevProtocol());
    }

    @Override
    public ChardevProtocol copy() {
        return (ChardevProtocol) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code raw}, {@code telnet}, {@code telnets}, {@code tls}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public ChardevProtocol type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    @Override
    ChardevProtocol empty() {
        return new ChardevProtocol();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }
}
