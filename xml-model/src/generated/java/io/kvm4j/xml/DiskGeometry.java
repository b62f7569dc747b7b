package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code geometry} element of {@code domain/devices/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskGeometry extends Element {
    /** Makes an empty {@code geometry} element. */
    public DiskGeometry() {
        super("geometry");
    }

    /**
     * Reads a {@code geometry} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskGeometry parse(String xml) {
        return XmlReader.read(xml, new DiskGeometry());
    }

    @Override
    public DiskGeometry copy() {
        return (DiskGeometry) copyTree();
    }

    /** The {@code cyls} attribute, or null if absent. */
    public @Nullable Long cyls() {
        return Text.longValue(this, "cyls", attributeText("cyls"));
    }

    /** Sets the {@code cyls} attribute. */
    public DiskGeometry cyls(long cyls) {
        setAttribute("cyls", Text.decimal(cyls));
        return this;
    }

    /** The {@code cyls} attribute as it is written, or null if absent. */
    public @Nullable String cylsText() {
        return attributeText("cyls");
    }

    /** Sets the {@code cyls} attribute as it is written; null removes it. */
    public DiskGeometry cylsText(@Nullable String text) {
        setAttribute("cyls", text);
        return this;
    }

    /** The {@code heads} attribute, or null if absent. */
    public @Nullable Long heads() {
        return Text.longValue(this, "heads", attributeText("heads"));
    }

    /** Sets the {@code heads} attribute. */
    public DiskGeometry heads(long heads) {
        setAttribute("heads", Text.decimal(heads));
        return this;
    }

    /** The {@code heads} attribute as it is written, or null if absent. */
    public @Nullable String headsText() {
        return attributeText("heads");
    }

    /** Sets the {@code heads} attribute as it is written; null removes it. */
    public DiskGeometry headsText(@Nullable String text) {
        setAttribute("heads", text);
        return this;
    }

    /** The {@code secs} attribute, or null if absent. */
    public @Nullable Long secs() {
        return Text.longValue(this, "secs", attributeText("secs"));
    }

    /** Sets the {@code secs} attribute. */
    public DiskGeometry secs(long secs) {
        setAttribute("secs", Text.decimal(secs));
        return this;
    }

    /** The {@code secs} attribute as it is written, or null if absent. */
    public @Nullable String secsText() {
        return attributeText("secs");
    }

    /** Sets the {@code secs} attribute as it is written; null removes it. */
    public DiskGeometry secsText(@Nullable String text) {
        setAttribute("secs", text);
        return this;
    }

    /** The {@code trans} attribute, or null if absent. Known values: {@code auto}, {@code none}, {@code lba}. */
    public @Nullable String trans() {
        return attributeText("trans");
    }

    /** Sets the {@code trans} attribute; null removes it. */
    public DiskGeometry trans(@Nullable String trans) {
        setAttribute("trans", trans);
        return this;
    }

    @Override
    DiskGeometry empty() {
        return new DiskGeometry();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"cyls", "heads", "secs", "trans"};
    }

    @XmlAttribute(name = "cyls")
    private @Nullable String getCylsAttribute() {
        return attributeText("cyls");
    }

    private void setCylsAttribute(@Nullable String value) {
        setAttribute("cyls", value);
    }

    @XmlAttribute(name = "heads")
    private @Nullable String getHeadsAttribute() {
        return attributeText("heads");
    }

    private void setHeadsAttribute(@Nullable String value) {
        setAttribute("heads", value);
    }

    @XmlAttribute(name = "secs")
    private @Nullable String getSecsAttribute() {
        return attributeText("secs");
    }

    private void setSecsAttribute(@Nullable String value) {
        setAttribute("secs", value);
    }

    @XmlAttribute(name = "trans")
    private @Nullable String getTransAttribute() {
        return attributeText("trans");
    }

    private void setTransAttribute(@Nullable String value) {
        setAttribute("trans", value);
    }
}
