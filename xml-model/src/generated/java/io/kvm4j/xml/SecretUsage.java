package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code usage} element of {@code secret}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatsecret.html">libvirt: secret XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"volumeElements", "nameElements", "targetElements", "otherContent"})
public final class SecretUsage extends Element {
    /** Makes an empty {@code usage} element. */
    public SecretUsage() {
        super("usage");
    }

    /**
     * Reads a {@code usage} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SecretUsage parse(String xml) {
        return XmlReader.read(xml, new SecretUsage());
    }

    @Override
    public SecretUsage copy() {
        return (SecretUsage) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code volume}, {@code ceph}, {@code iscsi}, {@code tls}, {@code vtpm}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public SecretUsage type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code volume} element, or null if absent. */
    public @Nullable String volume() {
        return childText("volume");
    }

    /** Sets the {@code volume} element; null removes it. */
    public SecretUsage volume(@Nullable String volume) {
        setChildText("volume", volume);
        return this;
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public SecretUsage name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable String target() {
        return childText("target");
    }

    /** Sets the {@code target} element; null removes it. */
    public SecretUsage target(@Nullable String target) {
        setChildText("target", target);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "volume" -> new TextElement("volume");
            case "name" -> new TextElement("name");
            case "target" -> new TextElement("target");
            default -> null;
        };
    }

    @Override
    SecretUsage empty() {
        return new SecretUsage();
    }

    @Override
    String[] childNames() {
        return new String[] {"volume", "name", "target"};
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

    @XmlElement(name = "volume")
    private List<TextElement> getVolumeElements() {
        return jaxbList("volume", TextElement.class);
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "target")
    private List<TextElement> getTargetElements() {
        return jaxbList("target", TextElement.class);
    }
}
