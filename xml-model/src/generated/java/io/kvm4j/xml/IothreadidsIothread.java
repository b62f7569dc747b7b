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
 * The {@code iothread} element of {@code domain/iothreadids}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"pollElements", "otherContent"})
public final class IothreadidsIothread extends Element {
    /** Makes an empty {@code iothread} element. */
    public IothreadidsIothread() {
        super("iothread");
    }

    /**
     * Reads a {@code iothread} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static IothreadidsIothread parse(String xml) {
        return XmlReader.read(xml, new IothreadidsIothread());
    }

    @Override
    public IothreadidsIothread copy() {
        return (IothreadidsIothread) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public IothreadidsIothread id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public IothreadidsIothread idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code thread_pool_min} attribute, or null if absent. */
    public @Nullable Long threadPoolMin() {
        return Text.longValue(this, "thread_pool_min", attributeText("thread_pool_min"));
    }

    /** Sets the {@code thread_pool_min} attribute. */
    public IothreadidsIothread threadPoolMin(long threadPoolMin) {
        setAttribute("thread_pool_min", Text.decimal(threadPoolMin));
        return this;
    }

    /** The {@code thread_pool_min} attribute as it is written, or null if absent. */
    public @Nullable String threadPoolMinText() {
        return attributeText("thread_pool_min");
    }

    /** Sets the {@code thread_pool_min} attribute as it is written; null removes it. */
    public IothreadidsIothread threadPoolMinText(@Nullable String text) {
        setAttribute("thread_pool_min", text);
        return this;
    }

    /** The {@code thread_pool_max} attribute, or null if absent. */
    public @Nullable Long threadPoolMax() {
        return Text.longValue(this, "thread_pool_max", attributeText("thread_pool_max"));
    }

    /** Sets the {@code thread_pool_max} attribute. */
    public IothreadidsIothread threadPoolMax(long threadPoolMax) {
        setAttribute("thread_pool_max", Text.decimal(threadPoolMax));
        return this;
    }

    /** The {@code thread_pool_max} attribute as it is written, or null if absent. */
    public @Nullable String threadPoolMaxText() {
        return attributeText("thread_pool_max");
    }

    /** Sets the {@code thread_pool_max} attribute as it is written; null removes it. */
    public IothreadidsIothread threadPoolMaxText(@Nullable String text) {
        setAttribute("thread_pool_max", text);
        return this;
    }

    /** The {@code poll} element, or null if absent. */
    public @Nullable IothreadidsIothreadPoll poll() {
        return firstChild("poll", IothreadidsIothreadPoll.class);
    }

    /** Replaces the {@code poll} element; null removes it. */
    public IothreadidsIothread poll(@Nullable IothreadidsIothreadPoll poll) {
        setChild("poll", poll);
        return this;
    }

    /** Changes the {@code poll} element, made when absent. */
    public IothreadidsIothread poll(Consumer<? super IothreadidsIothreadPoll> change) {
        change.accept(madeChild("poll", IothreadidsIothreadPoll.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "poll" -> new IothreadidsIothreadPoll();
            default -> null;
        };
    }

    @Override
    IothreadidsIothread empty() {
        return new IothreadidsIothread();
    }

    @Override
    String[] childNames() {
        return new String[] {"poll"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "thread_pool_min", "thread_pool_max"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "thread_pool_min")
    private @Nullable String getThreadPoolMinAttribute() {
        return attributeText("thread_pool_min");
    }

    private void setThreadPoolMinAttribute(@Nullable String value) {
        setAttribute("thread_pool_min", value);
    }

    @XmlAttribute(name = "thread_pool_max")
    private @Nullable String getThreadPoolMaxAttribute() {
        return attributeText("thread_pool_max");
    }

    private void setThreadPoolMaxAttribute(@Nullable String value) {
        setAttribute("thread_pool_max", value);
    }

    @XmlElement(name = "poll")
    private List<IothreadidsIothreadPoll> getPollElements() {
        return jaxbList("poll", IothreadidsIothreadPoll.class);
    }
}
