package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code address} element of {@code domain/devices/memory/target}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class MemoryDeviceTargetAddress extends Element {
    /** Makes an empty {@code address} element. */
    public MemoryDeviceTargetAddress() {
        super("address");
    }

    /**
     * Reads a {@code address} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryDeviceTargetAddress parse(String xml) {
        return XmlReader.read(xml, new MemoryDeviceTargetAddress());
    }

    @Override
    public MemoryDeviceTargetAddress copy() {
        return (MemoryDeviceTargetAddress) copyTree();
    }

    /** The {@code base} attribute, or null if absent. */
    public @Nullable String base() {
        return attributeText("base");
    }

    /** Sets the {@code base} attribute; null removes it. */
    public MemoryDeviceTargetAddress base(@Nullable String base) {
        setAttribute("base", base);
        return this;
    }

    @Override
    MemoryDeviceTargetAddress empty() {
        return new MemoryDeviceTargetAddress();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"base"};
    }

    @XmlAttribute(name = "base")
    private @Nullable String getBaseAttribute() {
        return attributeText("base");
    }

    private void setBaseAttribute(@Nullable String value) {
        setAttribute("base", value);
    }
}
