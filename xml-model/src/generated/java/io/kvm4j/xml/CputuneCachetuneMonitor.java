package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code monitor} element of {@code domain/cputune/cachetune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneCachetuneMonitor extends Element {
    /** Makes an empty {@code monitor} element. */
    public CputuneCachetuneMonitor() {
        super("monitor");
    }

    /**
     * Reads a {@code monitor} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneCachetuneMonitor parse(String xml) {
        return XmlReader.read(xml, new CputuneCachetuneMonitor());
    }

    @Override
    public CputuneCachetuneMonitor copy() {
        return (CputuneCachetuneMonitor) copyTree();
    }

    /** The {@code level} attribute, or null if absent. */
    public @Nullable Long level() {
        return Text.longValue(this, "level", attributeText("level"));
    }

    /** Sets the {@code level} attribute. */
    public CputuneCachetuneMonitor level(long level) {
        setAttribute("level", Text.decimal(level));
        return this;
    }

    /** The {@code level} attribute as it is written, or null if absent. */
    public @Nullable String levelText() {
        return attributeText("level");
    }

    /** Sets the {@code level} attribute as it is written; null removes it. */
    public CputuneCachetuneMonitor levelText(@Nullable String text) {
        setAttribute("level", text);
        return this;
    }

    /** The {@code vcpus} attribute, or null if absent. */
    public @Nullable String vcpus() {
        return attributeText("vcpus");
    }

    /** Sets the {@code vcpus} attribute; null removes it. */
    public CputuneCachetuneMonitor vcpus(@Nullable String vcpus) {
        setAttribute("vcpus", vcpus);
        return this;
    }

    @Override
    CputuneCachetuneMonitor empty() {
        return new CputuneCachetuneMonitor();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"level", "vcpus"};
    }

    @XmlAttribute(name = "level")
    private @Nullable String getLevelAttribute() {
        return attributeText("level");
    }

    private void setLevelAttribute(@Nullable String value) {
        setAttribute("level", value);
    }

    @XmlAttribute(name = "vcpus")
    private @Nullable String getVcpusAttribute() {
        return attributeText("vcpus");
    }

    private void setVcpusAttribute(@Nullable String value) {
        setAttribute("vcpus", value);
    }
}
