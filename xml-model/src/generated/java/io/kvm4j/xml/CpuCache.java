package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cache} element of {@code cpu}, {@code domain/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuCache extends Element {
    /** Makes an empty {@code cache} element. */
    public CpuCache() {
        super("cache");
    }

    /**
     * Reads a {@code cache} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuCache parse(String xml) {
        return XmlReader.read(xml, new CpuCache());
    }

    @Override
    public CpuCache copy() {
        return (CpuCache) copyTree();
    }

    /** The {@code level} attribute, or null if absent. Known values: {@code 1}, {@code 2}, {@code 3}. */
    public @Nullable String level() {
        return attributeText("level");
    }

    /** Sets the {@code level} attribute; null removes it. */
    public CpuCache level(@Nullable String level) {
        setAttribute("level", level);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code emulate}, {@code passthrough}, {@code disable}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public CpuCache mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    CpuCache empty() {
        return new CpuCache();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"level", "mode"};
    }

    @XmlAttribute(name = "level")
    private @Nullable String getLevelAttribute() {
        return attributeText("level");
    }

    private void setLevelAttribute(@Nullable String value) {
        setAttribute("level", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }
}
