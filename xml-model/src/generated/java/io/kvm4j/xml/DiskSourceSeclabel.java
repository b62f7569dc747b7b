package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code seclabel} element of {@code domain/os/nvram/source}, {@code domain/devices/smartcard/source}, {@code domainsnapshot/disks/disk/source}, {@code domainbackup/disks/disk/target} and others.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"labelElements", "otherContent"})
public final class DiskSourceSeclabel extends Element {
    /** Makes an empty {@code seclabel} element. */
    public DiskSourceSeclabel() {
        super("seclabel");
    }

    /**
     * Reads a {@code seclabel} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceSeclabel parse(String xml) {
        return XmlReader.read(xml, new DiskSourceSeclabel());
    }

    @Override
    public DiskSourceSeclabel copy() {
        return (DiskSourceSeclabel) copyTree();
    }

    /** The {@code model} attribute, or null if absent. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public DiskSourceSeclabel model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code relabel} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean relabel() {
        return Text.yesNo(attributeText("relabel"));
    }

    /** Sets the {@code relabel} attribute. */
    public DiskSourceSeclabel relabel(boolean relabel) {
        setAttribute("relabel", relabel ? "yes" : "no");
        return this;
    }

    /** The {@code relabel} attribute as it is written, or null if absent. */
    public @Nullable String relabelText() {
        return attributeText("relabel");
    }

    /** Sets the {@code relabel} attribute as it is written; null removes it. */
    public DiskSourceSeclabel relabelText(@Nullable String text) {
        setAttribute("relabel", text);
        return this;
    }

    /** The {@code labelskip} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean labelskip() {
        return Text.yesNo(attributeText("labelskip"));
    }

    /** Sets the {@code labelskip} attribute. */
    public DiskSourceSeclabel labelskip(boolean labelskip) {
        setAttribute("labelskip", labelskip ? "yes" : "no");
        return this;
    }

    /** The {@code labelskip} attribute as it is written, or null if absent. */
    public @Nullable String labelskipText() {
        return attributeText("labelskip");
    }

    /** Sets the {@code labelskip} attribute as it is written; null removes it. */
    public DiskSourceSeclabel labelskipText(@Nullable String text) {
        setAttribute("labelskip", text);
        return this;
    }

    /** The texts of the {@code label} elements: a live list. */
    public List<String> labels() {
        return textList("label");
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "label" -> new TextElement("label");
            default -> null;
        };
    }

    @Override
    DiskSourceSeclabel empty() {
        return new DiskSourceSeclabel();
    }

    @Override
    String[] childNames() {
        return new String[] {"label"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "relabel", "labelskip"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "relabel")
    private @Nullable String getRelabelAttribute() {
        return attributeText("relabel");
    }

    private void setRelabelAttribute(@Nullable String value) {
        setAttribute("relabel", value);
    }

    @XmlAttribute(name = "labelskip")
    private @Nullable String getLabelskipAttribute() {
        return attributeText("labelskip");
    }

    private void setLabelskipAttribute(@Nullable String value) {
        setAttribute("labelskip", value);
    }

    @XmlElement(name = "label")
    private List<TextElement> getLabelElements() {
        return jaxbList("label", TextElement.class);
    }
}
