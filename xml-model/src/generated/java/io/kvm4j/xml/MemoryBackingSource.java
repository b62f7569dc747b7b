package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code source} element of {@code domain/memoryBacking}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class MemoryBackingSource extends Element {
    /** Makes an empty {@code source} element. */
    public MemoryBackingSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryBackingSource parse(String xml) {
        return XmlReader.read(xml, new MemoryBackingSource());
    }

    @Override
    public MemoryBackingSource copy() {
        return (MemoryBackingSource) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code anonymous}, {@code memfd}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public MemoryBackingSource type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    @Override
    MemoryBackingSource empty() {
        return new MemoryBackingSource();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }
}
