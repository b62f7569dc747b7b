package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code parent} element of {@code domaincheckpoint}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcheckpoint.html">libvirt: domaincheckpoint XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"nameElements", "otherContent"})
public final class CheckpointParent extends Element {
    /** Makes an empty {@code parent} element. */
    public CheckpointParent() {
        super("parent");
    }

    /**
     * Reads a {@code parent} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CheckpointParent parse(String xml) {
        return XmlReader.read(xml, new CheckpointParent());
    }

    @Override
    public CheckpointParent copy() {
        return (CheckpointParent) copyTree();
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public CheckpointParent name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            default -> null;
        };
    }

    @Override
    CheckpointParent empty() {
        return new CheckpointParent();
    }

    @Override
    String[] childNames() {
        return new String[] {"name"};
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }
}
