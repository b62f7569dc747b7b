package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code memory} element of {@code domain/numatune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NumatuneMemory extends Element {
    /** Makes an empty {@code memory} element. */
    public NumatuneMemory() {
        super("memory");
    }

    /**
     * Reads a {@code memory} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NumatuneMemory parse(String xml) {
        return XmlReader.read(xml, new NumatuneMemory());
    }

    @Override
    public NumatuneMemory copy() {
        return (NumatuneMemory) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code strict}, {@code preferred}, {@code interleave}, {@code restrictive}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public NumatuneMemory mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code placement} attribute, or null if absent. Known values: {@code static}, {@code auto}. */
    public @Nullable String placement() {
        return attributeText("placement");
    }

    /** Sets the {@code placement} attribute; null removes it. */
    public NumatuneMemory placement(@Nullable String placement) {
        setAttribute("placement", placement);
        return this;
    }

    /** The {@code nodeset} attribute, or null if absent. */
    public @Nullable String nodeset() {
        return attributeText("nodeset");
    }

    /** Sets the {@code nodeset} attribute; null removes it. */
    public NumatuneMemory nodeset(@Nullable String nodeset) {
        setAttribute("nodeset", nodeset);
        return this;
    }

    @Override
    NumatuneMemory empty() {
        return new NumatuneMemory();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode", "placement", "nodeset"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "placement")
    private @Nullable String getPlacementAttribute() {
        return attributeText("placement");
    }

    private void setPlacementAttribute(@Nullable String value) {
        setAttribute("placement", value);
    }

    @XmlAttribute(name = "nodeset")
    private @Nullable String getNodesetAttribute() {
        return attributeText("nodeset");
    }

    private void setNodesetAttribute(@Nullable String value) {
        setAttribute("nodeset", value);
    }
}
