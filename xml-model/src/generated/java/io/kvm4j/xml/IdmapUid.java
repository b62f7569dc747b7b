package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code uid} element of {@code domain/idmap}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class IdmapUid extends Element {
    /** Makes an empty {@code uid} element. */
    public IdmapUid() {
        super("uid");
    }

    /**
     * Reads a {@code uid} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static IdmapUid parse(String xml) {
        return XmlReader.read(xml, new IdmapUid());
    }

    @Override
    public IdmapUid copy() {
        return (IdmapUid) copyTree();
    }

    /** The {@code start} attribute, or null if absent. */
    public @Nullable Long start() {
        return Text.longValue(this, "start", attributeText("start"));
    }

    /** Sets the {@code start} attribute. */
    public IdmapUid start(long start) {
        setAttribute("start", Text.decimal(start));
        return this;
    }

    /** The {@code start} attribute as it is written, or null if absent. */
    public @Nullable String startText() {
        return attributeText("start");
    }

    /** Sets the {@code start} attribute as it is written; null removes it. */
    public IdmapUid startText(@Nullable String text) {
        setAttribute("start", text);
        return this;
    }

    /** The {@code target} attribute, or null if absent. */
    public @Nullable Long target() {
        return Text.longValue(this, "target", attributeText("target"));
    }

    /** Sets the {@code target} attribute. */
    public IdmapUid target(long target) {
        setAttribute("target", Text.decimal(target));
        return this;
    }

    /** The {@code target} attribute as it is written, or null if absent. */
    public @Nullable String targetText() {
        return attributeText("target");
    }

    /** Sets the {@code target} attribute as it is written; null removes it. */
    public IdmapUid targetText(@Nullable String text) {
        setAttribute("target", text);
        return this;
    }

    /** The {@code count} attribute, or null if absent. */
    public @Nullable Long count() {
        return Text.longValue(this, "count", attributeText("count"));
    }

    /** Sets the {@code count} attribute. */
    public IdmapUid count(long count) {
        setAttribute("count", Text.decimal(count));
        return this;
    }

    /** The {@code count} attribute as it is written, or null if absent. */
    public @Nullable String countText() {
        return attributeText("count");
    }

    /** Sets the {@code count} attribute as it is written; null removes it. */
    public IdmapUid countText(@Nullable String text) {
        setAttribute("count", text);
        return this;
    }

    @Override
    IdmapUid empty() {
        return new IdmapUid();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"start", "target", "count"};
    }

    @XmlAttribute(name = "start")
    private @Nullable String getStartAttribute() {
        return attributeText("start");
    }

    private void setStartAttribute(@Nullable String value) {
        setAttribute("start", value);
    }

    @XmlAttribute(name = "target")
    private @Nullable String getTargetAttribute() {
        return attributeText("target");
    }

    private void setTargetAttribute(@Nullable String value) {
        setAttribute("target", value);
    }

    @XmlAttribute(name = "count")
    private @Nullable String getCountAttribute() {
        return attributeText("count");
    }

    private void setCountAttribute(@Nullable String value) {
        setAttribute("count", value);
    }
}
