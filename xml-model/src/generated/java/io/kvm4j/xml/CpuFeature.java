package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code feature} element of {@code cpu}, {@code domain/cpu}, {@code domainCapabilities/cpu/mode}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuFeature extends Element {
    /** Makes an empty {@code feature} element. */
    public CpuFeature() {
        super("feature");
    }

    /**
     * Reads a {@code feature} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuFeature parse(String xml) {
        return XmlReader.read(xml, new CpuFeature());
    }

    @Override
    public CpuFeature copy() {
        return (CpuFeature) copyTree();
    }

    /** The {@code policy} attribute, or null if absent. Known values: {@code force}, {@code require}, {@code optional}, {@code disable}, {@code forbid}. */
    public @Nullable String policy() {
        return attributeText("policy");
    }

    /** Sets the {@code policy} attribute; null removes it. */
    public CpuFeature policy(@Nullable String policy) {
        setAttribute("policy", policy);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public CpuFeature name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    CpuFeature empty() {
        return new CpuFeature();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"policy", "name"};
    }

    @XmlAttribute(name = "policy")
    private @Nullable String getPolicyAttribute() {
        return attributeText("policy");
    }

    private void setPolicyAttribute(@Nullable String value) {
        setAttribute("policy", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
