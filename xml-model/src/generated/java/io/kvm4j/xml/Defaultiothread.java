package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code defaultiothread} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class Defaultiothread extends Element {
    /** Makes an empty {@code defaultiothread} element. */
    public Defaultiothread() {
        super("defaultiothread");
    }

    /**
     * Reads a {@code defaultiothread} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Defaultiothread parse(String xml) {
        return XmlReader.read(xml, new Defaultiothread());
    }

    @Override
    public Defaultiothread copy() {
        return (Defaultiothread) copyTree();
    }

    /** The {@code thread_pool_min} attribute, or null if absent. */
    public @Nullable Long threadPoolMin() {
        return Text.longValue(this, "thread_pool_min", attributeText("thread_pool_min"));
    }

    /** Sets the {@code thread_pool_min} attribute. */
    public Defaultiothread threadPoolMin(long threadPoolMin) {
        setAttribute("thread_pool_min", Text.decimal(threadPoolMin));
        return this;
    }

    /** The {@code thread_pool_min} attribute as it is written, or null if absent. */
    public @Nullable String threadPoolMinText() {
        return attributeText("thread_pool_min");
    }

    /** Sets the {@code thread_pool_min} attribute as it is written; null removes it. */
    public Defaultiothread threadPoolMinText(@Nullable String text) {
        setAttribute("thread_pool_min", text);
        return this;
    }

    /** The {@code thread_pool_max} attribute, or null if absent. */
    public @Nullable Long threadPoolMax() {
        return Text.longValue(this, "thread_pool_max", attributeText("thread_pool_max"));
    }

    /** Sets the {@code thread_pool_max} attribute. */
    public Defaultiothread threadPoolMax(long threadPoolMax) {
        setAttribute("thread_pool_max", Text.decimal(threadPoolMax));
        return this;
    }

    /** The {@code thread_pool_max} attribute as it is written, or null if absent. */
    public @Nullable String threadPoolMaxText() {
        return attributeText("thread_pool_max");
    }

    /** Sets the {@code thread_pool_max} attribute as it is written; null removes it. */
    public Defaultiothread threadPoolMaxText(@Nullable String text) {
        setAttribute("thread_pool_max", text);
        return this;
    }

    @Override
    Defaultiothread empty() {
        return new Defaultiothread();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"thread_pool_min", "thread_pool_max"};
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
}
