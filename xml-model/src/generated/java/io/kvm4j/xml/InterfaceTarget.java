package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code target} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceTarget extends Element {
    /** Makes an empty {@code target} element. */
    public InterfaceTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceTarget parse(String xml) {
        return XmlReader.read(xml, new InterfaceTarget());
    }

    @Override
    public InterfaceTarget copy() {
        return (InterfaceTarget) copyTree();
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public InterfaceTarget dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code managed} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean managed() {
        return Text.yesNo(attributeText("managed"));
    }

    /** Sets the {@code managed} attribute. */
    public InterfaceTarget managed(boolean managed) {
        setAttribute("managed", managed ? "yes" : "no");
        return this;
    }

    /** The {@code managed} attribute as it is written, or null if absent. */
    public @Nullable String managedText() {
        return attributeText("managed");
    }

    /** Sets the {@code managed} attribute as it is written; null removes it. */
    public InterfaceTarget managedText(@Nullable String text) {
        setAttribute("managed", text);
        return this;
    }

    @Override
    InterfaceTarget empty() {
        return new InterfaceTarget();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dev", "managed"};
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "managed")
    private @Nullable String getManagedAttribute() {
        return attributeText("managed");
    }

    private void setManagedAttribute(@Nullable String value) {
        setAttribute("managed", value);
    }
}
