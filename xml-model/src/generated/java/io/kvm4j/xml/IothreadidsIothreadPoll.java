package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code poll} element of {@code domain/iothreadids/iothread}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class IothreadidsIothreadPoll extends Element {
    /** Makes an empty {@code poll} element. */
    public IothreadidsIothreadPoll() {
        super("poll");
    }

    /**
     * Reads a {@code poll} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static IothreadidsIothreadPoll parse(String xml) {
        return XmlReader.read(xml, new IothreadidsIothreadPoll());
    }

    @Override
    public IothreadidsIothreadPoll copy() {
        return (IothreadidsIothreadPoll) copyTree();
    }

    /** The {@code max} attribute, or null if absent. */
    public @Nullable Long max() {
        return Text.longValue(this, "max", attributeText("max"));
    }

    /** Sets the {@code max} attribute. */
    public IothreadidsIothreadPoll max(long max) {
        setAttribute("max", Text.decimal(max));
        return this;
    }

    /** The {@code max} attribute as it is written, or null if absent. */
    public @Nullable String maxText() {
        return attributeText("max");
    }

    /** Sets the {@code max} attribute as it is written; null removes it. */
    public IothreadidsIothreadPoll maxText(@Nullable String text) {
        setAttribute("max", text);
        return this;
    }

    /** The {@code grow} attribute, or null if absent. */
    public @Nullable Long grow() {
        return Text.longValue(this, "grow", attributeText("grow"));
    }

    /** Sets the {@code grow} attribute. */
    public IothreadidsIothreadPoll grow(long grow) {
        setAttribute("grow", Text.decimal(grow));
        return this;
    }

    /** The {@code grow} attribute as it is written, or null if absent. */
    public @Nullable String growText() {
        return attributeText("grow");
    }

    /** Sets the {@code grow} attribute as it is written; null removes it. */
    public IothreadidsIothreadPoll growText(@Nullable String text) {
        setAttribute("grow", text);
        return this;
    }

    /** The {@code shrink} attribute, or null if absent. */
    public @Nullable Long shrink() {
        return Text.longValue(this, "shrink", attributeText("shrink"));
    }

    /** Sets the {@code shrink} attribute. */
    public IothreadidsIothreadPoll shrink(long shrink) {
        setAttribute("shrink", Text.decimal(shrink));
        return this;
    }

    /** The {@code shrink} attribute as it is written, or null if absent. */
    public @Nullable String shrinkText() {
        return attributeText("shrink");
    }

    /** Sets the {@code shrink} attribute as it is written; null removes it. */
    public IothreadidsIothreadPoll shrinkText(@Nullable String text) {
        setAttribute("shrink", text);
        return this;
    }

    @Override
    IothreadidsIothreadPoll empty() {
        return new IothreadidsIothreadPoll();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"max", "grow", "shrink"};
    }

    @XmlAttribute(name = "max")
    private @Nullable String getMaxAttribute() {
        return attributeText("max");
    }

    private void setMaxAttribute(@Nullable String value) {
        setAttribute("max", value);
    }

    @XmlAttribute(name = "grow")
    private @Nullable String getGrowAttribute() {
        return attributeText("grow");
    }

    private void setGrowAttribute(@Nullable String value) {
        setAttribute("grow", value);
    }

    @XmlAttribute(name = "shrink")
    private @Nullable String getShrinkAttribute() {
        return attributeText("shrink");
    }

    private void setShrinkAttribute(@Nullable String value) {
        setAttribute("shrink", value);
    }
}
