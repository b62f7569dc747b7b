package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code emulatorpin} element of {@code domain/cputune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneEmulatorpin extends Element {
    /** Makes an empty {@code emulatorpin} element. */
    public CputuneEmulatorpin() {
        super("emulatorpin");
    }

    /**
     * Reads a {@code emulatorpin} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneEmulatorpin parse(String xml) {
        return XmlReader.read(xml, new CputuneEmulatorpin());
    }

    @Override
    public CputuneEmulatorpin copy() {
        return (CputuneEmulatorpin) copyTree();
    }

    /** The {@code cpuset} attribute, or null if absent. */
    public @Nullable String cpuset() {
        return attributeText("cpuset");
    }

    /** Sets the {@code cpuset} attribute; null removes it. */
    public CputuneEmulatorpin cpuset(@Nullable String cpuset) {
        setAttribute("cpuset", cpuset);
        return this;
    }

    @Override
    CputuneEmulatorpin empty() {
        return new CputuneEmulatorpin();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"cpuset"};
    }

    @XmlAttribute(name = "cpuset")
    private @Nullable String getCpusetAttribute() {
        return attributeText("cpuset");
    }

    private void setCpusetAttribute(@Nullable String value) {
        setAttribute("cpuset", value);
    }
}
