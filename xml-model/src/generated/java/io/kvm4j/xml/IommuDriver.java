package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code driver} element of {@code domain/devices/iommu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class IommuDriver extends Element {
    /** Makes an empty {@code driver} element. */
    public IommuDriver() {
        super("driver");
    }

    /**
     * Reads a {@code driver} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static IommuDriver parse(String xml) {
        return XmlReader.read(xml, new IommuDriver());
    }

    @Override
    public IommuDriver copy() {
        return (IommuDriver) copyTree();
    }

    /** The {@code intremap} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean intremap() {
        return Text.onOff(attributeText("intremap"));
    }

    /** Sets the {@code intremap} attribute. */
    public IommuDriver intremap(boolean intremap) {
        setAttribute("intremap", intremap ? "on" : "off");
        return this;
    }

    /** The {@code intremap} attribute as it is written, or null if absent. */
    public @Nullable String intremapText() {
        return attributeText("intremap");
    }

    /** Sets the {@code intremap} attribute as it is written; null removes it. */
    public IommuDriver intremapText(@Nullable String text) {
        setAttribute("intremap", text);
        return this;
    }

    /** The {@code caching_mode} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean cachingMode() {
        return Text.onOff(attributeText("caching_mode"));
    }

    /** Sets the {@code caching_mode} attribute. */
    public IommuDriver cachingMode(boolean cachingMode) {
        setAttribute("caching_mode", cachingMode ? "on" : "off");
        return this;
    }

    /** The {@code caching_mode} attribute as it is written, or null if absent. */
    public @Nullable String cachingModeText() {
        return attributeText("caching_mode");
    }

    /** Sets the {@code caching_mode} attribute as it is written; null removes it. */
    public IommuDriver cachingModeText(@Nullable String text) {
        setAttribute("caching_mode", text);
        return this;
    }

    /** The {@code eim} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean eim() {
        return Text.onOff(attributeText("eim"));
    }

    /** Sets the {@code eim} attribute. */
    public IommuDriver eim(boolean eim) {
        setAttribute("eim", eim ? "on" : "off");
        return this;
    }

    /** The {@code eim} attribute as it is written, or null if absent. */
    public @Nullable String eimText() {
        return attributeText("eim");
    }

    /** Sets the {@code eim} attribute as it is written; null removes it. */
    public IommuDriver eimText(@Nullable String text) {
        setAttribute("eim", text);
        return this;
    }

    /** The {@code iotlb} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean iotlb() {
        return Text.onOff(attributeText("iotlb"));
    }

    /** Sets the {@code iotlb} attribute. */
    public IommuDriver iotlb(boolean iotlb) {
        setAttribute("iotlb", iotlb ? "on" : "off");
        return this;
    }

    /** The {@code iotlb} attribute as it is written, or null if absent. */
    public @Nullable String iotlbText() {
        return attributeText("iotlb");
    }

    /** Sets the {@code iotlb} attribute as it is written; null removes it. */
    public IommuDriver iotlbText(@Nullable String text) {
        setAttribute("iotlb", text);
        return this;
    }

    /** The {@code aw_bits} attribute, or null if absent. */
    public @Nullable Integer awBits() {
        return Text.addressValue(this, "aw_bits", attributeText("aw_bits"));
    }

    /** Sets the {@code aw_bits} attribute. */
    public IommuDriver awBits(int awBits) {
        setAttribute("aw_bits", Text.hex(awBits, 2));
        return this;
    }

    /** The {@code aw_bits} attribute as it is written, or null if absent. */
    public @Nullable String awBitsText() {
        return attributeText("aw_bits");
    }

    /** Sets the {@code aw_bits} attribute as it is written; null removes it. */
    public IommuDriver awBitsText(@Nullable String text) {
        setAttribute("aw_bits", text);
        return this;
    }

    /** The {@code dma_translation} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean dmaTranslation() {
        return Text.onOff(attributeText("dma_translation"));
    }

    /** Sets the {@code dma_translation} attribute. */
    public IommuDriver dmaTranslation(boolean dmaTranslation) {
        setAttribute("dma_translation", dmaTranslation ? "on" : "off");
        return this;
    }

    /** The {@code dma_translation} attribute as it is written, or null if absent. */
    public @Nullable String dmaTranslationText() {
        return attributeText("dma_translation");
    }

    /** Sets the {@code dma_translation} attribute as it is written; null removes it. */
    public IommuDriver dmaTranslationText(@Nullable String text) {
        setAttribute("dma_translation", text);
        return this;
    }

    @Override
    IommuDriver empty() {
        return new IommuDriver();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"intremap", "caching_mode", "eim", "iotlb", "aw_bits", "dma_translation"};
    }

    @XmlAttribute(name = "intremap")
    private @Nullable String getIntremapAttribute() {
        return attributeText("intremap");
    }

    private void setIntremapAttribute(@Nullable String value) {
        setAttribute("intremap", value);
    }

    @XmlAttribute(name = "caching_mode")
    private @Nullable String getCachingModeAttribute() {
        return attributeText("caching_mode");
    }

    private void setCachingModeAttribute(@Nullable String value) {
        setAttribute("caching_mode", value);
    }

    @XmlAttribute(name = "eim")
    private @Nullable String getEimAttribute() {
        return attributeText("eim");
    }

    private void setEimAttribute(@Nullable String value) {
        setAttribute("eim", value);
    }

    @XmlAttribute(name = "iotlb")
    private @Nullable String getIotlbAttribute() {
        return attributeText("iotlb");
    }

    private void setIotlbAttribute(@Nullable String value) {
        setAttribute("iotlb", value);
    }

    @XmlAttribute(name = "aw_bits")
    private @Nullable String getAwBitsAttribute() {
        return attributeText("aw_bits");
    }

    private void setAwBitsAttribute(@Nullable String value) {
        setAttribute("aw_bits", value);
    }

    @XmlAttribute(name = "dma_translation")
    private @Nullable String getDmaTranslationAttribute() {
        return attributeText("dma_translation");
    }

    private void setDmaTranslationAttribute(@Nullable String value) {
        setAttribute("dma_translation", value);
    }
}
