package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mtu} element of {@code interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceMtu extends Element {
    /** Makes an empty {@code mtu} element. */
    public HostInterfaceMtu() {
        super("mtu");
    }

    /**
     * Reads a {@code mtu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceMtu parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceMtu());
    }

    @Override
    public HostInterfaceMtu copy() {
        return (HostInterfaceMtu) copyTree();
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public HostInterfaceMtu size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public HostInterfaceMtu sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    @Override
    HostInterfaceMtu empty() {
        return new HostInterfaceMtu();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"size"};
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }
}
