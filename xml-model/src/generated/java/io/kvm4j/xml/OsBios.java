package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code bios} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class OsBios extends Element {
    /** Makes an empty {@code bios} element. */
    public OsBios() {
        super("bios");
    }

    /**
     * Reads a {@code bios} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsBios parse(String xml) {
        return XmlReader.read(xml, new OsBios());
    }

    @Override
    public OsBios copy() {
        return (OsBios) copyTree();
    }

    /** The {@code useserial} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean useserial() {
        return Text.yesNo(attributeText("useserial"));
    }

    /** Sets the {@code useserial} attribute. */
    public OsBios useserial(boolean useserial) {
        setAttribute("useserial", useserial ? "yes" : "no");
        return this;
    }

    /** The {@code useserial} attribute as it is written, or null if absent. */
    public @Nullable String useserialText() {
        return attributeText("useserial");
    }

    /** Sets the {@code useserial} attribute as it is written; null removes it. */
    public OsBios useserialText(@Nullable String text) {
        setAttribute("useserial", text);
        return this;
    }

    /** The {@code rebootTimeout} attribute, or null if absent. */
    public @Nullable Integer rebootTimeout() {
        return Text.intValue(this, "rebootTimeout", attributeText("rebootTimeout"));
    }

    /** Sets the {@code rebootTimeout} attribute. */
    public OsBios rebootTimeout(int rebootTimeout) {
        setAttribute("rebootTimeout", Text.decimal(rebootTimeout));
        return this;
    }

    /** The {@code rebootTimeout} attribute as it is written, or null if absent. */
    public @Nullable String rebootTimeoutText() {
        return attributeText("rebootTimeout");
    }

    /** Sets the {@code rebootTimeout} attribute as it is written; null removes it. */
    public OsBios rebootTimeoutText(@Nullable String text) {
        setAttribute("rebootTimeout", text);
        return this;
    }

    @Override
    OsBios empty() {
        return new OsBios();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"useserial", "rebootTimeout"};
    }

    @XmlAttribute(name = "useserial")
    private @Nullable String getUseserialAttribute() {
        return attributeText("useserial");
    }

    private void setUseserialAttribute(@Nullable String value) {
        setAttribute("useserial", value);
    }

    @XmlAttribute(name = "rebootTimeout")
    private @Nullable String getRebootTimeoutAttribute() {
        return attributeText("rebootTimeout");
    }

    private void setRebootTimeoutAttribute(@Nullable String value) {
        setAttribute("rebootTimeout", value);
    }
}
