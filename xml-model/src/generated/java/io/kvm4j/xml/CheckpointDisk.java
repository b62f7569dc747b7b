package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code disk} element of {@code domaincheckpoint/disks}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcheckpoint.html">libvirt: domaincheckpoint XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CheckpointDisk extends Element {
    /** Makes an empty {@code disk} element. */
    public CheckpointDisk() {
        super("disk");
    }

    /**
     * Reads a {@code disk} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CheckpointDisk parse(String xml) {
        return XmlReader.read(xml, new CheckpointDisk());
    }

    @Override
    public CheckpointDisk copy() {
        return (CheckpointDisk) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public CheckpointDisk name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code checkpoint} attribute, or null if absent. Known values: {@code no}, {@code bitmap}. */
    public @Nullable String checkpoint() {
        return attributeText("checkpoint");
    }

    /** Sets the {@code checkpoint} attribute; null removes it. */
    public CheckpointDisk checkpoint(@Nullable String checkpoint) {
        setAttribute("checkpoint", checkpoint);
        return this;
    }

    /** The {@code bitmap} attribute, or null if absent. */
    public @Nullable String bitmap() {
        return attributeText("bitmap");
    }

    /** Sets the {@code bitmap} attribute; null removes it. */
    public CheckpointDisk bitmap(@Nullable String bitmap) {
        setAttribute("bitmap", bitmap);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public CheckpointDisk size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public CheckpointDisk sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    @Override
    CheckpointDisk empty() {
        return new CheckpointDisk();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "checkpoint", "bitmap", "size"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "checkpoint")
    private @Nullable String getCheckpointAttribute() {
        return attributeText("checkpoint");
    }

    private void setCheckpointAttribute(@Nullable String value) {
        setAttribute("checkpoint", value);
    }

    @XmlAttribute(name = "bitmap")
    private @Nullable String getBitmapAttribute() {
        return attributeText("bitmap");
    }

    private void setBitmapAttribute(@Nullable String value) {
        setAttribute("bitmap", value);
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }
}
