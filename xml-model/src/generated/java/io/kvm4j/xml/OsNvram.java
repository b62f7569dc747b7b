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
 * The {@code nvram} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sourceElements", "otherContent"})
public final class OsNvram extends Element {
    /** Makes an empty {@code nvram} element. */
    public OsNvram() {
        super("nvram");
    }

    /**
     * Reads a {@code nvram} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsNvram parse(String xml) {
        return XmlReader.read(xml, new OsNvram());
    }

    @Override
    public OsNvram copy() {
        return (OsNvram) copyTree();
    }

    /** The {@code template} attribute, or null if absent. */
    public @Nullable String template() {
        return attributeText("template");
    }

    /** Sets the {@code template} attribute; null removes it. */
    public OsNvram template(@Nullable String template) {
        setAttribute("template", template);
        return this;
    }

    /** The {@code templateFormat} attribute, or null if absent. Known values: {@code raw}, {@code qcow2}. */
    public @Nullable String templateFormat() {
        return attributeText("templateFormat");
    }

    /** Sets the {@code templateFormat} attribute; null removes it. */
    public OsNvram templateFormat(@Nullable String templateFormat) {
        setAttribute("templateFormat", templateFormat);
        return this;
    }

    /** The {@code format} attribute, or null if absent. Known values: {@code raw}, {@code qcow2}. */
    public @Nullable String format() {
        return attributeText("format");
    }

    /** Sets the {@code format} attribute; null removes it. */
    public OsNvram format(@Nullable String format) {
        setAttribute("format", format);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}, {@code dir}, {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code vhostvdpa}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public OsNvram type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public OsNvram value(@Nullable String value) {
        setText(value);
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable DiskSource source() {
        return firstChild("source", DiskSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public OsNvram source(@Nullable DiskSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public OsNvram source(Consumer<? super DiskSource> change) {
        change.accept(madeChild("source", DiskSource.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "source" -> new DiskSource();
            default -> null;
        };
    }

    @Override
    OsNvram empty() {
        return new OsNvram();
    }

    @Override
    String[] childNames() {
        return new String[] {"source"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"template", "templateFormat", "format", "type"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "template")
    private @Nullable String getTemplateAttribute() {
        return attributeText("template");
    }

    private void setTemplateAttribute(@Nullable String value) {
        setAttribute("template", value);
    }

    @XmlAttribute(name = "templateFormat")
    private @Nullable String getTemplateFormatAttribute() {
        return attributeText("templateFormat");
    }

    private void setTemplateFormatAttribute(@Nullable String value) {
        setAttribute("templateFormat", value);
    }

    @XmlAttribute(name = "format")
    private @Nullable String getFormatAttribute() {
        return attributeText("format");
    }

    private void setFormatAttribute(@Nullable String value) {
        setAttribute("format", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "source")
    private List<DiskSource> getSourceElements() {
        return jaxbList("source", DiskSource.class);
    }
}
