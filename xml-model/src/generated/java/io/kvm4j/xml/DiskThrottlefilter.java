package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code throttlefilter} element of {@code domain/devices/disk/throttlefilters}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskThrottlefilter extends Element {
    /** Makes an empty {@code throttlefilter} element. */
    public DiskThrottlefilter() {
        super("throttlefilter");
    }

    /**
     * Reads a {@code throttlefilter} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskThrottlefilter parse(String xml) {
        return XmlReader.read(xml, new DiskThrottlefilter());
    }

    @Override
    public DiskThrottlefilter copy() {
        return (DiskThrottlefilter) copyTree();
    }

    /** The {@code group} attribute, or null if absent. */
    public @Nullable String group() {
        return attributeText("group");
    }

    /** Sets the {@code group} attribute; null removes it. */
    public DiskThrottlefilter group(@Nullable String group) {
        setAttribute("group", group);
        return this;
    }

    @Override
    DiskThrottlefilter empty() {
        return new DiskThrottlefilter();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"group"};
    }

    @XmlAttribute(name = "group")
    private @Nullable String getGroupAttribute() {
        return attributeText("group");
    }

    private void setGroupAttribute(@Nullable String value) {
        setAttribute("group", value);
    }
}
