package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code portdev} element of {@code filterbinding}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilterbinding.html">libvirt: filterbinding XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterBindingPortdev extends Element {
    /** Makes an empty {@code portdev} element. */
    public FilterBindingPortdev() {
        super("portdev");
    }

    /**
     * Reads a {@code portdev} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterBindingPortdev parse(String xml) {
        return XmlReader.read(xml, new FilterBindingPortdev());
    }

    @Override
    public FilterBindingPortdev copy() {
        return (FilterBindingPortdev) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public FilterBindingPortdev name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    FilterBindingPortdev empty() {
        return new FilterBindingPortdev();
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
