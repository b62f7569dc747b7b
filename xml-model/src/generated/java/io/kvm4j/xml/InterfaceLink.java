package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code link} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceLink extends Element {
    /** Makes an empty {@code link} element. */
    public InterfaceLink() {
        super("link");
    }

    /**
     * Reads a {@code link} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceLink parse(String xml) {
        return XmlReader.read(xml, new InterfaceLink());
    }

    @Override
    public InterfaceLink copy() {
        return (InterfaceLink) copyTree();
    }

    /** The {@code state} attribute, or null if absent. Known values: {@code up}, {@code down}. */
    public @Nullable String state() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute; null removes it. */
    public InterfaceLink state(@Nullable String state) {
        setAttribute("state", state);
        return this;
    }

    @Override
    InterfaceLink empty() {
        return new InterfaceLink();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"state"};
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }
}
