package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code table} element of {@code domain/os/acpi}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class OsAcpiTable extends Element {
    /** Makes an empty {@code table} element. */
    public OsAcpiTable() {
        super("table");
    }

    /**
     * Reads a {@code table} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsAcpiTable parse(String xml) {
        return XmlReader.read(xml, new OsAcpiTable());
    }

    @Override
    public OsAcpiTable copy() {
        return (OsAcpiTable) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code raw}, {@code rawset}, {@code slic}, {@code msdm}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public OsAcpiTable type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public OsAcpiTable value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    OsAcpiTable empty() {
        return new OsAcpiTable();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }
}
