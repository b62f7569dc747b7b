package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code deprecation} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class QemuDeprecation extends Element {
    /** Makes an empty {@code deprecation} element. */
    public QemuDeprecation() {
        super("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:deprecation");
    }

    /**
     * Reads a {@code deprecation} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static QemuDeprecation parse(String xml) {
        return XmlReader.read(xml, new QemuDeprecation());
    }

    @Override
    public QemuDeprecation copy() {
        return (QemuDeprecation) copyTree();
    }

    /** The {@code behavior} attribute, or null if absent. Known values: {@code none}, {@code omit}, {@code reject}, {@code crash}. */
    public @Nullable String behavior() {
        return attributeText("behavior");
    }

    /** Sets the {@code behavior} attribute; null removes it. */
    public QemuDeprecation behavior(@Nullable String behavior) {
        setAttribute("behavior", behavior);
        return this;
    }

    @Override
    QemuDeprecation empty() {
        return new QemuDeprecation();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"behavior"};
    }

    @XmlAttribute(name = "behavior")
    private @Nullable String getBehaviorAttribute() {
        return attributeText("behavior");
    }

    private void setBehaviorAttribute(@Nullable String value) {
        setAttribute("behavior", value);
    }
}
