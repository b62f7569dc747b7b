package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code acpi} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"tableElements", "otherContent"})
public final class OsAcpi extends Element {
    /** Makes an empty {@code acpi} element. */
    public OsAcpi() {
        super("acpi");
    }

    /**
     * Reads a {@code acpi} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsAcpi parse(String xml) {
        return XmlReader.read(xml, new OsAcpi());
    }

    @Override
    public OsAcpi copy() {
        return (OsAcpi) copyTree();
    }

    /** The {@code table} elements, in document order: a live list. */
    public List<OsAcpiTable> tables() {
        return childList("table", OsAcpiTable.class);
    }

    /** Adds a {@code table} element. */
    public OsAcpi addTable(Consumer<? super OsAcpiTable> change) {
        addChild("table", OsAcpiTable.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "table" -> new OsAcpiTable();
            default -> null;
        };
    }

    @Override
    OsAcpi empty() {
        return new OsAcpi();
    }

    @Override
    String[] childNames() {
        return new String[] {"table"};
    }

    @XmlElement(name = "table")
    private List<OsAcpiTable> getTableElements() {
        return jaxbList("table", OsAcpiTable.class);
    }
}
