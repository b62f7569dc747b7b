package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code iothreadpin} element of {@code domain/cputune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneIothreadpin extends Element {
    /** Makes an empty {@code iothreadpin} element. */
    public CputuneIothreadpin() {
        super("iothreadpin");
    }

    /**
     * Reads a {@code iothreadpin} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneIothreadpin parse(String xml) {
        return XmlReader.read(xml, new CputuneIothreadpin());
    }

    @Override
    public CputuneIothreadpin copy() {
        return (CputuneIothreadpin) copyTree();
    }

    /** The {@code iothread} attribute, or null if absent. */
    public @Nullable Long iothread() {
        return Text.longValue(this, "iothread", attributeText("iothread"));
    }

    /** Sets the {@code iothread} attribute. */
    public CputuneIothreadpin iothread(long iothread) {
        setAttribute("iothread", Text.decimal(iothread));
        return this;
    }

    /** The {@code iothread} attribute as it is written, or null if absent. */
    public @Nullable String iothreadText() {
        return attributeText("iothread");
    }

    /** Sets the {@code iothread} attribute as it is written; null removes it. */
    public CputuneIothreadpin iothreadText(@Nullable String text) {
        setAttribute("iothread", text);
        return this;
    }

    /** The {@code cpuset} attribute, or null if absent. */
    public @Nullable String cpuset() {
        return attributeText("cpuset");
    }

    /** Sets the {@code cpuset} attribute; null removes it. */
    public CputuneIothreadpin cpuset(@Nullable String cpuset) {
        setAttribute("cpuset", cpuset);
        return this;
    }

    @Override
    CputuneIothreadpin empty() {
        return new CputuneIothreadpin();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"iothread", "cpuset"};
    }

    @XmlAttribute(name = "iothread")
    private @Nullable String getIothreadAttribute() {
        return attributeText("iothread");
    }

    private void setIothreadAttribute(@Nullable String value) {
        setAttribute("iothread", value);
    }

    @XmlAttribute(name = "cpuset")
    private @Nullable String getCpusetAttribute() {
        return attributeText("cpuset");
    }

    private void setCpusetAttribute(@Nullable String value) {
        setAttribute("cpuset", value);
    }
}
