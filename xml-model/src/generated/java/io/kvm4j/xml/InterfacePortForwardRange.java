package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code range} element of {@code domain/devices/interface/portForward}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfacePortForwardRange extends Element {
    /** Makes an empty {@code range} element. */
    public InterfacePortForwardRange() {
        super("range");
    }

    /**
     * Reads a {@code range} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfacePortForwardRange parse(String xml) {
        return XmlReader.read(xml, new InterfacePortForwardRange());
    }

    @Override
    public InterfacePortForwardRange copy() {
        return (InterfacePortForwardRange) copyTree();
    }

    /** The {@code start} attribute, or null if absent. */
    public @Nullable Integer start() {
        return Text.intValue(this, "start", attributeText("start"));
    }

    /** Sets the {@code start} attribute. */
    public InterfacePortForwardRange start(int start) {
        setAttribute("start", Text.decimal(start));
        return this;
    }

    /** The {@code start} attribute as it is written, or null if absent. */
    public @Nullable String startText() {
        return attributeText("start");
    }

    /** Sets the {@code start} attribute as it is written; null removes it. */
    public InterfacePortForwardRange startText(@Nullable String text) {
        setAttribute("start", text);
        return this;
    }

    /** The {@code end} attribute, or null if absent. */
    public @Nullable Integer end() {
        return Text.intValue(this, "end", attributeText("end"));
    }

    /** Sets the {@code end} attribute. */
    public InterfacePortForwardRange end(int end) {
        setAttribute("end", Text.decimal(end));
        return this;
    }

    /** The {@code end} attribute as it is written, or null if absent. */
    public @Nullable String endText() {
        return attributeText("end");
    }

    /** Sets the {@code end} attribute as it is written; null removes it. */
    public InterfacePortForwardRange endText(@Nullable String text) {
        setAttribute("end", text);
        return this;
    }

    /** The {@code to} attribute, or null if absent. */
    public @Nullable Integer to() {
        return Text.intValue(this, "to", attributeText("to"));
    }

    /** Sets the {@code to} attribute. */
    public InterfacePortForwardRange to(int to) {
        setAttribute("to", Text.decimal(to));
        return this;
    }

    /** The {@code to} attribute as it is written, or null if absent. */
    public @Nullable String toText() {
        return attributeText("to");
    }

    /** Sets the {@code to} attribute as it is written; null removes it. */
    public InterfacePortForwardRange toText(@Nullable String text) {
        setAttribute("to", text);
        return this;
    }

    /** The {@code exclude} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean exclude() {
        return Text.yesNo(attributeText("exclude"));
    }

    /** Sets the {@code exclude} attribute. */
    public InterfacePortForwardRange exclude(boolean exclude) {
        setAttribute("exclude", exclude ? "yes" : "no");
        return this;
    }

    /** The {@code exclude} attribute as it is written, or null if absent. */
    public @Nullable String excludeText() {
        return attributeText("exclude");
    }

    /** Sets the {@code exclude} attribute as it is written; null removes it. */
    public InterfacePortForwardRange excludeText(@Nullable String text) {
        setAttribute("exclude", text);
        return this;
    }

    @Override
    InterfacePortForwardRange empty() {
        return new InterfacePortForwardRange();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"start", "end", "to", "exclude"};
    }

    @XmlAttribute(name = "start")
    private @Nullable String getStartAttribute() {
        return attributeText("start");
    }

    private void setStartAttribute(@Nullable String value) {
        setAttribute("start", value);
    }

    @XmlAttribute(name = "end")
    private @Nullable String getEndAttribute() {
        return attributeText("end");
    }

    private void setEndAttribute(@Nullable String value) {
        setAttribute("end", value);
    }

    @XmlAttribute(name = "to")
    private @Nullable String getToAttribute() {
        return attributeText("to");
    }

    private void setToAttribute(@Nullable String value) {
        setAttribute("to", value);
    }

    @XmlAttribute(name = "exclude")
    private @Nullable String getExcludeAttribute() {
        return attributeText("exclude");
    }

    private void setExcludeAttribute(@Nullable String value) {
        setAttribute("exclude", value);
    }
}
