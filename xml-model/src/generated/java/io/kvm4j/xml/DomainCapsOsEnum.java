package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code enum} element of {@code domainCapabilities/os}, {@code domainCapabilities/memoryBacking}, {@code domainCapabilities/os/loader}, {@code domainCapabilities/cpu/mode} and others.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"valueElements", "otherContent"})
public final class DomainCapsOsEnum extends Element {
    /** Makes an empty {@code enum} element. */
    public DomainCapsOsEnum() {
        super("enum");
    }

    /**
     * Reads a {@code enum} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsOsEnum parse(String xml) {
        return XmlReader.read(xml, new DomainCapsOsEnum());
    }

    @Override
    public DomainCapsOsEnum copy() {
        return (DomainCapsOsEnum) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DomainCapsOsEnum name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The texts of the {@code value} elements: a live list. */
    public List<String> values() {
        return textList("value");
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "value" -> new TextElement("value");
            default -> null;
        };
    }

    @Override
    DomainCapsOsEnum empty() {
        return new DomainCapsOsEnum();
    }

    @Override
    String[] childNames() {
        return new String[] {"value"};
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

    @XmlElement(name = "value")
    private List<TextElement> getValueElements() {
        return jaxbList("value", TextElement.class);
    }
}
