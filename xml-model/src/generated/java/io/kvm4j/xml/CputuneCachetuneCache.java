package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cache} element of {@code domain/cputune/cachetune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CputuneCachetuneCache extends Element {
    /** Makes an empty {@code cache} element. */
    public CputuneCachetuneCache() {
        super("cache");
    }

    /**
     * Reads a {@code cache} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CputuneCachetuneCache parse(String xml) {
        return XmlReader.read(xml, new CputuneCachetuneCache());
    }

    @Override
    public CputuneCachetuneCache copy() {
        return (CputuneCachetuneCache) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public CputuneCachetuneCache id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public CputuneCachetuneCache idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code level} attribute, or null if absent. */
    public @Nullable Long level() {
        return Text.longValue(this, "level", attributeText("level"));
    }

    /** Sets the {@code level} attribute. */
    public CputuneCachetuneCache level(long level) {
        setAttribute("level", Text.decimal(level));
        return this;
    }

    /** The {@code level} attribute as it is written, or null if absent. */
    public @Nullable String levelText() {
        return attributeText("level");
    }

    /** Sets the {@code level} attribute as it is written; null removes it. */
    public CputuneCachetuneCache levelText(@Nullable String text) {
        setAttribute("level", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code both}, {@code code}, {@code data}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public CputuneCachetuneCache type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code size} attribute, or null if absent. */
    public @Nullable Long size() {
        return Text.longValue(this, "size", attributeText("size"));
    }

    /** Sets the {@code size} attribute. */
    public CputuneCachetuneCache size(long size) {
        setAttribute("size", Text.decimal(size));
        return this;
    }

    /** The {@code size} attribute as it is written, or null if absent. */
    public @Nullable String sizeText() {
        return attributeText("size");
    }

    /** Sets the {@code size} attribute as it is written; null removes it. */
    public CputuneCachetuneCache sizeText(@Nullable String text) {
        setAttribute("size", text);
        return this;
    }

    /** The {@code size} attribute in bytes, or null if absent; a unit libvirt would not know throws. */
    public @Nullable Long sizeBytes() {
        return Size.bytes(this, "size");
    }

    /** Sets the {@code size} attribute in bytes, in the unit there is if that divides it, or else in bytes. */
    public CputuneCachetuneCache sizeBytes(long bytes) {
        Size.bytes(this, "size", bytes);
        return this;
    }

    /** The {@code unit} attribute, or null if absent. */
    public @Nullable String unit() {
        return attributeText("unit");
    }

    /** Sets the {@code unit} attribute; null removes it. */
    public CputuneCachetuneCache unit(@Nullable String unit) {
        setAttribute("unit", unit);
        return this;
    }

    @Override
    CputuneCachetuneCache empty() {
        return new CputuneCachetuneCache();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "level", "type", "size", "unit"};
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
}
