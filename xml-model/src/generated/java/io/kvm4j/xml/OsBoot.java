package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code boot} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class OsBoot extends Element {
    /** Makes an empty {@code boot} element. */
    public OsBoot() {
        super("boot");
    }

    /**
     * Reads a {@code boot} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsBoot parse(String xml) {
        return XmlReader.read(xml, new OsBoot());
    }

    @Override
    public OsBoot copy() {
        return (OsBoot) copyTree();
    }

    /** The {@code dev} attribute, or null if absent. Known values: {@code hd}, {@code fd}, {@code cdrom}, {@code network}. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public OsBoot dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    @Override
    OsBoot empty() {
        return new OsBoot();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dev"};
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }
}
