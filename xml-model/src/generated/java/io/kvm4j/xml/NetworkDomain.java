package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code domain} element of {@code network}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkDomain extends Element {
    /** Makes an empty {@code domain} element. */
    public NetworkDomain() {
        super("domain");
    }

    /**
     * Reads a {@code domain} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkDomain parse(String xml) {
        return XmlReader.read(xml, new NetworkDomain());
    }

    @Override
    public NetworkDomain copy() {
        return (NetworkDomain) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public NetworkDomain name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code localOnly} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean localOnly() {
        return Text.yesNo(attributeText("localOnly"));
    }

    /** Sets the {@code localOnly} attribute. */
    public NetworkDomain localOnly(boolean localOnly) {
        setAttribute("localOnly", localOnly ? "yes" : "no");
        return this;
    }

    /** The {@code localOnly} attribute as it is written, or null if absent. */
    public @Nullable String localOnlyText() {
        return attributeText("localOnly");
    }

    /** Sets the {@code localOnly} attribute as it is written; null removes it. */
    public NetworkDomain localOnlyText(@Nullable String text) {
        setAttribute("localOnly", text);
        return this;
    }

    /** The {@code register} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean register() {
        return Text.yesNo(attributeText("register"));
    }

    /** Sets the {@code register} attribute. */
    public NetworkDomain register(boolean register) {
        setAttribute("register", register ? "yes" : "no");
        return this;
    }

    /** The {@code register} attribute as it is written, or null if absent. */
    public @Nullable String registerText() {
        return attributeText("register");
    }

    /** Sets the {@code register} attribute as it is written; null removes it. */
    public NetworkDomain registerText(@Nullable String text) {
        setAttribute("register", text);
        return this;
    }

    @Override
    NetworkDomain empty() {
        return new NetworkDomain();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "localOnly", "register"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "localOnly")
    private @Nullable String getLocalOnlyAttribute() {
        return attributeText("localOnly");
    }

    private void setLocalOnlyAttribute(@Nullable String value) {
        setAttribute("localOnly", value);
    }

    @XmlAttribute(name = "register")
    private @Nullable String getRegisterAttribute() {
        return attributeText("register");
    }

    private void setRegisterAttribute(@Nullable String value) {
        setAttribute("register", value);
    }
}
