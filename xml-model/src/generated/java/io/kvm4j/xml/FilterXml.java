package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A network filter.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "filter")
@XmlType(name = "", propOrder = {"uuidElements", "filterrefElements", "ruleElements", "otherContent"})
public final class FilterXml extends Document {
    /** Makes an empty {@code filter} element. */
    public FilterXml() {
        super("filter");
    }

    /**
     * Reads a {@code filter} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterXml parse(String xml) {
        return XmlReader.read(xml, new FilterXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static FilterXml parse(Path file) {
        return XmlReader.read(file, new FilterXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static FilterXml parse(InputStream in) {
        return XmlReader.read(in, new FilterXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static FilterXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new FilterXml(), limits);
    }

    @Override
    public FilterXml copy() {
        return (FilterXml) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public FilterXml name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code chain} attribute, or null if absent. Known values: {@code root}. */
    public @Nullable String chain() {
        return attributeText("chain");
    }

    /** Sets the {@code chain} attribute; null removes it. */
    public FilterXml chain(@Nullable String chain) {
        setAttribute("chain", chain);
        return this;
    }

    /** The {@code priority} attribute, or null if absent. */
    public @Nullable Integer priority() {
        return Text.intValue(this, "priority", attributeText("priority"));
    }

    /** Sets the {@code priority} attribute. */
    public FilterXml priority(int priority) {
        setAttribute("priority", Text.decimal(priority));
        return this;
    }

    /** The {@code priority} attribute as it is written, or null if absent. */
    public @Nullable String priorityText() {
        return attributeText("priority");
    }

    /** Sets the {@code priority} attribute as it is written; null removes it. */
    public FilterXml priorityText(@Nullable String text) {
        setAttribute("priority", text);
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public FilterXml uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code filterref} elements, in document order: a live list. */
    public List<FilterFilterref> filterrefs() {
        return childList("filterref", FilterFilterref.class);
    }

    /** Adds a {@code filterref} element. */
    public FilterXml addFilterref(Consumer<? super FilterFilterref> change) {
        addChild("filterref", FilterFilterref.class, change);
        return this;
    }

    /** The {@code rule} elements, in document order: a live list. */
    public List<FilterRule> rules() {
        return childList("rule", FilterRule.class);
    }

    /** Adds a {@code rule} element. */
    public FilterXml addRule(Consumer<? super FilterRule> change) {
        addChild("rule", FilterRule.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "uuid" -> new TextElement("uuid");
            case "filterref" -> new FilterFilterref();
            case "rule" -> new FilterRule();
            default -> null;
        };
    }

    @Override
    FilterXml empty() {
        return new FilterXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"uuid", "filterref", "rule"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "chain", "priority"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "chain")
    private @Nullable String getChainAttribute() {
        return attributeText("chain");
    }

    private void setChainAttribute(@Nullable String value) {
        setAttribute("chain", value);
    }

    @XmlAttribute(name = "priority")
    private @Nullable String getPriorityAttribute() {
        return attributeText("priority");
    }

    private void setPriorityAttribute(@Nullable String value) {
        setAttribute("priority", value);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "filterref")
    private List<FilterFilterref> getFilterrefElements() {
        return jaxbList("filterref", FilterFilterref.class);
    }

    @XmlElement(name = "rule")
    private List<FilterRule> getRuleElements() {
        return jaxbList("rule", FilterRule.class);
    }
}
