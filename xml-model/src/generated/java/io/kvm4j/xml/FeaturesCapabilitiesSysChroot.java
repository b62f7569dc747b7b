package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sys_chroot} element of {@code domain/features/capabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesCapabilitiesSysChroot extends Element {
    /** Makes an empty {@code sys_chroot} element. */
    public FeaturesCapabilitiesSysChroot() {
        super("sys_chroot");
    }

    /**
     * Reads a {@code sys_chroot} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesCapabilitiesSysChroot parse(String xml) {
        return XmlReader.read(xml, new FeaturesCapabilitiesSysChroot());
    }

    @Override
    public FeaturesCapabilitiesSysChroot copy() {
        return (FeaturesCapabilitiesSysChroot) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesCapabilitiesSysChroot state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesCapabilitiesSysChroot stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    @Override
    FeaturesCapabilitiesSysChroot empty() {
        return new FeaturesCapabilitiesSysChroot();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"state"};
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }
}
