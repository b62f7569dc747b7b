package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code node} element of {@code domain/cputune/memorytune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneMemorytuneNode extends Element {
    /** Makes an empty {@code node} element. */
    public CputuneMemorytuneNode() {
        super("node");
    }

    /**
     * Reads a {@code node} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneMemorytuneNode parse(String xml) {
        return XmlReader.read(xml, new CputuneMemorytuneNode());
    }

    @Override
    public CputuneMemorytuneNode copy() {
        return (CputuneMemorytuneNode) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public CputuneMemorytuneNode id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public CputuneMemorytuneNode idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code bandwidth} attribute, or null if absent. */
    public @Nullable Long bandwidth() {
        return Text.longValue(this, "bandwidth", attributeText("bandwidth"));
    }

    /** Sets the {@code bandwidth} attribute. */
    public CputuneMemorytuneNode bandwidth(long bandwidth) {
        setAttribute("bandwidth", Text.decimal(bandwidth));
        return this;
    }

    /** The {@code bandwidth} attribute as it is written, or null if absent. */
    public @Nullable String bandwidthText() {
        return attributeText("bandwidth");
    }

    /** Sets the {@code bandwidth} attribute as it is written; null removes it. */
    public CputuneMemorytuneNode bandwidthText(@Nullable String text) {
        setAttribute("bandwidth", text);
        return this;
    }

    @Override
    CputuneMemorytuneNode empty() {
        return new CputuneMemorytuneNode();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "bandwidth"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "bandwidth")
    private @Nullable String getBandwidthAttribute() {
        return attributeText("bandwidth");
    }

    private void setBandwidthAttribute(@Nullable String value) {
        setAttribute("bandwidth", value);
    }
}
