package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code queue} element of {@code domain/devices/disk/driver/iothreads/iothread}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskDriverIothreadQueue extends Element {
    /** Makes an empty {@code queue} element. */
    public DiskDriverIothreadQueue() {
        super("queue");
    }

    /**
     * Reads a {@code queue} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskDriverIothreadQueue parse(String xml) {
        return XmlReader.read(xml, new DiskDriverIothreadQueue());
    }

    @Override
    public DiskDriverIothreadQueue copy() {
        return (DiskDriverIothreadQueue) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public DiskDriverIothreadQueue id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public DiskDriverIothreadQueue idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    @Override
    DiskDriverIothreadQueue empty() {
        return new DiskDriverIothreadQueue();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }
}
