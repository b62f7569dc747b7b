package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code blockio} element of {@code domain/devices/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskBlockio extends Element {
    /** Makes an empty {@code blockio} element. */
    public DiskBlockio() {
        super("blockio");
    }

    /**
     * Reads a {@code blockio} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskBlockio parse(String xml) {
        return XmlReader.read(xml, new DiskBlockio());
    }

    @Override
    public DiskBlockio copy() {
        return (DiskBlockio) copyTree();
    }

    /** The logical block size in bytes, or null if absent. */
    public @Nullable Long logicalBlockSize() {
        return Text.longValue(this, "logical_block_size", attributeText("logical_block_size"));
    }

    /** Sets the logical block size in bytes. */
    public DiskBlockio logicalBlockSize(long logicalBlockSize) {
        setAttribute("logical_block_size", Text.decimal(logicalBlockSize));
        return this;
    }

    /** The logical block size in bytes as it is written, or null if absent. */
    public @Nullable String logicalBlockSizeText() {
        return attributeText("logical_block_size");
    }

    /** Sets the logical block size in bytes as it is written; null removes it. */
    public DiskBlockio logicalBlockSizeText(@Nullable String text) {
        setAttribute("logical_block_size", text);
        return this;
    }

    /** The physical block size in bytes, or null if absent. */
    public @Nullable Long physicalBlockSize() {
        return Text.longValue(this, "physical_block_size", attributeText("physical_block_size"));
    }

    /** Sets the physical block size in bytes. */
    public DiskBlockio physicalBlockSize(long physicalBlockSize) {
        setAttribute("physical_block_size", Text.decimal(physicalBlockSize));
        return this;
    }

    /** The physical block size in bytes as it is written, or null if absent. */
    public @Nullable String physicalBlockSizeText() {
        return attributeText("physical_block_size");
    }

    /** Sets the physical block size in bytes as it is written; null removes it. */
    public DiskBlockio physicalBlockSizeText(@Nullable String text) {
        setAttribute("physical_block_size", text);
        return this;
    }

    /** The {@code discard_granularity} attribute, or null if absent. */
    public @Nullable Long discardGranularity() {
        return Text.longValue(this, "discard_granularity", attributeText("discard_granularity"));
    }

    /** Sets the {@code discard_granularity} attribute. */
    public DiskBlockio discardGranularity(long discardGranularity) {
        setAttribute("discard_granularity", Text.decimal(discardGranularity));
        return this;
    }

    /** The {@code discard_granularity} attribute as it is written, or null if absent. */
    public @Nullable String discardGranularityText() {
        return attributeText("discard_granularity");
    }

    /** Sets the {@code discard_granularity} attribute as it is written; null removes it. */
    public DiskBlockio discardGranularityText(@Nullable String text) {
        setAttribute("discard_granularity", text);
        return this;
    }

    @Override
    DiskBlockio empty() {
        return new DiskBlockio();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"logical_block_size", "physical_block_size", "discard_granularity"};
    }

    @XmlAttribute(name = "logical_block_size")
    private @Nullable String getLogicalBlockSizeAttribute() {
        return attributeText("logical_block_size");
    }

    private void setLogicalBlockSizeAttribute(@Nullable String value) {
        setAttribute("logical_block_size", value);
    }

    @XmlAttribute(name = "physical_block_size")
    private @Nullable String getPhysicalBlockSizeAttribute() {
        return attributeText("physical_block_size");
    }

    private void setPhysicalBlockSizeAttribute(@Nullable String value) {
        setAttribute("physical_block_size", value);
    }

    @XmlAttribute(name = "discard_granularity")
    private @Nullable String getDiscardGranularityAttribute() {
        return attributeText("discard_granularity");
    }

    private void setDiscardGranularityAttribute(@Nullable String value) {
        setAttribute("discard_granularity", value);
    }
}
