package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code machine} element of {@code capabilities/guest/arch}, {@code capabilities/guest/arch/domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesGuestArchMachine extends Element {
    /** Makes an empty {@code machine} element. */
    public CapabilitiesGuestArchMachine() {
        super("machine");
    }

    /**
     * Reads a {@code machine} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesGuestArchMachine parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesGuestArchMachine());
    }

    @Override
    public CapabilitiesGuestArchMachine copy() {
        return (CapabilitiesGuestArchMachine) copyTree();
    }

    /** The {@code canonical} attribute, or null if absent. */
    public @Nullable String canonical() {
        return attributeText("canonical");
    }

    /** Sets the {@code canonical} attribute; null removes it. */
    public CapabilitiesGuestArchMachine canonical(@Nullable String canonical) {
        setAttribute("canonical", canonical);
        return this;
    }

    /** The {@code maxCpus} attribute, or null if absent. */
    public @Nullable Long maxCpus() {
        return Text.longValue(this, "maxCpus", attributeText("maxCpus"));
    }

    /** Sets the {@code maxCpus} attribute. */
    public CapabilitiesGuestArchMachine maxCpus(long maxCpus) {
        setAttribute("maxCpus", Text.decimal(maxCpus));
        return this;
    }

    /** The {@code maxCpus} attribute as it is written, or null if absent. */
    public @Nullable String maxCpusText() {
        return attributeText("maxCpus");
    }

    /** Sets the {@code maxCpus} attribute as it is written; null removes it. */
    public CapabilitiesGuestArchMachine maxCpusText(@Nullable String text) {
        setAttribute("maxCpus", text);
        return this;
    }

    /** The {@code deprecated} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean deprecated() {
        return Text.yesNo(attributeText("deprecated"));
    }

    /** Sets the {@code deprecated} attribute. */
    public CapabilitiesGuestArchMachine deprecated(boolean deprecated) {
        setAttribute("deprecated", deprecated ? "yes" : "no");
        return this;
    }

    /** The {@code deprecated} attribute as it is written, or null if absent. */
    public @Nullable String deprecatedText() {
        return attributeText("deprecated");
    }

    /** Sets the {@code deprecated} attribute as it is written; null removes it. */
    public CapabilitiesGuestArchMachine deprecatedText(@Nullable String text) {
        setAttribute("deprecated", text);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public CapabilitiesGuestArchMachine value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    CapabilitiesGuestArchMachine empty() {
        return new CapabilitiesGuestArchMachine();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"canonical", "maxCpus", "deprecated"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "canonical")
    private @Nullable String getCanonicalAttribute() {
        return attributeText("canonical");
    }

    private void setCanonicalAttribute(@Nullable String value) {
        setAttribute("canonical", value);
    }

    @XmlAttribute(name = "maxCpus")
    private @Nullable String getMaxCpusAttribute() {
        return attributeText("maxCpus");
    }

    private void setMaxCpusAttribute(@Nullable String value) {
        setAttribute("maxCpus", value);
    }

    @XmlAttribute(name = "deprecated")
    private @Nullable String getDeprecatedAttribute() {
        return attributeText("deprecated");
    }

    private void setDeprecatedAttribute(@Nullable String value) {
        setAttribute("deprecated", value);
    }
}
