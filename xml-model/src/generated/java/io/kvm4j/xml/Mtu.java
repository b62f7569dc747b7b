package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mtu} element of {@code network}, {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class Mtu extends Element {
    /** Makes an empty {@code mtu} element. */
    public Mtu() {
        super("mtu");
    }

    /**
     * Reads a {@code mtu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Mtu parse(String xml) {
        return XmlReader.read(xml, new Mtu());
    }

    @Override
    public Mtu copy() {
        return (Mtu) copyTree();
    }

    /** The largest packet in bytes, or null if absent. */
    public @Nullable Integer size() {
        return Text.intValue(this, "size", attributeText("size"));
    }

    /** Sets the largest packet in bytes. */
    public Mtu size(int size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The largest packet in bytes as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the largest packet in bytes as it is written; null removes it. */
    public Mtu sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    @Override
    Mtu empty() {
        return new Mtu();
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
