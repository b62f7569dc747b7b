package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code start} element of {@code interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceStart extends Element {
    /** Makes an empty {@code start} element. */
    public HostInterfaceStart() {
        super("start");
    }

    /**
     * Reads a {@code start} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceStart parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceStart());
    }

    @Override
    public HostInterfaceStart copy() {
        return (HostInterfaceStart) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code onboot}, {@code none}, {@code hotplug}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public HostInterfaceStart mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    HostInterfaceStart empty() {
        return new HostInterfaceStart();
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
