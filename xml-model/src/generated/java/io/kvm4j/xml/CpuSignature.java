package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code signature} element of {@code cpu}, {@code capabilities/host/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuSignature extends Element {
    /** Makes an empty {@code signature} element. */
    public CpuSignature() {
        super("signature");
    }

    /**
     * Reads a {@code signature} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuSignature parse(String xml) {
        return XmlReader.read(xml, new CpuSignature());
    }

    @Override
    public CpuSignature copy() {
        return (CpuSignature) copyTree();
    }

    /** The {@code family} attribute, or null if absent. */
    public @Nullable Long family() {
        return Text.longValue(this, "family", attributeText("family"));
    }

    /** Sets the {@code family} attribute. */
    public CpuSignature family(long family) {
        setAttribute("family", Text.decimal(family));
        return this;
    }

    /** The {@code family} attribute as it is written, or null if absent. */
    public @Nullable String familyText() {
        return attributeText("family");
    }

    /** Sets the {@code family} attribute as it is written; null removes it. */
    public CpuSignature familyText(@Nullable String text) {
        setAttribute("family", text);
        return this;
    }

    /** The {@code model} attribute, or null if absent. */
    public @Nullable Long model() {
        return Text.longValue(this, "model", attributeText("model"));
    }

    /** Sets the {@code model} attribute. */
    public CpuSignature model(long model) {
        setAttribute("model", Text.decimal(model));
        return this;
    }

    /** The {@code model} attribute as it is written, or null if absent. */
    public @Nullable String modelText() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute as it is written; null removes it. */
    public CpuSignature modelText(@Nullable String text) {
        setAttribute("model", text);
        return this;
    }

    /** The {@code stepping} attribute, or null if absent. */
    public @Nullable Long stepping() {
        return Text.longValue(this, "stepping", attributeText("stepping"));
    }

    /** Sets the {@code stepping} attribute. */
    public CpuSignature stepping(long stepping) {
        setAttribute("stepping", Text.decimal(stepping));
        return this;
    }

    /** The {@code stepping} attribute as it is written, or null if absent. */
    public @Nullable String steppingText() {
        return attributeText("stepping");
    }

    /** Sets the {@code stepping} attribute as it is written; null removes it. */
    public CpuSignature steppingText(@Nullable String text) {
        setAttribute("stepping", text);
        return this;
    }

    @Override
    CpuSignature empty() {
        return new CpuSignature();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"family", "model", "stepping"};
    }

    @XmlAttribute(name = "family")
    private @Nullable String getFamilyAttribute() {
        return attributeText("family");
    }

    private void setFamilyAttribute(@Nullable String value) {
        setAttribute("family", value);
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "stepping")
    private @Nullable String getSteppingAttribute() {
        return attributeText("stepping");
    }

    private void setSteppingAttribute(@Nullable String value) {
        setAttribute("stepping", value);
    }
}
