package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code msi} element of {@code domain/devices/shmem}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ShmemMsi extends Element {
    /** Makes an empty {@code msi} element. */
    public ShmemMsi() {
        super("msi");
    }

    /**
     * Reads a {@code msi} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ShmemMsi parse(String xml) {
        return XmlReader.read(xml, new ShmemMsi());
    }

    @Override
    public ShmemMsi copy() {
        return (ShmemMsi) copyTree();
    }

    /** The {@code ioeventfd} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ioeventfd() {
        return Text.onOff(attributeText("ioeventfd"));
    }

    /** Sets the {@code ioeventfd} attribute. */
    public ShmemMsi ioeventfd(boolean ioeventfd) {
        setAttribute("ioeventfd", ioeventfd ? "on" : "off");
        return this;
    }

    /** The {@code ioeventfd} attribute as it is written, or null if absent. */
    public @Nullable String ioeventfdText() {
        return attributeText("ioeventfd");
    }

    /** Sets the {@code ioeventfd} attribute as it is written; null removes it. */
    public ShmemMsi ioeventfdText(@Nullable String text) {
        setAttribute("ioeventfd", text);
        return this;
    }

    /** The {@code vectors} attribute, or null if absent. */
    public @Nullable Long vectors() {
        return Text.longValue(this, "vectors", attributeText("vectors"));
    }

    /** Sets the {@code vectors} attribute. */
    public ShmemMsi vectors(long vectors) {
        setAttribute("vectors", Text.decimal(vectors));
        return this;
    }

    /** The {@code vectors} attribute as it is written, or null if absent. */
    public @Nullable String vectorsText() {
        return attributeText("vectors");
    }

    /** Sets the {@code vectors} attribute as it is written; null removes it. */
    public ShmemMsi vectorsText(@Nullable String text) {
        setAttribute("vectors", text);
        return this;
    }

    @Override
    ShmemMsi empty() {
        return new ShmemMsi();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"ioeventfd", "vectors"};
    }

    @XmlAttribute(name = "ioeventfd")
    private @Nullable String getIoeventfdAttribute() {
        return attributeText("ioeventfd");
    }

    private void setIoeventfdAttribute(@Nullable String value) {
        setAttribute("ioeventfd", value);
    }

    @XmlAttribute(name = "vectors")
    private @Nullable String getVectorsAttribute() {
        return attributeText("vectors");
    }

    private void setVectorsAttribute(@Nullable String value) {
        setAttribute("vectors", value);
    }
}
