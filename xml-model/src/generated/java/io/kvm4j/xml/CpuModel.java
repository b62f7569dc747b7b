package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code model} element of {@code cpu}, {@code domain/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuModel extends Element {
    /** Makes an empty {@code model} element. */
    public CpuModel() {
        super("model");
    }

    /**
     * Reads a {@code model} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuModel parse(String xml) {
        return XmlReader.read(xml, new CpuModel());
    }

    @Override
    public CpuModel copy() {
        return (CpuModel) copyTree();
    }

    /** The {@code fallback} attribute, or null if absent. Known values: {@code allow}, {@code forbid}. */
    public @Nullable String fallback() {
        return attributeText("fallback");
    }

    /** Sets the {@code fallback} attribute; null removes it. */
    public CpuModel fallback(@Nullable String fallback) {
        setAttribute("fallback", fallback);
        return this;
    }

    /** The {@code vendor_id} attribute, or null if absent. */
    public @Nullable String vendorId() {
        return attributeText("vendor_id");
    }

    /** Sets the {@code vendor_id} attribute; null removes it. */
    public CpuModel vendorId(@Nullable String vendorId) {
        setAttribute("vendor_id", vendorId);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public CpuModel value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    CpuModel empty() {
        return new CpuModel();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"fallback", "vendor_id"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "fallback")
    private @Nullable String getFallbackAttribute() {
        return attributeText("fallback");
    }

    private void setFallbackAttribute(@Nullable String value) {
        setAttribute("fallback", value);
    }

    @XmlAttribute(name = "vendor_id")
    private @Nullable String getVendorIdAttribute() {
        return attributeText("vendor_id");
    }

    private void setVendorIdAttribute(@Nullable String value) {
        setAttribute("vendor_id", value);
    }
}
