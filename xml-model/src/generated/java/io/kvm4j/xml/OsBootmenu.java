package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code bootmenu} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class OsBootmenu extends Element {
    /** Makes an empty {@code bootmenu} element. */
    public OsBootmenu() {
        super("bootmenu");
    }

    /**
     * Reads a {@code bootmenu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsBootmenu parse(String xml) {
        return XmlReader.read(xml, new OsBootmenu());
    }

    @Override
    public OsBootmenu copy() {
        return (OsBootmenu) copyTree();
    }

    /** The {@code enable} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enable() {
        return Text.yesNo(attributeText("enable"));
    }

    /** Sets the {@code enable} attribute. */
    public OsBootmenu enable(boolean enable) {
        setAttribute("enable", enable ? "yes" : "no");
        return this;
    }

    /** The {@code enable} attribute as it is written, or null if absent. */
    public @Nullable String enableText() {
        return attributeText("enable");
    }

    /** Sets the {@code enable} attribute as it is written; null removes it. */
    public OsBootmenu enableText(@Nullable String text) {
        setAttribute("enable", text);
        return this;
    }

    /** The {@code timeout} attribute, or null if absent. */
    public @Nullable Integer timeout() {
        return Text.intValue(this, "timeout", attributeText("timeout"));
    }

    /** Sets the {@code timeout} attribute. */
    public OsBootmenu timeout(int timeout) {
        setAttribute("timeout", Text.decimal(timeout));
        return this;
    }

    /** The {@code timeout} attribute as it is written, or null if absent. */
    public @Nullable String timeoutText() {
        return attributeText("timeout");
    }

    /** Sets the {@code timeout} attribute as it is written; null removes it. */
    public OsBootmenu timeoutText(@Nullable String text) {
        setAttribute("timeout", text);
        return this;
    }

    @Override
    OsBootmenu empty() {
        return new OsBootmenu();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"enable", "timeout"};
    }

    @XmlAttribute(name = "enable")
    private @Nullable String getEnableAttribute() {
        return attributeText("enable");
    }

    private void setEnableAttribute(@Nullable String value) {
        setAttribute("enable", value);
    }

    @XmlAttribute(name = "timeout")
    private @Nullable String getTimeoutAttribute() {
        return attributeText("timeout");
    }

    private void setTimeoutAttribute(@Nullable String value) {
        setAttribute("timeout", value);
    }
}
