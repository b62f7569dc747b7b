package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code owner} element of {@code networkport}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetworkport.html">libvirt: networkport XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"nameElements", "uuidElements", "otherContent"})
public final class NetworkPortOwner extends Element {
    /** Makes an empty {@code owner} element. */
    public NetworkPortOwner() {
        super("owner");
    }

    /**
     * Reads a {@code owner} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkPortOwner parse(String xml) {
        return XmlReader.read(xml, new NetworkPortOwner());
    }

    @Override
    public NetworkPortOwner copy() {
        return (NetworkPortOwner) copyTree();
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public NetworkPortOwner name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public NetworkPortOwner uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "uuid" -> new TextElement("uuid");
            default -> null;
        };
    }

    @Override
    NetworkPortOwner empty() {
        return new NetworkPortOwner();
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "uuid"};
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }
}
