package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code master} element of {@code domain/devices/controller}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ControllerMaster extends Element {
    /** Makes an empty {@code master} element. */
    public ControllerMaster() {
        super("master");
    }

    /**
     * Reads a {@code master} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ControllerMaster parse(String xml) {
        return XmlReader.read(xml, new ControllerMaster());
    }

    @Override
    public ControllerMaster copy() {
        return (ControllerMaster) copyTree();
    }

    /** The {@code startport} attribute, or null if absent. */
    public @Nullable String startport() {
        return attributeText("startport");
    }

    /** Sets the {@code startport} attribute; null removes it. */
    public ControllerMaster startport(@Nullable String startport) {
        setAttribute("startport", startport);
        return this;
    }

    @Override
    ControllerMaster empty() {
        return new ControllerMaster();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"startport"};
    }

    @XmlAttribute(name = "startport")
    private @Nullable String getStartportAttribute() {
        return attributeText("startport");
    }

    private void setStartportAttribute(@Nullable String value) {
        setAttribute("startport", value);
    }
}
