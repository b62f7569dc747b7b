package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code microcode} element of {@code cpu}, {@code capabilities/host/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuMicrocode extends Element {
    /** Makes an empty {@code microcode} element. */
    public CpuMicrocode() {
        super("microcode");
    }

    /**
     * Reads a {@code microcode} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuMicrocode parse(String xml) {
        return XmlReader.read(xml, new CpuMicrocode());
    }

    @Override
    public CpuMicrocode copy() {
        return (CpuMicrocode) copyTree();
    }

    /** The {@code version} attribute, or null if absent. */
    public @Nullable Long version() {
        return Text.longValue(this, "version", attributeText("version"));
    }

    /** Sets the {@code version} attribute. */
    public CpuMicrocode version(long version) {
        setAttribute("version", Text.decimal(version));
        return this;
    }

    /** The {@code version} attribute as it is written, or null if absent. */
    public @Nullable String versionText() {
        return attributeText("version");
    }

    /** Sets the {@code version} attribute as it is written; null removes it. */
    public CpuMicrocode versionText(@Nullable String text) {
        setAttribute("version", text);
        return this;
    }

    @Override
    CpuMicrocode empty() {
        return new CpuMicrocode();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"version"};
    }

    @XmlAttribute(name = "version")
    private @Nullable String getVersionAttribute() {
        return attributeText("version");
    }

    private void setVersionAttribute(@Nullable String value) {
        setAttribute("version", value);
    }
}
