package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code guest} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceGuest extends Element {
    /** Makes an empty {@code guest} element. */
    public InterfaceGuest() {
        super("guest");
    }

    /**
     * Reads a {@code guest} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceGuest parse(String xml) {
        return XmlReader.read(xml, new InterfaceGuest());
    }

    @Override
    public InterfaceGuest copy() {
        return (InterfaceGuest) copyTree();
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public InterfaceGuest dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code actual} attribute, or null if absent. */
    public @Nullable String actual() {
        return attributeText("actual");
    }

    /** Sets the {@code actual} attribute; null removes it. */
    public InterfaceGuest actual(@Nullable String actual) {
        setAttribute("actual", actual);
        return this;
    }

    @Override
    InterfaceGuest empty() {
        return new InterfaceGuest();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dev", "actual"};
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "actual")
    private @Nullable String getActualAttribute() {
        return attributeText("actual");
    }

    private void setActualAttribute(@Nullable String value) {
        setAttribute("actual", value);
    }
}
