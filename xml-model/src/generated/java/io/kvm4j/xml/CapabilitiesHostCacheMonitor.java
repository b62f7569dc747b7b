package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code monitor} element of {@code capabilities/host/cache}, {@code capabilities/host/memory_bandwidth}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"featureElements", "otherContent"})
public final class CapabilitiesHostCacheMonitor extends Element {
    /** Makes an empty {@code monitor} element. */
    public CapabilitiesHostCacheMonitor() {
        super("monitor");
    }

    /**
     * Reads a {@code monitor} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostCacheMonitor parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostCacheMonitor());
    }

    @Override
    public CapabilitiesHostCacheMonitor copy() {
        return (CapabilitiesHostCacheMonitor) copyTree();
    }

    /** The {@code level} attribute, or null if absent. */
    public @Nullable Long level() {
        return Text.longValue(this, "level", attributeText("level"));
    }

    /** Sets the {@code level} attribute. */
    public CapabilitiesHostCacheMonitor level(long level) {
        setAttribute("level", Text.decimal(level));
        return this;
    }

    /** The {@code level} attribute as it is written, or null if absent. */
    public @Nullable String levelText() {
        return attributeText("level");
    }

    /** Sets the {@code level} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheMonitor levelText(@Nullable String text) {
        setAttribute("level", text);
        return this;
    }

    /** The {@code reuseThreshold} attribute, or null if absent. */
    public @Nullable Long reuseThreshold() {
        return Text.longValue(this, "reuseThreshold", attributeText("reuseThreshold"));
    }

    /** Sets the {@code reuseThreshold} attribute. */
    public CapabilitiesHostCacheMonitor reuseThreshold(long reuseThreshold) {
        setAttribute("reuseThreshold", Text.decimal(reuseThreshold));
        return this;
    }

    /** The {@code reuseThreshold} attribute as it is written, or null if absent. */
    public @Nullable String reuseThresholdText() {
        return attributeText("reuseThreshold");
    }

    /** Sets the {@code reuseThreshold} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheMonitor reuseThresholdText(@Nullable String text) {
        setAttribute("reuseThreshold", text);
        return this;
    }

    /** The {@code maxMonitors} attribute, or null if absent. */
    public @Nullable Long maxMonitors() {
        return Text.longValue(this, "maxMonitors", attributeText("maxMonitors"));
    }

    /** Sets the {@code maxMonitors} attribute. */
    public CapabilitiesHostCacheMonitor maxMonitors(long maxMonitors) {
        setAttribute("maxMonitors", Text.decimal(maxMonitors));
        return this;
    }

    /** The {@code maxMonitors} attribute as it is written, or null if absent. */
    public @Nullable String maxMonitorsText() {
        return attributeText("maxMonitors");
    }

    /** Sets the {@code maxMonitors} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheMonitor maxMonitorsText(@Nullable String text) {
        setAttribute("maxMonitors", text);
        return this;
    }

    /** The {@code feature} elements, in document order: a live list. */
    public List<CapabilitiesHostCacheMonitorFeature> features() {
        return childList("feature", CapabilitiesHostCacheMonitorFeature.class);
    }

    /** Adds a {@code feature} element. */
    public CapabilitiesHostCacheMonitor addFeature(Consumer<? super CapabilitiesHostCacheMonitorFeature> change) {
        addChild("feature", CapabilitiesHostCacheMonitorFeature.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "feature" -> new CapabilitiesHostCacheMonitorFeature();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostCacheMonitor empty() {
        return new CapabilitiesHostCacheMonitor();
    }

    @Override
    String[] childNames() {
        return new String[] {"feature"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"level", "reuseThreshold", "maxMonitors"};
    }

    @XmlAttribute(name = "level")
    private @Nullable String getLevelAttribute() {
        return attributeText("level");
    }

    private void setLevelAttribute(@Nullable String value) {
        setAttribute("level", value);
    }

    @XmlAttribute(name = "reuseThreshold")
    private @Nullable String getReuseThresholdAttribute() {
        return attributeText("reuseThreshold");
    }

    private void setReuseThresholdAttribute(@Nullable String value) {
        setAttribute("reuseThreshold", value);
    }

    @XmlAttribute(name = "maxMonitors")
    private @Nullable String getMaxMonitorsAttribute() {
        return attributeText("maxMonitors");
    }

    private void setMaxMonitorsAttribute(@Nullable String value) {
        setAttribute("maxMonitors", value);
    }

    @XmlElement(name = "feature")
    private List<CapabilitiesHostCacheMonitorFeature> getFeatureElements() {
        return jaxbList("feature", CapabilitiesHostCacheMonitorFeature.class);
    }
}
