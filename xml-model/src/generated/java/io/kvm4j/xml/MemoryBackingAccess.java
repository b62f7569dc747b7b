package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code access} element of {@code domain/memoryBacking}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class MemoryBackingAccess extends Element {
    /** Makes an empty {@code access} element. */
    public MemoryBackingAccess() {
        super("access");
    }

    /**
     * Reads a {@code access} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryBackingAccess parse(String xml) {
        return XmlReader.read(xml, new MemoryBackingAccess());
    }

    @Override
    public MemoryBackingAccess copy() {
        return (MemoryBackingAccess) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code shared}, {@code private}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public MemoryBackingAccess mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    MemoryBackingAccess empty() {
        return new MemoryBackingAccess();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }
}
