package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code volume} element of {@code pool/refresh}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class PoolRefreshVolume extends Element {
    /** Makes an empty {@code volume} element. */
    public PoolRefreshVolume() {
        super("volume");
    }

    /**
     * Reads a {@code volume} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolRefreshVolume parse(String xml) {
        return XmlReader.read(xml, new PoolRefreshVolume());
    }

    @Override
    public PoolRefreshVolume copy() {
        return (PoolRefreshVolume) copyTree();
    }

    /** The {@code allocation} attribute, or null if absent. Known values: {@code default}, {@code capacity}. */
    public @Nullable String allocation() {
        return attributeText("allocation");
    }

    /** Sets the {@code allocation} attribute; null removes it. */
    public PoolRefreshVolume allocation(@Nullable String allocation) {
        setAttribute("allocation", allocation);
        return this;
    }

    @Override
    PoolRefreshVolume empty() {
        return new PoolRefreshVolume();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"allocation"};
    }

    @XmlAttribute(name = "allocation")
    private @Nullable String getAllocationAttribute() {
        return attributeText("allocation");
    }

    private void setAllocationAttribute(@Nullable String value) {
        setAttribute("allocation", value);
    }
}
