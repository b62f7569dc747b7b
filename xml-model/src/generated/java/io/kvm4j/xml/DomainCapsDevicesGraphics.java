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
 * The {@code graphics} element of {@code domainCapabilities/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"enumElements", "otherContent"})
public final class DomainCapsDevicesGraphics extends Element {
    /** Makes an empty {@code graphics} element. */
    public DomainCapsDevicesGraphics() {
        super("graphics");
    }

    /**
     * Reads a {@code graphics} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsDevicesGraphics parse(String xml) {
        return XmlReader.read(xml, new DomainCapsDevicesGraphics());
    }

    @Override
    public DomainCapsDevicesGraphics copy() {
        return (DomainCapsDevicesGraphics) copyTree();
    }

    /** The {@code supported} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean supported() {
        return Text.yesNo(attributeText("supported"));
    }

    /** Sets the {@code supported} attribute. */
    public DomainCapsDevicesGraphics supported(boolean supported) {
        setAttribute("supported", supported ? "yes" : "no");
        return this;
    }

    /** The {@code supported} attribute as it is written, or null if absent. */
    public @Nullable String supportedText() {
        return attributeText("supported");
    }

    /** Sets the {@code supported} attribute as it is written; null removes it. */
    public DomainCapsDevicesGraphics supportedText(@Nullable String text) {
        setAttribute("supported", text);
        return this;
    }

    /** The {@code enum} elements, in document order: a live list. */
    public List<DomainCapsOsEnum> enums() {
        return childList("enum", DomainCapsOsEnum.class);
    }

    /** Adds a {@code enum} element. */
    public DomainCapsDevicesGraphics addEnum(Consumer<? super DomainCapsOsEnum> change) {
        addChild("enum", DomainCapsOsEnum.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "enum" -> new DomainCapsOsEnum();
            default -> null;
        };
    }

    @Override
    DomainCapsDevicesGraphics empty() {
        return new DomainCapsDevicesGraphics();
    }

    @Override
    String[] childNames() {
        return new String[] {"enum"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"supported"};
    }

    @XmlAttribute(name = "supported")
    private @Nullable String getSupportedAttribute() {
        return attributeText("supported");
    }

    private void setSupportedAttribute(@Nullable String value) {
        setAttribute("supported", value);
    }

    @XmlElement(name = "enum")
    private List<DomainCapsOsEnum> getEnumElements() {
        return jaxbList("enum", DomainCapsOsEnum.class);
    }
}
