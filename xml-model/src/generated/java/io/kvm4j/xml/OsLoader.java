package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code loader} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class OsLoader extends Element {
    /** Makes an empty {@code loader} element. */
    public OsLoader() {
        super("loader");
    }

    /**
     * Reads a {@code loader} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsLoader parse(String xml) {
        return XmlReader.read(xml, new OsLoader());
    }

    @Override
    public OsLoader copy() {
        return (OsLoader) copyTree();
    }

    /** The {@code readonly} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean readonly() {
        return Text.yesNo(attributeText("readonly"));
    }

    /** Sets the {@code readonly} attribute. */
    public OsLoader readonly(boolean readonly) {
        setAttribute("readonly", readonly ? "yes" : "no");
        return this;
    }

    /** The {@code readonly} attribute as it is written, or null if absent. */
    public @Nullable String readonlyText() {
        return attributeText("readonly");
    }

    /** Sets the {@code readonly} attribute as it is written; null removes it. */
    public OsLoader readonlyText(@Nullable String text) {
        setAttribute("readonly", text);
        return this;
    }

    /** The {@code secure} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean secure() {
        return Text.yesNo(attributeText("secure"));
    }

    /** Sets the {@code secure} attribute. */
    public OsLoader secure(boolean secure) {
        setAttribute("secure", secure ? "yes" : "no");
        return this;
    }

    /** The {@code secure} attribute as it is written, or null if absent. */
    public @Nullable String secureText() {
        return attributeText("secure");
    }

    /** Sets the {@code secure} attribute as it is written; null removes it. */
    public OsLoader secureText(@Nullable String text) {
        setAttribute("secure", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code rom}, {@code pflash}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public OsLoader type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code stateless} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean stateless() {
        return Text.yesNo(attributeText("stateless"));
    }

    /** Sets the {@code stateless} attribute. */
    public OsLoader stateless(boolean stateless) {
        setAttribute("stateless", stateless ? "yes" : "no");
        return this;
    }

    /** The {@code stateless} attribute as it is written, or null if absent. */
    public @Nullable String statelessText() {
        return attributeText("stateless");
    }

    /** Sets the {@code stateless} attribute as it is written; null removes it. */
    public OsLoader statelessText(@Nullable String text) {
        setAttribute("stateless", text);
        return this;
    }

    /** The {@code format} attribute, or null if absent. Known values: {@code raw}, {@code qcow2}. */
    public @Nullable String format() {
        return attributeText("format");
    }

    /** Sets the {@code format} attribute; null removes it. */
    public OsLoader format(@Nullable String format) {
        setAttribute("format", format);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public OsLoader value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    OsLoader empty() {
        return new OsLoader();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"readonly", "secure", "type", "stateless", "format"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "readonly")
    private @Nullable String getReadonlyAttribute() {
        return attributeText("readonly");
    }

    private void setReadonlyAttribute(@Nullable String value) {
        setAttribute("readonly", value);
    }

    @XmlAttribute(name = "secure")
    private @Nullable String getSecureAttribute() {
        return attributeText("secure");
    }

    private void setSecureAttribute(@Nullable String value) {
        setAttribute("secure", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "stateless")
    private @Nullable String getStatelessAttribute() {
        return attributeText("stateless");
    }

    private void setStatelessAttribute(@Nullable String value) {
        setAttribute("stateless", value);
    }

    @XmlAttribute(name = "format")
    private @Nullable String getFormatAttribute() {
        return attributeText("format");
    }

    private void setFormatAttribute(@Nullable String value) {
        setAttribute("format", value);
    }
}
