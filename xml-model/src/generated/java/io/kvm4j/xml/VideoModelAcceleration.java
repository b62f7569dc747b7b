package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code acceleration} element of {@code domain/devices/video/model}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VideoModelAcceleration extends Element {
    /** Makes an empty {@code acceleration} element. */
    public VideoModelAcceleration() {
        super("acceleration");
    }

    /**
     * Reads a {@code acceleration} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VideoModelAcceleration parse(String xml) {
        return XmlReader.read(xml, new VideoModelAcceleration());
    }

    @Override
    public VideoModelAcceleration copy() {
        return (VideoModelAcceleration) copyTree();
    }

    /** The {@code accel3d} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean accel3d() {
        return Text.yesNo(attributeText("accel3d"));
    }

    /** Sets the {@code accel3d} attribute. */
    public VideoModelAcceleration accel3d(boolean accel3d) {
        setAttribute("accel3d", accel3d ? "yes" : "no");
        return this;
    }

    /** The {@code accel3d} attribute as it is written, or null if absent. */
    public @Nullable String accel3dText() {
        return attributeText("accel3d");
    }

    /** Sets the {@code accel3d} attribute as it is written; null removes it. */
    public VideoModelAcceleration accel3dText(@Nullable String text) {
        setAttribute("accel3d", text);
        return this;
    }

    /** The {@code accel2d} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean accel2d() {
        return Text.yesNo(attributeText("accel2d"));
    }

    /** Sets the {@code accel2d} attribute. */
    public VideoModelAcceleration accel2d(boolean accel2d) {
        setAttribute("accel2d", accel2d ? "yes" : "no");
        return this;
    }

    /** The {@code accel2d} attribute as it is written, or null if absent. */
    public @Nullable String accel2dText() {
        return attributeText("accel2d");
    }

    /** Sets the {@code accel2d} attribute as it is written; null removes it. */
    public VideoModelAcceleration accel2dText(@Nullable String text) {
        setAttribute("accel2d", text);
        return this;
    }

    /** The {@code rendernode} attribute, or null if absent. */
    public @Nullable String rendernode() {
        return attributeText("rendernode");
    }

    /** Sets the {@code rendernode} attribute; null removes it. */
    public VideoModelAcceleration rendernode(@Nullable String rendernode) {
        setAttribute("rendernode", rendernode);
        return this;
    }

    @Override
    VideoModelAcceleration empty() {
        return new VideoModelAcceleration();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"accel3d", "accel2d", "rendernode"};
    }

    @XmlAttribute(name = "accel3d")
    private @Nullable String getAccel3dAttribute() {
        return attributeText("accel3d");
    }

    private void setAccel3dAttribute(@Nullable String value) {
        setAttribute("accel3d", value);
    }

    @XmlAttribute(name = "accel2d")
    private @Nullable String getAccel2dAttribute() {
        return attributeText("accel2d");
    }

    private void setAccel2dAttribute(@Nullable String value) {
        setAttribute("accel2d", value);
    }

    @XmlAttribute(name = "rendernode")
    private @Nullable String getRendernodeAttribute() {
        return attributeText("rendernode");
    }

    private void setRendernodeAttribute(@Nullable String value) {
        setAttribute("rendernode", value);
    }
}
