package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code resolution} element of {@code domain/devices/video/model}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VideoModelResolution extends Element {
    /** Makes an empty {@code resolution} element. */
    public VideoModelResolution() {
        super("resolution");
    }

    /**
     * Reads a {@code resolution} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VideoModelResolution parse(String xml) {
        return XmlReader.read(xml, new VideoModelResolution());
    }

    @Override
    public VideoModelResolution copy() {
        return (VideoModelResolution) copyTree();
    }

    /** The {@code x} attribute, or null if absent. */
    public @Nullable Long x() {
        return Text.longValue(this, "x", attributeText("x"));
    }

    /** Sets the {@code x} attribute. */
    public VideoModelResolution x(long x) {
        setAttribute("x", Text.decimal(x));
        return this;
    }

    /** The {@code x} attribute as it is written, or null if absent. */
    public @Nullable String xText() {
        return attributeText("x");
    }

    /** Sets the {@code x} attribute as it is written; null removes it. */
    public VideoModelResolution xText(@Nullable String text) {
        setAttribute("x", text);
        return this;
    }

    /** The {@code y} attribute, or null if absent. */
    public @Nullable Long y() {
        return Text.longValue(this, "y", attributeText("y"));
    }

    /** Sets the {@code y} attribute. */
    public VideoModelResolution y(long y) {
        setAttribute("y", Text.decimal(y));
        return this;
    }

    /** The {@code y} attribute as it is written, or null if absent. */
    public @Nullable String yText() {
        return attributeText("y");
    }

    /** Sets the {@code y} attribute as it is written; null removes it. */
    public VideoModelResolution yText(@Nullable String text) {
        setAttribute("y", text);
        return this;
    }

    @Override
    VideoModelResolution empty() {
        return new VideoModelResolution();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"x", "y"};
    }

    @XmlAttribute(name = "x")
    private @Nullable String getXAttribute() {
        return attributeText("x");
    }

    private void setXAttribute(@Nullable String value) {
        setAttribute("x", value);
    }

    @XmlAttribute(name = "y")
    private @Nullable String getYAttribute() {
        return attributeText("y");
    }

    private void setYAttribute(@Nullable String value) {
        setAttribute("y", value);
    }
}
