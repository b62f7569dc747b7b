package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code feature} element of {@code capabilities/host/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesHostCpuFeature extends Element {
    /** Makes an empty {@code feature} element. */
    public CapabilitiesHostCpuFeature() {
        super("feature");
    }

    /**
     * Reads a {@code feature} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostCpuFeature parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostCpuFeature());
    }

    @Override
    public CapabilitiesHostCpuFeature copy() {
        return (CapabilitiesHostCpuFeature) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public CapabilitiesHostCpuFeature name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    CapabilitiesHostCpuFeature empty() {
        return new CapabilitiesHostCpuFeature();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
