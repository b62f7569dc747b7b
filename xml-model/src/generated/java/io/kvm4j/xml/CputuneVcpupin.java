package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code vcpupin} element of {@code domain/cputune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneVcpupin extends Element {
    /** Makes an empty {@code vcpupin} element. */
    public CputuneVcpupin() {
        super("vcpupin");
    }

    /**
     * Reads a {@code vcpupin} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneVcpupin parse(String xml) {
        return XmlReader.read(xml, new CputuneVcpupin());
    }

    @Override
    public CputuneVcpupin copy() {
        return (CputuneVcpupin) copyTree();
    }

    /** The {@code vcpu} attribute, or null if absent. */
    public @Nullable Integer vcpu() {
        return Text.intValue(this, "vcpu", attributeText("vcpu"));
    }

    /** Sets the {@code vcpu} attribute. */
    public CputuneVcpupin vcpu(int vcpu) {
        setAttribute("vcpu", Text.decimal(vcpu));
        return this;
    }

    /** The {@code vcpu} attribute as it is written, or null if absent. */
    public @Nullable String vcpuText() {
        return attributeText("vcpu");
    }

    /** Sets the {@code vcpu} attribute as it is written; null removes it. */
    public CputuneVcpupin vcpuText(@Nullable String text) {
        setAttribute("vcpu", text);
        return this;
    }

    /** The {@code cpuset} attribute, or null if absent. */
    public @Nullable String cpuset() {
        return attributeText("cpuset");
    }

    /** Sets the {@code cpuset} attribute; null removes it. */
    public CputuneVcpupin cpuset(@Nullable String cpuset) {
        setAttribute("cpuset", cpuset);
        return this;
    }

    @Override
    CputuneVcpupin empty() {
        return new CputuneVcpupin();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"vcpu", "cpuset"};
    }

    @XmlAttribute(name = "vcpu")
    private @Nullable String getVcpuAttribute() {
        return attributeText("vcpu");
    }

    private void setVcpuAttribute(@Nullable String value) {
        setAttribute("vcpu", value);
    }

    @XmlAttribute(name = "cpuset")
    private @Nullable String getCpusetAttribute() {
        return attributeText("cpuset");
    }

    private void setCpusetAttribute(@Nullable String value) {
        setAttribute("cpuset", value);
    }
}
