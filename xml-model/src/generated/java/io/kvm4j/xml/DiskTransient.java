package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code transient} element of {@code domain/devices/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskTransient extends Element {
    /** Makes an empty {@code transient} element. */
    public DiskTransient() {
        super("transient");
    }

    /**
     * Reads a {@code transient} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskTransient parse(String xml) {
        return XmlReader.read(xml, new DiskTransient());
    }

    @Override
    public DiskTransient copy() {
        return (DiskTransient) copyTree();
    }

    /** The {@code shareBacking} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean shareBacking() {
        return Text.yesNo(attributeText("shareBacking"));
    }

    /** Sets the {@code shareBacking} attribute. */
    public DiskTransient shareBacking(boolean shareBacking) {
        setAttribute("shareBacking", shareBacking ? "yes" : "no");
        return this;
    }

    /** The {@code shareBacking} attribute as it is written, or null if absent. */
    public @Nullable String shareBackingText() {
        return attributeText("shareBacking");
    }

    /** Sets the {@code shareBacking} attribute as it is written; null removes it. */
    public DiskTransient shareBackingText(@Nullable String text) {
        setAttribute("shareBacking", text);
        return this;
    }

    @Override
    DiskTransient empty() {
        return new DiskTransient();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"shareBacking"};
    }

    @XmlAttribute(name = "shareBacking")
    private @Nullable String getShareBackingAttribute() {
        return attributeText("shareBacking");
    }

    private void setShareBackingAttribute(@Nullable String value) {
        setAttribute("shareBacking", value);
    }
}
