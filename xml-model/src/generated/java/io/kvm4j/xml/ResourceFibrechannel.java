package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code fibrechannel} element of {@code domain/resource}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ResourceFibrechannel extends Element {
    /** Makes an empty {@code fibrechannel} element. */
    public ResourceFibrechannel() {
        super("fibrechannel");
    }

    /**
     * Reads a {@code fibrechannel} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ResourceFibrechannel parse(String xml) {
        return XmlReader.read(xml, new ResourceFibrechannel());
    }

    @Override
    public ResourceFibrechannel copy() {
        return (ResourceFibrechannel) copyTree();
    }

    /** The {@code appid} attribute, or null if absent. */
    public @Nullable String appid() {
        return attributeText("appid");
    }

    /** Sets the {@code appid} attribute; null removes it. */
    public ResourceFibrechannel appid(@Nullable String appid) {
        setAttribute("appid", appid);
        return this;
    }

    @Override
    ResourceFibrechannel empty() {
        return new ResourceFibrechannel();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"appid"};
    }

    @XmlAttribute(name = "appid")
    private @Nullable String getAppidAttribute() {
        return attributeText("appid");
    }

    private void setAppidAttribute(@Nullable String value) {
        setAttribute("appid", value);
    }
}
