package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code backend} element of {@code domain/devices/crypto}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CryptoBackend extends Element {
    /** Makes an empty {@code backend} element. */
    public CryptoBackend() {
        super("backend");
    }

    /**
     * Reads a {@code backend} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CryptoBackend parse(String xml) {
        return XmlReader.read(xml, new CryptoBackend());
    }

    @Override
    public CryptoBackend copy() {
        return (CryptoBackend) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code builtin}, {@code lkcf}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public CryptoBackend model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code queues} attribute, or null if absent. */
    public @Nullable Long queues() {
        return Text.longValue(this, "queues", attributeText("queues"));
    }

    /** Sets the {@code queues} attribute. */
    public CryptoBackend queues(long queues) {
        setAttribute("queues", Text.decimal(queues));
        return this;
    }

    /** The {@code queues} attribute as it is written, or null if absent. */
    public @Nullable String queuesText() {
        return attributeText("queues");
    }

    /** Sets the {@code queues} attribute as it is written; null removes it. */
    public CryptoBackend queuesText(@Nullable String text) {
        setAttribute("queues", text);
        return this;
    }

    @Override
    CryptoBackend empty() {
        return new CryptoBackend();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "queues"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "queues")
    private @Nullable String getQueuesAttribute() {
        return attributeText("queues");
    }

    private void setQueuesAttribute(@Nullable String value) {
        setAttribute("queues", value);
    }
}
