package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code boot} element of {@code domain/devices/disk}, {@code domain/devices/filesystem}, {@code domain/devices/interface}, {@code domain/devices/hostdev} and others.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DeviceBoot extends Element {
    /** Makes an empty {@code boot} element. */
    public DeviceBoot() {
        super("boot");
    }

    /**
     * Reads a {@code boot} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DeviceBoot parse(String xml) {
        return XmlReader.read(xml, new DeviceBoot());
    }

    @Override
    public DeviceBoot copy() {
        return (DeviceBoot) copyTree();
    }

    /** The place in the boot order, from 1, or null if absent. */
    public @Nullable Long order() {
        return Text.longValue(this, "order", attributeText("order"));
    }

    /** Sets the place in the boot order, from 1. */
    public DeviceBoot order(long order) {
        setAttribute("order", Text.decimal(order));
        return this;
    }

    /** The place in the boot order, from 1 as it is written, or null if absent. */
    public @Nullable String orderText() {
        return attributeText("order");
    }

    /** Sets the place in the boot order, from 1 as it is written; null removes it. */
    public DeviceBoot orderText(@Nullable String text) {
        setAttribute("order", text);
        return this;
    }

    /** The {@code loadparm} attribute, or null if absent. */
    public @Nullable String loadparm() {
        return attributeText("loadparm");
    }

    /** Sets the {@code loadparm} attribute; null removes it. */
    public DeviceBoot loadparm(@Nullable String loadparm) {
        setAttribute("loadparm", loadparm);
        return this;
    }

    @Override
    DeviceBoot empty() {
        return new DeviceBoot();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"order", "loadparm"};
    }

    @XmlAttribute(name = "order")
    private @Nullable String getOrderAttribute() {
        return attributeText("order");
    }

    private void setOrderAttribute(@Nullable String value) {
        setAttribute("order", value);
    }

    @XmlAttribute(name = "loadparm")
    private @Nullable String getLoadparmAttribute() {
        return attributeText("loadparm");
    }

    private void setLoadparmAttribute(@Nullable String value) {
        setAttribute("loadparm", value);
    }
}
