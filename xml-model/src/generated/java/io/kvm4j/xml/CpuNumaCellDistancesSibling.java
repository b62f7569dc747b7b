package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sibling} element of {@code cpu/numa/cell/distances}, {@code capabilities/host/topology/cells/cell/distances}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuNumaCellDistancesSibling extends Element {
    /** Makes an empty {@code sibling} element. */
    public CpuNumaCellDistancesSibling() {
        super("sibling");
    }

    /**
     * Reads a {@code sibling} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuNumaCellDistancesSibling parse(String xml) {
        return XmlReader.read(xml, new CpuNumaCellDistancesSibling());
    }

    @Override
    public CpuNumaCellDistancesSibling copy() {
        return (CpuNumaCellDistancesSibling) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public CpuNumaCellDistancesSibling id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public CpuNumaCellDistancesSibling idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code value} attribute, or null if absent. */
    public @Nullable Integer value() {
        return Text.intValue(this, "value", attributeText("value"));
    }

    /** Sets the {@code value} attribute. */
    public CpuNumaCellDistancesSibling value(int value) {
        setAttribute("value", Text.decimal(value));
        return this;
    }

    /** The {@code value} attribute as it is written, or null if absent. */
    public @Nullable String valueText() {
        return attributeText("value");
    }

    /** Sets the {@code value} attribute as it is written; null removes it. */
    public CpuNumaCellDistancesSibling valueText(@Nullable String text) {
        setAttribute("value", text);
        return this;
    }

    @Override
    CpuNumaCellDistancesSibling empty() {
        return new CpuNumaCellDistancesSibling();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "value"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "value")
    private @Nullable String getValueAttribute() {
        return attributeText("value");
    }

    private void setValueAttribute(@Nullable String value) {
        setAttribute("value", value);
    }
}
