package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code link} element of {@code interface}, {@code device/capability}, {@code interface/bridge/interface}, {@code interface/bond/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceLink extends Element {
    /** Makes an empty {@code link} element. */
    public HostInterfaceLink() {
        super("link");
    }

    /**
     * Reads a {@code link} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceLink parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceLink());
    }

    @Override
    public HostInterfaceLink copy() {
        return (HostInterfaceLink) copyTree();
    }

    /** The {@code speed} attribute, or null if absent. */
    public @Nullable Long speed() {
        return Text.longValue(this, "speed", attributeText("speed"));
    }

    /** Sets the {@code speed} attribute. */
    public HostInterfaceLink speed(long speed) {
        setAttribute("speed", Text.decimal(speed));
        return this;
    }

    /** The {@code speed} attribute as it is written, or null if absent. */
    public @Nullable String speedText() {
        return attributeText("speed");
    }

    /** Sets the {@code speed} attribute as it is written; null removes it. */
    public HostInterfaceLink speedText(@Nullable String text) {
        setAttribute("speed", text);
        return this;
    }

    /** The {@code state} attribute, or null if absent. Known values: {@code unknown}, {@code notpresent}, {@code down}, {@code lowerlayerdown}, {@code testing}, {@code dormant}, {@code up}. */
    public @Nullable String state() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute; null removes it. */
    public HostInterfaceLink state(@Nullable String state) {
        setAttribute("state", state);
        return this;
    }

    @Override
    HostInterfaceLink empty() {
        return new HostInterfaceLink();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"speed", "state"};
    }

    @XmlAttribute(name = "speed")
    private @Nullable String getSpeedAttribute() {
        return attributeText("speed");
    }

    private void setSpeedAttribute(@Nullable String value) {
        setAttribute("speed", value);
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }
}
