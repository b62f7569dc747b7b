package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code seclabel} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"labelElements", "imagelabelElements", "baselabelElements", "otherContent"})
public final class Seclabel extends Element {
    /** Makes an empty {@code seclabel} element. */
    public Seclabel() {
        super("seclabel");
    }

    /**
     * Reads a {@code seclabel} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Seclabel parse(String xml) {
        return XmlReader.read(xml, new Seclabel());
    }

    @Override
    public Seclabel copy() {
        return (Seclabel) copyTree();
    }

    /** The {@code model} attribute, or null if absent. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Seclabel model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code dynamic}, {@code static}, {@code none}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Seclabel type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code relabel} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean relabel() {
        return Text.yesNo(attributeText("relabel"));
    }

    /** Sets the {@code relabel} attribute. */
    public Seclabel relabel(boolean relabel) {
        setAttribute("relabel", relabel ? "yes" : "no");
        return this;
    }

    /** The {@code relabel} attribute as it is written, or null if absent. */
    public @Nullable String relabelText() {
        return attributeText("relabel");
    }

    /** Sets the {@code relabel} attribute as it is written; null removes it. */
    public Seclabel relabelText(@Nullable String text) {
        setAttribute("relabel", text);
        return this;
    }

    /** The {@code label} element, or null if absent. */
    public @Nullable String label() {
        return childText("label");
    }

    /** Sets the {@code label} element; null removes it. */
    public Seclabel label(@Nullable String label) {
        setChildText("label", label);
        return this;
    }

    /** The {@code imagelabel} element, or null if absent. */
    public @Nullable String imagelabel() {
        return childText("imagelabel");
    }

    /** Sets the {@code imagelabel} element; null removes it. */
    public Seclabel imagelabel(@Nullable String imagelabel) {
        setChildText("imagelabel", imagelabel);
        return this;
    }

    /** The {@code baselabel} element, or null if absent. */
    public @Nullable String baselabel() {
        return childText("baselabel");
    }

    /** Sets the {@code baselabel} element; null removes it. */
    public Seclabel baselabel(@Nullable String baselabel) {
        setChildText("baselabel", baselabel);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "label" -> new TextElement("label");
            case "imagelabel" -> new TextElement("imagelabel");
            case "baselabel" -> new TextElement("baselabel");
            default -> null;
        };
    }

    @Override
    Seclabel empty() {
        return new Seclabel();
    }

    @Override
    String[] childNames() {
        return new String[] {"label", "imagelabel", "baselabel"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "type", "relabel"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "relabel")
    private @Nullable String getRelabelAttribute() {
        return attributeText("relabel");
    }

    private void setRelabelAttribute(@Nullable String value) {
        setAttribute("relabel", value);
    }

    @XmlElement(name = "label")
    private List<TextElement> getLabelElements() {
        return jaxbList("label", TextElement.class);
    }

    @XmlElement(name = "imagelabel")
    private List<TextElement> getImagelabelElements() {
        return jaxbList("imagelabel", TextElement.class);
    }

    @XmlElement(name = "baselabel")
    private List<TextElement> getBaselabelElements() {
        return jaxbList("baselabel", TextElement.class);
    }
}
