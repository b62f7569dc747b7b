package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code filterref} element of {@code filter}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"parameterElements", "otherContent"})
public final class FilterFilterref extends Element {
    /** Makes an empty {@code filterref} element. */
    public FilterFilterref() {
        super("filterref");
    }

    /**
     * Reads a {@code filterref} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterFilterref parse(String xml) {
        return XmlReader.read(xml, new FilterFilterref());
    }

    @Override
    public FilterFilterref copy() {
        return (FilterFilterref) copyTree();
    }

    /** The {@code filter} attribute, or null if absent. */
    public @Nullable String filter() {
        return attributeText("filter");
    }

    /** Sets the {@code filter} attribute; null removes it. */
    public FilterFilterref filter(@Nullable String filter) {
        setAttribute("filter", filter);
        return this;
    }

    /** The {@code parameter} elements, in document order: a live list. */
    public List<FilterFilterrefParameter> parameters() {
        return childList("parameter", FilterFilterrefParameter.class);
    }

    /** Adds a {@code parameter} element. */
    public FilterFilterref addParameter(Consumer<? super FilterFilterrefParameter> change) {
        addChild("parameter", FilterFilterrefParameter.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "parameter" -> new FilterFilterrefParameter();
            default -> null;
        };
    }

    @Override
    FilterFilterref empty() {
        return new FilterFilterref();
    }

    @Override
    String[] childNames() {
        return new String[] {"parameter"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"filter"};
    }

    @XmlAttribute(name = "filter")
    private @Nullable String getFilterAttribute() {
        return attributeText("filter");
    }

    private void setFilterAttribute(@Nullable String value) {
        setAttribute("filter", value);
    }

    @XmlElement(name = "parameter")
    private List<FilterFilterrefParameter> getParameterElements() {
        return jaxbList("parameter", FilterFilterrefParameter.class);
    }
}
