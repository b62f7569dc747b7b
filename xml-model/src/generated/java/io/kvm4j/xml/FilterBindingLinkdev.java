package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code linkdev} element of {@code filterbinding}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilterbinding.html">libvirt: filterbinding XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterBindingLinkdev extends Element {
    /** Makes an empty {@code linkdev} element. */
    public FilterBindingLinkdev() {
        super("linkdev");
    }

    /**
     * Reads a {@code linkdev} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterBindingLinkdev parse(String xml) {
        return XmlReader.read(xml, new FilterBindingLinkdev());
    }

    @Override
    public FilterBindingLinkdev copy() {
        return (FilterBindingLinkdev) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public FilterBindingLinkdev name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    FilterBindingLinkdev empty() {
        return new FilterBindingLinkdev();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
