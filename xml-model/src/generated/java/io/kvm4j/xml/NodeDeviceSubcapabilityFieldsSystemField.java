package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code system_field} element of {@code device/capability/capability/fields}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NodeDeviceSubcapabilityFieldsSystemField extends Element {
    /** Makes an empty {@code system_field} element. */
    public NodeDeviceSubcapabilityFieldsSystemField() {
        super("system_field");
    }

    /**
     * Reads a {@code system_field} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceSubcapabilityFieldsSystemField parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceSubcapabilityFieldsSystemField());
    }

    @Override
    public NodeDeviceSubcapabilityFieldsSystemField copy() {
        return (NodeDeviceSubcapabilityFieldsSystemField) copyTree();
    }

    /** The {@code index} attribute, or null if absent. */
    public @Nullable String index() {
        return attributeText("index");
    }

    /** Sets the {@code index} attribute; null removes it. */
    public NodeDeviceSubcapabilityFieldsSystemField index(@Nullable String index) {
        setAttribute("index", index);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public NodeDeviceSubcapabilityFieldsSystemField value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    NodeDeviceSubcapabilityFieldsSystemField empty() {
        return new NodeDeviceSubcapabilityFieldsSystemField();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"index"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "index")
    private @Nullable String getIndexAttribute() {
        return attributeText("index");
    }

    private void setIndexAttribute(@Nullable String value) {
        setAttribute("index", value);
    }
}
