package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code memnode} element of {@code domain/numatune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NumatuneMemnode extends Element {
    /** Makes an empty {@code memnode} element. */
    public NumatuneMemnode() {
        super("memnode");
    }

    /**
     * Reads a {@code memnode} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NumatuneMemnode parse(String xml) {
        return XmlReader.read(xml, new NumatuneMemnode());
    }

    @Override
    public NumatuneMemnode copy() {
        return (NumatuneMemnode) copyTree();
    }

    /** The {@code cellid} attribute, or null if absent. */
    public @Nullable Long cellid() {
        return Text.longValue(this, "cellid", attributeText("cellid"));
    }

    /** Sets the {@code cellid} attribute. */
    public NumatuneMemnode cellid(long cellid) {
        setAttribute("cellid", Text.decimal(cellid));
        return this;
    }

    /** The {@code cellid} attribute as it is written, or null if absent. */
    public @Nullable String cellidText() {
        return attributeText("cellid");
    }

    /** Sets the {@code cellid} attribute as it is written; null removes it. */
    public NumatuneMemnode cellidText(@Nullable String text) {
        setAttribute("cellid", text);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code strict}, {@code preferred}, {@code interleave}, {@code restrictive}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public NumatuneMemnode mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code nodeset} attribute, or null if absent. */
    public @Nullable String nodeset() {
        return attributeText("nodeset");
    }

    /** Sets the {@code nodeset} attribute; null removes it. */
    public NumatuneMemnode nodeset(@Nullable String nodeset) {
        setAttribute("nodeset", nodeset);
        return this;
    }

    @Override
    NumatuneMemnode empty() {
        return new NumatuneMemnode();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"cellid", "mode", "nodeset"};
    }

    @XmlAttribute(name = "cellid")
    private @Nullable String getCellidAttribute() {
        return attributeText("cellid");
    }

    private void setCellidAttribute(@Nullable String value) {
        setAttribute("cellid", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "nodeset")
    private @Nullable String getNodesetAttribute() {
        return attributeText("nodeset");
    }

    private void setNodesetAttribute(@Nullable String value) {
        setAttribute("nodeset", value);
    }
}
