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
 * The {@code bank} element of {@code capabilities/host/cache}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"controlElements", "otherContent"})
public final class CapabilitiesHostCacheBank extends Element {
    /** Makes an empty {@code bank} element. */
    public CapabilitiesHostCacheBank() {
        super("bank");
    }

    /**
     * Reads a {@code bank} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostCacheBank parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostCacheBank());
    }

    @Override
    public CapabilitiesHostCacheBank copy() {
        return (CapabilitiesHostCacheBank) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public CapabilitiesHostCacheBank id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheBank idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code level} attribute, or null if absent. */
    public @Nullable Long level() {
        return Text.longValue(this, "level", attributeText("level"));
    }

    /** Sets the {@code level} attribute. */
    public CapabilitiesHostCacheBank level(long level) {
        setAttribute("level", Text.decimal(level));
        return this;
    }

    /** The {@code level} attribute as it is written, or null if absent. */
    public @Nullable String levelText() {
        return attributeText("level");
    }

    /** Sets the {@code level} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheBank levelText(@Nullable String text) {
        setAttribute("level", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code both}, {@code code}, {@code data}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public CapabilitiesHostCacheBank type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public CapabilitiesHostCacheBank size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public CapabilitiesHostCacheBank sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    /** The {@code size} attribute in bytes, or null if absent; a unit libvirt would not know throws. */
    public @Nullable Long sizeBytes() {
        return Size.bytes(this, "size");
    }

    /** Sets the {@code size} attribute in bytes, in the unit there is if that divides it, or else in bytes. */
    public CapabilitiesHostCacheBank sizeBytes(long bytes) {
        Size.bytes(this, "size", bytes);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public CapabilitiesHostCacheBank unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    /** The {@code cpus} attribute, or null if absent. */
    public @Nullable String cpus() {
        return attributeText("cpus");
    }

    /** Sets the {@code cpus} attribute; null removes it. */
    public CapabilitiesHostCacheBank cpus(@Nullable String cpus) {
        setAttribute("cpus", cpus);
        return this;
    }

    /** The {@code control} elements, in document order: a live list. */
    public List<CapabilitiesHostCacheBankControl> controls() {
        return childList("control", CapabilitiesHostCacheBankControl.class);
    }

    /** Adds a {@code control} element. */
    public CapabilitiesHostCacheBank addControl(Consumer<? super CapabilitiesHostCacheBankControl> change) {
        addChild("control", CapabilitiesHostCacheBankControl.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "control" -> new CapabilitiesHostCacheBankControl();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostCacheBank empty() {
        return new CapabilitiesHostCacheBank();
    }

    @Override
    String[] childNames() {
        return new String[] {"control"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "level", "type", "size", "unit", "cpus"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "level")
    private @Nullable String getLevelAttribute() {
        return attributeText("level");
    }

    private void setLevelAttribute(@Nullable String value) {
        setAttribute("level", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "size")
    private @Nullable String getSizeAttribute() {
        return attributeText("size");
    }

    private void setSizeAttribute(@Nullable String value) {
        setAttribute("size", value);
    }

    @XmlAttribute(name = "unit")
    private @Nullable String getUnitAttribute() {
        return attributeText("unit");
    }

    private void setUnitAttribute(@Nullable String value) {
        setAttribute("unit", value);
    }

    @XmlAttribute(name = "cpus")
    private @Nullable String getCpusAttribute() {
        return attributeText("cpus");
    }

    private void setCpusAttribute(@Nullable String value) {
        setAttribute("cpus", value);
    }

    @XmlElement(name = "control")
    private List<CapabilitiesHostCacheBankControl> getControlElements() {
        return jaxbList("control", CapabilitiesHostCacheBankControl.class);
    }
}
