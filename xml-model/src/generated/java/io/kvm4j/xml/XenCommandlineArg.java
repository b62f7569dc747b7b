package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code arg} element of {@code domain/commandline}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class XenCommandlineArg extends Element {
    /** Makes an empty {@code arg} element. */
    public XenCommandlineArg() {
        super("{http://libvirt.org/schemas/domain/xen/1.0}xen:arg");
    }

    /**
     * Reads a {@code arg} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static XenCommandlineArg parse(String xml) {
        return XmlReader.read(xml, new XenCommandlineArg());
    }

    @Override
    public XenCommandlineArg copy() {
        return (XenCommandlineArg) copyTree();
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable String value() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute; null removes it. */
    public XenCommandlineArg value(@Nullable String value) {
        setAttribute("value", value);
        return this;
    }

    @Override
    XenCommandlineArg empty() {
        return new XenCommandlineArg();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"value"};
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }
}
