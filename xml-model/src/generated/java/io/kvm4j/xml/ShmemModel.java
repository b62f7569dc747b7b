package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code model} element of {@code domain/devices/shmem}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ShmemModel extends Element {
    /** Makes an empty {@code model} element. */
    public ShmemModel() {
        super("model");
    }

    /**
     * Reads a {@code model} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ShmemModel parse(String xml) {
        return XmlReader.read(xml, new ShmemModel());
    }

    @Override
    public ShmemModel copy() {
        return (ShmemModel) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code ivshmem}, {@code ivshmem-plain}, {@code ivshmem-doorbell}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public ShmemModel type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    @Override
    ShmemModel empty() {
        return new ShmemModel();
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
