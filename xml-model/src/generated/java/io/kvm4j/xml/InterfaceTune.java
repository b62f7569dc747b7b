package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tune} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sndbufElements", "otherContent"})
public final class InterfaceTune extends Element {
    /** Makes an empty {@code tune} element. */
    public InterfaceTune() {
        super("tune");
    }

    /**
     * Reads a {@code tune} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceTune parse(String xml) {
        return XmlReader.read(xml, new InterfaceTune());
    }

    @Override
    public InterfaceTune copy() {
        return (InterfaceTune) copyTree();
    }

    /** The {@code sndbuf} element, or null if absent. */
    public @Nullable Long sndbuf() {
        return Text.longValue(this, "sndbuf", childText("sndbuf"));
    }

    /** Sets the {@code sndbuf} element. */
    public InterfaceTune sndbuf(long sndbuf) {
        setChildText("sndbuf", Text.decimal(sndbuf));
        return this;
    }

    /** The {@code sndbuf} element as it is written, or null if absent. */
    public @Nullable String sndbufText() {
        return childText("sndbuf");
    }

    /** Sets the {@code sndbuf} element as it is written; null removes it. */
    public InterfaceTune sndbufText(@Nullable String text) {
        setChildText("sndbuf", text);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "sndbuf" -> new TextElement("sndbuf");
            default -> null;
        };
    }

    @Override
    InterfaceTune empty() {
        return new InterfaceTune();
    }

    @Override
    String[] childNames() {
        return new String[] {"sndbuf"};
    }

    @XmlElement(name = "sndbuf")
    private List<TextElement> getSndbufElements() {
        return jaxbList("sndbuf", TextElement.class);
    }
}
