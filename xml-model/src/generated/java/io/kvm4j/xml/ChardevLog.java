package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code log} element of {@code domain/devices/smartcard}, {@code domain/devices/serial}, {@code domain/devices/parallel}, {@code domain/devices/console} and others.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ChardevLog extends Element {
    /** Makes an empty {@code log} element. */
    public ChardevLog() {
        super("log");
    }

    /**
     * Reads a {@code log} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ChardevLog parse(String xml) {
        return XmlReader.read(xml, new ChardevLog());
    }

    @Override
    public ChardevLog copy() {
        return (ChardevLog) copyTree();
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public ChardevLog file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    /** The {@code append} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean appendAttribute() {
        return Text.onOff(attributeText("append"));
    }

    /** Sets the {@code append} attribute. */
    public ChardevLog appendAttribute(boolean appendAttribute) {
        setAttribute("append", appendAttribute ? "on" : "off");
        return this;
    }

    /** The {@code append} attribute as it is written, or null if absent. */
    public @Nullable String appendAttributeText() {
        return attributeText("append");
    }

    /** Sets the {@code append} attribute as it is written; null removes it. */
    public ChardevLog appendAttributeText(@Nullable String text) {
        setAttribute("append", text);
        return this;
    }

    @Override
    ChardevLog empty() {
        return new ChardevLog();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"file", "append"};
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }

    @XmlAttribute(name = "append")
    private @Nullable String getAppendAttribute() {
        return attributeText("append");
    }

    private void setAppendAttribute(@Nullable String value) {
        setAttribute("append", value);
    }
}
