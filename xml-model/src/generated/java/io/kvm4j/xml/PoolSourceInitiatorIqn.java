package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code iqn} element of {@code pool/source/initiator}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolSourceInitiatorIqn extends Element {
    /** Makes an empty {@code iqn} element. */
    public PoolSourceInitiatorIqn() {
        super("iqn");
    }

    /**
     * Reads a {@code iqn} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceInitiatorIqn parse(String xml) {
        return XmlReader.read(xml, new PoolSourceInitiatorIqn());
    }

    @Override
    public PoolSourceInitiatorIqn copy() {
        return (PoolSourceInitiatorIqn) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public PoolSourceInitiatorIqn name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    PoolSourceInitiatorIqn empty() {
        return new PoolSourceInitiatorIqn();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
