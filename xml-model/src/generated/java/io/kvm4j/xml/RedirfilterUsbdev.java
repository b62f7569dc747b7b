package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code usbdev} element of {@code domain/devices/redirfilter}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class RedirfilterUsbdev extends Element {
    /** Makes an empty {@code usbdev} element. */
    public RedirfilterUsbdev() {
        super("usbdev");
    }

    /**
     * Reads a {@code usbdev} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static RedirfilterUsbdev parse(String xml) {
        return XmlReader.read(xml, new RedirfilterUsbdev());
    }

    @Override
    public RedirfilterUsbdev copy() {
        return (RedirfilterUsbdev) copyTree();
    }

    /** The {@code allow} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean allow() {
        return Text.yesNo(attributeText("allow"));
    }

    /** Sets the {@code allow} attribute. */
    public RedirfilterUsbdev allow(boolean allow) {
        setAttribute("allow", allow ? "yes" : "no");
        return this;
    }

    /** The {@code allow} attribute as it is written, or null if absent. */
    public @Nullable String allowText() {
        return attributeText("allow");
    }

    /** Sets the {@code allow} attribute as it is written; null removes it. */
    public RedirfilterUsbdev allowText(@Nullable String text) {
        setAttribute("allow", text);
        return this;
    }

    /** The {@code class} attribute, or null if absent. */
    public @Nullable String classAttribute() {
        return attributeText("class");
    }

    /** Sets the {@code class} attribute; null removes it. */
    public RedirfilterUsbdev classAttribute(@Nullable String classAttribute) {
        setAttribute("class", classAttribute);
        return this;
    }

    /** The {@code vendor} attribute, or null if absent. */
    public @Nullable String vendor() {
        return attributeText("vendor");
    }

    /** Sets the {@code vendor} attribute; null removes it. */
    public RedirfilterUsbdev vendor(@Nullable String vendor) {
        setAttribute("vendor", vendor);
        return this;
    }

    /** The {@code product} attribute, or null if absent. */
    public @Nullable String product() {
        return attributeText("product");
    }

    /** Sets the {@code product} attribute; null removes it. */
    public RedirfilterUsbdev product(@Nullable String product) {
        setAttribute("product", product);
        return this;
    }

    /** The {@code version} attribute, or null if absent. */
    public @Nullable String version() {
        return attributeText("version");
    }

    /** Sets the {@code version} attribute; null removes it. */
    public RedirfilterUsbdev version(@Nullable String version) {
        setAttribute("version", version);
        return this;
    }

    @Override
    RedirfilterUsbdev empty() {
        return new RedirfilterUsbdev();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"allow", "class", "vendor", "product", "version"};
    }

    @XmlAttribute(name = "allow")
    private @Nullable String getAllowAttribute() {
        return attributeText("allow");
    }

    private void setAllowAttribute(@Nullable String value) {
        setAttribute("allow", value);
    }

    @XmlAttribute(name = "class")
    private @Nullable String getClassAttribute() {
        return attributeText("class");
    }

    private void setClassAttribute(@Nullable String value) {
        setAttribute("class", value);
    }

    @XmlAttribute(name = "vendor")
    private @Nullable String getVendorAttribute() {
        return attributeText("vendor");
    }

    private void setVendorAttribute(@Nullable String value) {
        setAttribute("vendor", value);
    }

    @XmlAttribute(name = "product")
    private @Nullable String getProductAttribute() {
        return attributeText("product");
    }

    private void setProductAttribute(@Nullable String value) {
        setAttribute("product", value);
    }

    @XmlAttribute(name = "version")
    private @Nullable String getVersionAttribute() {
        return attributeText("version");
    }

    private void setVersionAttribute(@Nullable String value) {
        setAttribute("version", value);
    }
}
