package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code model} element of {@code domainCapabilities/cpu/mode}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DomainCapsCpuModeModel extends Element {
    /** Makes an empty {@code model} element. */
    public DomainCapsCpuModeModel() {
        super("model");
    }

    /**
     * Reads a {@code model} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsCpuModeModel parse(String xml) {
        return XmlReader.read(xml, new DomainCapsCpuModeModel());
    }

    @Override
    public DomainCapsCpuModeModel copy() {
        return (DomainCapsCpuModeModel) copyTree();
    }

    /** The {@code fallback} attribute, or null if absent. Known values: {@code allow}, {@code forbid}. */
    public @Nullable String fallback() {
        return attributeText("fallback");
    }

    /** Sets the {@code fallback} attribute; null removes it. */
    public DomainCapsCpuModeModel fallback(@Nullable String fallback) {
        setAttribute("fallback", fallback);
        return this;
    }

    /** The {@code vendor_id} attribute, or null if absent. */
    public @Nullable String vendorId() {
        return attributeText("vendor_id");
    }

    /** Sets the {@code vendor_id} attribute; null removes it. */
    public DomainCapsCpuModeModel vendorId(@Nullable String vendorId) {
        setAttribute("vendor_id", vendorId);
        return this;
    }

    /** The {@code usable} attribute, or null if absent. Known values: {@code yes}, {@code no}, {@code unknown}. */
    public @Nullable String usable() {
        return attributeText("usable");
    }

    /** Sets the {@code usable} attribute; null removes it. */
    public DomainCapsCpuModeModel usable(@Nullable String usable) {
        setAttribute("usable", usable);
        return this;
    }

    /** The {@code deprecated} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean deprecated() {
        return Text.yesNo(attributeText("deprecated"));
    }

    /** Sets the {@code deprecated} attribute. */
    public DomainCapsCpuModeModel deprecated(boolean deprecated) {
        setAttribute("deprecated", deprecated ? "yes" : "no");
        return this;
    }

    /** The {@code deprecated} attribute as it is written, or null if absent. */
    public @Nullable String deprecatedText() {
        return attributeText("deprecated");
    }

    /** Sets the {@code deprecated} attribute as it is written; null removes it. */
    public DomainCapsCpuModeModel deprecatedText(@Nullable String text) {
        setAttribute("deprecated", text);
        return this;
    }

    /** The {@code canonical} attribute, or null if absent. */
    public @Nullable String canonical() {
        return attributeText("canonical");
    }

    /** Sets the {@code canonical} attribute; null removes it. */
    public DomainCapsCpuModeModel canonical(@Nullable String canonical) {
        setAttribute("canonical", canonical);
        return this;
    }

    /** The {@code vendor} attribute, or null if absent. */
    public @Nullable String vendor() {
        return attributeText("vendor");
    }

    /** Sets the {@code vendor} attribute; null removes it. */
    public DomainCapsCpuModeModel vendor(@Nullable String vendor) {
        setAttribute("vendor", vendor);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public DomainCapsCpuModeModel value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    DomainCapsCpuModeModel empty() {
        return new DomainCapsCpuModeModel();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"fallback", "vendor_id", "usable", "deprecated", "canonical", "vendor"};
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

    @XmlAttribute(name = "usable")
    private @Nullable String getUsableAttribute() {
        return attributeText("usable");
    }

    private void setUsableAttribute(@Nullable String value) {
        setAttribute("usable", value);
    }

    @XmlAttribute(name = "deprecated")
    private @Nullable String getDeprecatedAttribute() {
        return attributeText("deprecated");
    }

    private void setDeprecatedAttribute(@Nullable String value) {
        setAttribute("deprecated", value);
    }

    @XmlAttribute(name = "canonical")
    private @Nullable String getCanonicalAttribute() {
        return attributeText("canonical");
    }

    private void setCanonicalAttribute(@Nullable String value) {
        setAttribute("canonical", value);
    }

    @XmlAttribute(name = "vendor")
    private @Nullable String getVendorAttribute() {
        return attributeText("vendor");
    }

    private void setVendorAttribute(@Nullable String value) {
        setAttribute("vendor", value);
    }
}
