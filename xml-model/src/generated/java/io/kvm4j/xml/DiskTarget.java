package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * What the guest sees a disk as.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskTarget extends Element {
    /** Makes an empty {@code target} element. */
    public DiskTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskTarget parse(String xml) {
        return XmlReader.read(xml, new DiskTarget());
    }

    @Override
    public DiskTarget copy() {
        return (DiskTarget) copyTree();
    }

    /** The name in the document, such as {@code vda}; the guest may choose another, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the name in the document, such as {@code vda}; the guest may choose another; null removes it. */
    public DiskTarget dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code bus} attribute, or null if absent. Known values: {@code ide}, {@code fdc}, {@code scsi}, {@code virtio}, {@code xen}, {@code usb}, {@code uml}, {@code sata}, {@code sd}. */
    public @Nullable String bus() {
        return attributeText("bus");
    }

    /** Sets the {@code bus} attribute; null removes it. */
    public DiskTarget bus(@Nullable String bus) {
        setAttribute("bus", bus);
        return this;
    }

    /** The {@code tray} attribute, or null if absent. Known values: {@code open}, {@code closed}. */
    public @Nullable String tray() {
        return attributeText("tray");
    }

    /** Sets the {@code tray} attribute; null removes it. */
    public DiskTarget tray(@Nullable String tray) {
        setAttribute("tray", tray);
        return this;
    }

    /** The {@code removable} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean removable() {
        return Text.onOff(attributeText("removable"));
    }

    /** Sets the {@code removable} attribute. */
    public DiskTarget removable(boolean removable) {
        setAttribute("removable", removable ? "on" : "off");
        return this;
    }

    /** The {@code removable} attribute as it is written, or null if absent. */
    public @Nullable String removableText() {
        return attributeText("removable");
    }

    /** Sets the {@code removable} attribute as it is written; null removes it. */
    public DiskTarget removableText(@Nullable String text) {
        setAttribute("removable", text);
        return this;
    }

    /** The rotations per minute the guest is told; 1 for a solid-state disk, or null if absent. */
    public @Nullable Long rotationRate() {
        return Text.longValue(this, "rotation_rate", attributeText("rotation_rate"));
    }

    /** Sets the rotations per minute the guest is told; 1 for a solid-state disk. */
    public DiskTarget rotationRate(long rotationRate) {
        setAttribute("rotation_rate", Text.decimal(rotationRate));
        return this;
    }

    /** The rotations per minute the guest is told; 1 for a solid-state disk as it is written, or null if absent. */
    public @Nullable String rotationRateText() {
        return attributeText("rotation_rate");
    }

    /** Sets the rotations per minute the guest is told; 1 for a solid-state disk as it is written; null removes it. */
    public DiskTarget rotationRateText(@Nullable String text) {
        setAttribute("rotation_rate", text);
        return this;
    }

    @Override
    DiskTarget empty() {
        return new DiskTarget();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dev", "bus", "tray", "removable", "rotation_rate"};
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "bus")
    private @Nullable String getBusAttribute() {
        return attributeText("bus");
    }

    private void setBusAttribute(@Nullable String value) {
        setAttribute("bus", value);
    }

    @XmlAttribute(name = "tray")
    private @Nullable String getTrayAttribute() {
        return attributeText("tray");
    }

    private void setTrayAttribute(@Nullable String value) {
        setAttribute("tray", value);
    }

    @XmlAttribute(name = "removable")
    private @Nullable String getRemovableAttribute() {
        return attributeText("removable");
    }

    private void setRemovableAttribute(@Nullable String value) {
        setAttribute("removable", value);
    }

    @XmlAttribute(name = "rotation_rate")
    private @Nullable String getRotationRateAttribute() {
        return attributeText("rotation_rate");
    }

    private void setRotationRateAttribute(@Nullable String value) {
        setAttribute("rotation_rate", value);
    }
}
