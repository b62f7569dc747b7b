package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code target} element of {@code domain/devices/lease}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class LeaseTarget extends Element {
    /** Makes an empty {@code target} element. */
    public LeaseTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static LeaseTarget parse(String xml) {
        return XmlReader.read(xml, new LeaseTarget());
    }

    @Override
    public LeaseTarget copy() {
        return (LeaseTarget) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public LeaseTarget path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code offset} attribute, or null if absent. */
    public @Nullable Long offset() {
        return Text.longValue(this, "offset", attributeText("offset"));
    }

    /** Sets the {@code offset} attribute. */
    public LeaseTarget offset(long offset) {
        setAttribute("offset", Text.decimal(offset));
        return this;
    }

    /** The {@code offset} attribute as it is written, or null if absent. */
    public @Nullable String offsetText() {
        return attributeText("offset");
    }

    /** Sets the {@code offset} attribute as it is written; null removes it. */
    public LeaseTarget offsetText(@Nullable String text) {
        setAttribute("offset", text);
        return this;
    }

    @Override
    LeaseTarget empty() {
        return new LeaseTarget();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"path", "offset"};
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlAttribute(name = "offset")
    private @Nullable String getOffsetAttribute() {
        return attributeText("offset");
    }

    private void setOffsetAttribute(@Nullable String value) {
        setAttribute("offset", value);
    }
}
