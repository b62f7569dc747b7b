package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code iothread} element of {@code domain/devices/disk/driver/iothreads}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"queueElements", "otherContent"})
public final class DiskDriverIothread extends Element {
    /** Makes an empty {@code iothread} element. */
    public DiskDriverIothread() {
        super("iothread");
    }

    /**
     * Reads a {@code iothread} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskDriverIothread parse(String xml) {
        return XmlReader.read(xml, new DiskDriverIothread());
    }

    @Override
    public DiskDriverIothread copy() {
        return (DiskDriverIothread) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public DiskDriverIothread id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public DiskDriverIothread idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code queue} elements, in document order: a live list. */
    public List<DiskDriverIothreadQueue> queues() {
        return childList("queue", DiskDriverIothreadQueue.class);
    }

    /** Adds a {@code queue} element. */
    public DiskDriverIothread addQueue(Consumer<? super DiskDriverIothreadQueue> change) {
        addChild("queue", DiskDriverIothreadQueue.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "queue" -> new DiskDriverIothreadQueue();
            default -> null;
        };
    }

    @Override
    DiskDriverIothread empty() {
        return new DiskDriverIothread();
    }

    @Override
    String[] childNames() {
        return new String[] {"queue"};
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

    @XmlElement(name = "queue")
    private List<DiskDriverIothreadQueue> getQueueElements() {
        return jaxbList("queue", DiskDriverIothreadQueue.class);
    }
}
