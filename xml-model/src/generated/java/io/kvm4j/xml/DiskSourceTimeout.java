package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code timeout} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceTimeout extends Element {
    /** Makes an empty {@code timeout} element. */
    public DiskSourceTimeout() {
        super("timeout");
    }

    /**
     * Reads a {@code timeout} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceTimeout parse(String xml) {
        return XmlReader.read(xml, new DiskSourceTimeout());
    }

    @Override
    public DiskSourceTimeout copy() {
        return (DiskSourceTimeout) copyTree();
    }

    /** The {@code seconds} attribute, or null if absent. */
    public @Nullable Long seconds() {
        return Text.longValue(this, "seconds", attributeText("seconds"));
    }

    /** Sets the {@code seconds} attribute. */
    public DiskSourceTimeout seconds(long seconds) {
        setAttribute("seconds", Text.decimal(seconds));
        return this;
    }

    /** The {@code seconds} attribute as it is written, or null if absent. */
    public @Nullable String secondsText() {
        return attributeText("seconds");
    }

    /** Sets the {@code seconds} attribute as it is written; null removes it. */
    public DiskSourceTimeout secondsText(@Nullable String text) {
        setAttribute("seconds", text);
        return this;
    }

    @Override
    DiskSourceTimeout empty() {
        return new DiskSourceTimeout();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"seconds"};
    }

    @XmlAttribute(name = "seconds")
    private @Nullable String getSecondsAttribute() {
        return attributeText("seconds");
    }

    private void setSecondsAttribute(@Nullable String value) {
        setAttribute("seconds", value);
    }
}
