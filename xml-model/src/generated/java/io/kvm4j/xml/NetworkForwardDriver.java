package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code driver} element of {@code network/forward}, {@code networkport/plug}, {@code domain/devices/hostdev}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class NetworkForwardDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public NetworkForwardDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NetworkForwardDriver parse(String xml) {
        return XmlReader.read(xml, new NetworkForwardDriver());
    }

    @Override
    public NetworkForwardDriver copy() {
        return (NetworkForwardDriver) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code kvm}, {@code vfio}, {@code xen}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public NetworkForwardDriver name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code model} attribute, or null if absent. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public NetworkForwardDriver model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    @Override
    NetworkForwardDriver empty() {
        return new NetworkForwardDriver();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "model"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }
}
