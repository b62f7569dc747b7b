package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code baselabel} element of {@code capabilities/host/secmodel}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesHostSecmodelBaselabel extends Element {
    /** Makes an empty {@code baselabel} element. */
    public CapabilitiesHostSecmodelBaselabel() {
        super("baselabel");
    }

    /**
     * Reads a {@code baselabel} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostSecmodelBaselabel parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostSecmodelBaselabel());
    }

    @Override
    public CapabilitiesHostSecmodelBaselabel copy() {
        return (CapabilitiesHostSecmodelBaselabel) copyTree();
    }

    /** The {@code type} attribute, or null if absent. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public CapabilitiesHostSecmodelBaselabel type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public CapabilitiesHostSecmodelBaselabel value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    CapabilitiesHostSecmodelBaselabel empty() {
        return new CapabilitiesHostSecmodelBaselabel();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }
}
