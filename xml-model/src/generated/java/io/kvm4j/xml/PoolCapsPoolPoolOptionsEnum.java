package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code enum} element of {@code storagepoolCapabilities/pool/poolOptions}, {@code storagepoolCapabilities/pool/volOptions}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstoragecaps.html">libvirt: storagepoolCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"valueElements", "otherContent"})
public final class PoolCapsPoolPoolOptionsEnum extends Element {
    /** Makes an empty {@code enum} element. */
    public PoolCapsPoolPoolOptionsEnum() {
        super("enum");
    }

    /**
     * Reads a {@code enum} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolCapsPoolPoolOptionsEnum parse(String xml) {
        return XmlReader.read(xml, new PoolCapsPoolPoolOptionsEnum());
    }

    @Override
    public PoolCapsPoolPoolOptionsEnum copy() {
        return (PoolCapsPoolPoolOptionsEnum) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public PoolCapsPoolPoolOptionsEnum name(@Nullable String name) {
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
    PoolCapsPoolPoolOptionsEnum empty() {
        return new PoolCapsPoolPoolOptionsEnum();
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
