package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code permissions} element of {@code pool/target}, {@code volume/target}, {@code volume/backingStore}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"modeElements", "ownerElements", "groupElements", "labelElements", "otherContent"})
public final class PoolTargetPermissions extends Element {
    /** Makes an empty {@code permissions} element. */
    public PoolTargetPermissions() {
        super("permissions");
    }

    /**
     * Reads a {@code permissions} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolTargetPermissions parse(String xml) {
        return XmlReader.read(xml, new PoolTargetPermissions());
    }

    @Override
    public PoolTargetPermissions copy() {
        return (PoolTargetPermissions) copyTree();
    }

    /** The {@code mode} element, or null if absent. */
    public @Nullable String mode() {
        return childText("mode");
    }

    /** Sets the {@code mode} element; null removes it. */
    public PoolTargetPermissions mode(@Nullable String mode) {
        setChildText("mode", mode);
        return this;
    }

    /** The {@code owner} element, or null if absent. Known values: {@code -1}. */
    public @Nullable String owner() {
        return childText("owner");
    }

    /** Sets the {@code owner} element; null removes it. */
    public PoolTargetPermissions owner(@Nullable String owner) {
        setChildText("owner", owner);
        return this;
    }

    /** The {@code group} element, or null if absent. Known values: {@code -1}. */
    public @Nullable String group() {
        return childText("group");
    }

    /** Sets the {@code group} element; null removes it. */
    public PoolTargetPermissions group(@Nullable String group) {
        setChildText("group", group);
        return this;
    }

    /** The {@code label} element, or null if absent. */
    public @Nullable String label() {
        return childText("label");
    }

    /** Sets the {@code label} element; null removes it. */
    public PoolTargetPermissions label(@Nullable String label) {
        setChildText("label", label);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "mode" -> new TextElement("mode");
            case "owner" -> new TextElement("owner");
            case "group" -> new TextElement("group");
            case "label" -> new TextElement("label");
            default -> null;
        };
    }

    @Override
    PoolTargetPermissions empty() {
        return new PoolTargetPermissions();
    }

    @Override
    String[] childNames() {
        return new String[] {"mode", "owner", "group", "label"};
    }

    @XmlElement(name = "mode")
    private List<TextElement> getModeElements() {
        return jaxbList("mode", TextElement.class);
    }

    @XmlElement(name = "owner")
    private List<TextElement> getOwnerElements() {
        return jaxbList("owner", TextElement.class);
    }

    @XmlElement(name = "group")
    private List<TextElement> getGroupElements() {
        return jaxbList("group", TextElement.class);
    }

    @XmlElement(name = "label")
    private List<TextElement> getLabelElements() {
        return jaxbList("label", TextElement.class);
    }
}
