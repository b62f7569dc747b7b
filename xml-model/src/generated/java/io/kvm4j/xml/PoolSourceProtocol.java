package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code protocol} element of {@code pool/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolSourceProtocol extends Element {
    /** Makes an empty {@code protocol} element. */
    public PoolSourceProtocol() {
        super("protocol");
    }

    /**
     * Reads a {@code protocol} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceProtocol parse(String xml) {
        return XmlReader.read(xml, new PoolSourceProtocol());
    }

    @Override
    public PoolSourceProtocol copy() {
        return (PoolSourceProtocol) copyTree();
    }

    /** The {@code ver} attribute, or null if absent. */
    public @Nullable String ver() {
        return attributeText("ver");
    }

    /** Sets the {@code ver} attribute; null removes it. */
    public PoolSourceProtocol ver(@Nullable String ver) {
        setAttribute("ver", ver);
        return this;
    }

    @Override
    PoolSourceProtocol empty() {
        return new PoolSourceProtocol();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"ver"};
    }

    @XmlAttribute(name = "ver")
    private @Nullable String getVerAttribute() {
        return attributeText("ver");
    }

    private void setVerAttribute(@Nullable String value) {
        setAttribute("ver", value);
    }
}
