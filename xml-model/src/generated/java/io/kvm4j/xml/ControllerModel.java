package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code model} element of {@code domain/devices/controller}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ControllerModel extends Element {
    /** Makes an empty {@code model} element. */
    public ControllerModel() {
        super("model");
    }

    /**
     * Reads a {@code model} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ControllerModel parse(String xml) {
        return XmlReader.read(xml, new ControllerModel());
    }

    @Override
    public ControllerModel copy() {
        return (ControllerModel) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code spapr-pci-host-bridge}, {@code pci-bridge}, {@code i82801b11-bridge}, {@code pcie-pci-bridge}, {@code ioh3420}, {@code pcie-root-port}, {@code x3130-upstream}, {@code xio3130-downstream}, {@code pxb}, {@code pxb-pcie}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public ControllerModel name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    ControllerModel empty() {
        return new ControllerModel();
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
