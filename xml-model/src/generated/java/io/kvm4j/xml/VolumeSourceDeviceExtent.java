package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code extent} element of {@code volume/source/device}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VolumeSourceDeviceExtent extends Element {
    /** Makes an empty {@code extent} element. */
    public VolumeSourceDeviceExtent() {
        super("extent");
    }

    /**
     * Reads a {@code extent} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeSourceDeviceExtent parse(String xml) {
        return XmlReader.read(xml, new VolumeSourceDeviceExtent());
    }

    @Override
    public VolumeSourceDeviceExtent copy() {
        return (VolumeSourceDeviceExtent) copyTree();
    }

    /** The {@code start} attribute, or null if absent. */
    public @Nullable Long start() {
        return Text.longValue(this, "start", attributeText("start"));
    }

    /** Sets the {@code start} attribute. */
    public VolumeSourceDeviceExtent start(long start) {
        setAttribute("start", Text.decimal(start));
        return this;
    }

    /** The {@code start} attribute as it is written, or null if absent. */
    public @Nullable String startText() {
        return attributeText("start");
    }

    /** Sets the {@code start} attribute as it is written; null removes it. */
    public VolumeSourceDeviceExtent startText(@Nullable String text) {
        setAttribute("start", text);
        return this;
    }

    /** The {@code end} attribute, or null if absent. */
    public @Nullable Long end() {
        return Text.longValue(this, "end", attributeText("end"));
    }

    /** Sets the {@code end} attribute. */
    public VolumeSourceDeviceExtent end(long end) {
        setAttribute("end", Text.decimal(end));
        return this;
    }

    /** The {@code end} attribute as it is written, or null if absent. */
    public @Nullable String endText() {
        return attributeText("end");
    }

    /** Sets the {@code end} attribute as it is written; null removes it. */
    public VolumeSourceDeviceExtent endText(@Nullable String text) {
        setAttribute("end", text);
        return this;
    }

    @Override
    VolumeSourceDeviceExtent empty() {
        return new VolumeSourceDeviceExtent();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"start", "end"};
    }

    @XmlAttribute(name = "start")
    private @Nullable String getStartAttribute() {
        return attributeText("start");
    }

    private void setStartAttribute(@Nullable String value) {
        setAttribute("start", value);
    }

    @XmlAttribute(name = "end")
    private @Nullable String getEndAttribute() {
        return attributeText("end");
    }

    private void setEndAttribute(@Nullable String value) {
        setAttribute("end", value);
    }
}
