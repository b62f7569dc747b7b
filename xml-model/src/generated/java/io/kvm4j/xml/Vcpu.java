package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * How many virtual processors a domain can have, and how many it starts with.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class Vcpu extends Element {
    /** Makes an empty {@code vcpu} element. */
    public Vcpu() {
        super("vcpu");
    }

    /**
     * Reads a {@code vcpu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Vcpu parse(String xml) {
        return XmlReader.read(xml, new Vcpu());
    }

    @Override
    public Vcpu copy() {
        return (Vcpu) copyTree();
    }

    /** The {@code placement} attribute, or null if absent. Known values: {@code static}, {@code auto}. */
    public @Nullable String placement() {
        return attributeText("placement");
    }

    /** Sets the {@code placement} attribute; null removes it. */
    public Vcpu placement(@Nullable String placement) {
        setAttribute("placement", placement);
        return this;
    }

    /** The {@code cpuset} attribute, or null if absent. */
    public @Nullable String cpuset() {
        return attributeText("cpuset");
    }

    /** Sets the {@code cpuset} attribute; null removes it. */
    public Vcpu cpuset(@Nullable String cpuset) {
        setAttribute("cpuset", cpuset);
        return this;
    }

    /** The {@code current} attribute, or null if absent. */
    public @Nullable Integer current() {
        return Text.intValue(this, "current", attributeText("current"));
    }

    /** Sets the {@code current} attribute. */
    public Vcpu current(int current) {
        setAttribute("current", Text.decimal(current));
        return this;
    }

    /** The {@code current} attribute as it is written, or null if absent. */
    public @Nullable String currentText() {
        return attributeText("current");
    }

    /** Sets the {@code current} attribute as it is written; null removes it. */
    public Vcpu currentText(@Nullable String text) {
        setAttribute("current", text);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable Integer value() {
        return Text.intValue(this, "text()", text());
    }

    /** Sets the text of the element. */
    public Vcpu value(int value) {
        setText(Text.decimal(value));
        return this;
    }

    /** The text of the element as it is written, or null if absent. */
    public @Nullable String valueText() {
        return text();
    }

    /** Sets the text of the element as it is written; null removes it. */
    public Vcpu valueText(@Nullable String text) {
        setText(text);
        return this;
    }

    @Override
    Vcpu empty() {
        return new Vcpu();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"placement", "cpuset", "current"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "placement")
    private @Nullable String getPlacementAttribute() {
        return attributeText("placement");
    }

    private void setPlacementAttribute(@Nullable String value) {
        setAttribute("placement", value);
    }

    @XmlAttribute(name = "cpuset")
    private @Nullable String getCpusetAttribute() {
        return attributeText("cpuset");
    }

    private void setCpusetAttribute(@Nullable String value) {
        setAttribute("cpuset", value);
    }

    @XmlAttribute(name = "current")
    private @Nullable String getCurrentAttribute() {
        return attributeText("current");
    }

    private void setCurrentAttribute(@Nullable String value) {
        setAttribute("current", value);
    }
}
