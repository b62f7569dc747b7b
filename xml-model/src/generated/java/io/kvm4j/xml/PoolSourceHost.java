package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code host} element of {@code pool/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolSourceHost extends Element {
    /** Makes an empty {@code host} element. */
    public PoolSourceHost() {
        super("host");
    }

    /**
     * Reads a {@code host} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceHost parse(String xml) {
        return XmlReader.read(xml, new PoolSourceHost());
    }

    @Override
    public PoolSourceHost copy() {
        return (PoolSourceHost) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public PoolSourceHost name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Integer port() {
        return Text.intValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public PoolSourceHost port(int port) {
        setAttribute("port", Text.decimal(port));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public PoolSourceHost portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    @Override
    PoolSourceHost empty() {
        return new PoolSourceHost();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "port"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }
}
