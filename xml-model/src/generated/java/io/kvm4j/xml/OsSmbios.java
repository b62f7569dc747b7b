package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code smbios} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class OsSmbios extends Element {
    /** Makes an empty {@code smbios} element. */
    public OsSmbios() {
        super("smbios");
    }

    /**
     * Reads a {@code smbios} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsSmbios parse(String xml) {
        return XmlReader.read(xml, new OsSmbios());
    }

    @Override
    public OsSmbios copy() {
        return (OsSmbios) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code emulate}, {@code host}, {@code sysinfo}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public OsSmbios mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    OsSmbios empty() {
        return new OsSmbios();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }
}
