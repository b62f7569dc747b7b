package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code counter} element of {@code cpu}, {@code capabilities/host/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuCounter extends Element {
    /** Makes an empty {@code counter} element. */
    public CpuCounter() {
        super("counter");
    }

    /**
     * Reads a {@code counter} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuCounter parse(String xml) {
        return XmlReader.read(xml, new CpuCounter());
    }

    @Override
    public CpuCounter copy() {
        return (CpuCounter) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public CpuCounter name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code frequency} attribute, or null if absent. */
    public @Nullable Long frequency() {
        return Text.longValue(this, "frequency", attributeText("frequency"));
    }

    /** Sets the {@code frequency} attribute. */
    public CpuCounter frequency(long frequency) {
        setAttribute("frequency", Text.decimal(frequency));
        return this;
    }

    /** The {@code frequency} attribute as it is written, or null if absent. */
    public @Nullable String frequencyText() {
        return attributeText("frequency");
    }

    /** Sets the {@code frequency} attribute as it is written; null removes it. */
    public CpuCounter frequencyText(@Nullable String text) {
        setAttribute("frequency", text);
        return this;
    }

    /** The {@code scaling} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean scaling() {
        return Text.yesNo(attributeText("scaling"));
    }

    /** Sets the {@code scaling} attribute. */
    public CpuCounter scaling(boolean scaling) {
        setAttribute("scaling", scaling ? "yes" : "no");
        return this;
    }

    /** The {@code scaling} attribute as it is written, or null if absent. */
    public @Nullable String scalingText() {
        return attributeText("scaling");
    }

    /** Sets the {@code scaling} attribute as it is written; null removes it. */
    public CpuCounter scalingText(@Nullable String text) {
        setAttribute("scaling", text);
        return this;
    }

    @Override
    CpuCounter empty() {
        return new CpuCounter();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "frequency", "scaling"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "frequency")
    private @Nullable String getFrequencyAttribute() {
        return attributeText("frequency");
    }

    private void setFrequencyAttribute(@Nullable String value) {
        setAttribute("frequency", value);
    }

    @XmlAttribute(name = "scaling")
    private @Nullable String getScalingAttribute() {
        return attributeText("scaling");
    }

    private void setScalingAttribute(@Nullable String value) {
        setAttribute("scaling", value);
    }
}
