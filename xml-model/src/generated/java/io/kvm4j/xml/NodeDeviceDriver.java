package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code driver} element of {@code device}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"nameElements", "otherContent"})
public final class NodeDeviceDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public NodeDeviceDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceDriver parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceDriver());
    }

    @Override
    public NodeDeviceDriver copy() {
        return (NodeDeviceDriver) copyTree();
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public NodeDeviceDriver name(@Nullable String name) {
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
    NodeDeviceDriver empty() {
        return new NodeDeviceDriver();
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
