package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code maxphysaddr} element of {@code cpu}, {@code domain/cpu}, {@code capabilities/host/cpu}, {@code domainCapabilities/cpu/mode}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuMaxphysaddr extends Element {
    /** Makes an empty {@code maxphysaddr} element. */
    public CpuMaxphysaddr() {
        super("maxphysaddr");
    }

    /**
     * Reads a {@code maxphysaddr} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuMaxphysaddr parse(String xml) {
        return XmlReader.read(xml, new CpuMaxphysaddr());
    }

    @Override
    public CpuMaxphysaddr copy() {
        return (CpuMaxphysaddr) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code emulate}, {@code passthrough}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public CpuMaxphysaddr mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code bits} attribute, or null if absent. */
    public @Nullable Long bits() {
        return Text.longValue(this, "bits", attributeText("bits"));
    }

    /** Sets the {@code bits} attribute. */
    public CpuMaxphysaddr bits(long bits) {
        setAttribute("bits", Text.decimal(bits));
        return this;
    }

    /** The {@code bits} attribute as it is written, or null if absent. */
    public @Nullable String bitsText() {
        return attributeText("bits");
    }

    /** Sets the {@code bits} attribute as it is written; null removes it. */
    public CpuMaxphysaddr bitsText(@Nullable String text) {
        setAttribute("bits", text);
        return this;
    }

    /** The {@code limit} attribute, or null if absent. */
    public @Nullable Long limit() {
        return Text.longValue(this, "limit", attributeText("limit"));
    }

    /** Sets the {@code limit} attribute. */
    public CpuMaxphysaddr limit(long limit) {
        setAttribute("limit", Text.decimal(limit));
        return this;
    }

    /** The {@code limit} attribute as it is written, or null if absent. */
    public @Nullable String limitText() {
        return attributeText("limit");
    }

    /** Sets the {@code limit} attribute as it is written; null removes it. */
    public CpuMaxphysaddr limitText(@Nullable String text) {
        setAttribute("limit", text);
        return this;
    }

    @Override
    CpuMaxphysaddr empty() {
        return new CpuMaxphysaddr();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode", "bits", "limit"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "bits")
    private @Nullable String getBitsAttribute() {
        return attributeText("bits");
    }

    private void setBitsAttribute(@Nullable String value) {
        setAttribute("bits", value);
    }

    @XmlAttribute(name = "limit")
    private @Nullable String getLimitAttribute() {
        return attributeText("limit");
    }

    private void setLimitAttribute(@Nullable String value) {
        setAttribute("limit", value);
    }
}
