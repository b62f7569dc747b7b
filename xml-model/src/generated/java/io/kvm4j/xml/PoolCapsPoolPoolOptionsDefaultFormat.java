package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code defaultFormat} element of {@code storagepoolCapabilities/pool/poolOptions}, {@code storagepoolCapabilities/pool/volOptions}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstoragecaps.html">libvirt: storagepoolCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolCapsPoolPoolOptionsDefaultFormat extends Element {
    /** Makes an empty {@code defaultFormat} element. */
    public PoolCapsPoolPoolOptionsDefaultFormat() {
        super("defaultFormat");
    }

    /**
     * Reads a {@code defaultFormat} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolCapsPoolPoolOptionsDefaultFormat parse(String xml) {
        return XmlReader.read(xml, new PoolCapsPoolPoolOptionsDefaultFormat());
    }

    @Override
    public PoolCapsPoolPoolOptionsDefaultFormat copy() {
        return (PoolCapsPoolPoolOptionsDefaultFormat) copyTree();
    }

    /** The {@code type} attribute, or null if absent. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public PoolCapsPoolPoolOptionsDefaultFormat type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    @Override
    PoolCapsPoolPoolOptionsDefaultFormat empty() {
        return new PoolCapsPoolPoolOptionsDefaultFormat();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }
}
