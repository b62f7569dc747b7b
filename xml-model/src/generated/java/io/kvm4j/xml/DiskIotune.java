package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code iotune} element of {@code domain/devices/disk}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"totalBytesSecElements", "readBytesSecElements", "writeBytesSecElements", "totalIopsSecElements", "readIopsSecElements", "writeIopsSecElements", "totalBytesSecMaxElements", "readBytesSecMaxElements", "writeBytesSecMaxElements", "totalIopsSecMaxElements", "readIopsSecMaxElements", "writeIopsSecMaxElements", "sizeIopsSecElements", "groupNameElements", "totalBytesSecMaxLengthElements", "readBytesSecMaxLengthElements", "writeBytesSecMaxLengthElements", "totalIopsSecMaxLengthElements", "readIopsSecMaxLengthElements", "writeIopsSecMaxLengthElements", "otherContent"})
public final class DiskIotune extends Element {
    /** Makes an empty {@code iotune} element. */
    public DiskIotune() {
        super("iotune");
    }

    /**
     * Reads a {@code iotune} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskIotune parse(String xml) {
        return XmlReader.read(xml, new DiskIotune());
    }

    @Override
    public DiskIotune copy() {
        return (DiskIotune) copyTree();
    }

    /** The limit of all transfers in bytes per second; 0 for none, or null if absent. */
    public @Nullable Long totalBytesSec() {
        return Text.longValue(this, "total_bytes_sec", childText("total_bytes_sec"));
    }

    /** Sets the limit of all transfers in bytes per second; 0 for none. */
    public DiskIotune totalBytesSec(long totalBytesSec) {
        setChildText("total_bytes_sec", Text.decimal(totalBytesSec));
        return this;
    }

    /** The limit of all transfers in bytes per second; 0 for none as it is written, or null if absent. */
    public @Nullable String totalBytesSecText() {
        return childText("total_bytes_sec");
    }

    /** Sets the limit of all transfers in bytes per second; 0 for none as it is written; null removes it. */
    public DiskIotune totalBytesSecText(@Nullable String text) {
        setChildText("total_bytes_sec", text);
        return this;
    }

    /** The limit of reading in bytes per second; 0 for none, or null if absent. */
    public @Nullable Long readBytesSec() {
        return Text.longValue(this, "read_bytes_sec", childText("read_bytes_sec"));
    }

    /** Sets the limit of reading in bytes per second; 0 for none. */
    public DiskIotune readBytesSec(long readBytesSec) {
        setChildText("read_bytes_sec", Text.decimal(readBytesSec));
        return this;
    }

    /** The limit of reading in bytes per second; 0 for none as it is written, or null if absent. */
    public @Nullable String readBytesSecText() {
        return childText("read_bytes_sec");
    }

    /** Sets the limit of reading in bytes per second; 0 for none as it is written; null removes it. */
    public DiskIotune readBytesSecText(@Nullable String text) {
        setChildText("read_bytes_sec", text);
        return this;
    }

    /** The limit of writing in bytes per second; 0 for none, or null if absent. */
    public @Nullable Long writeBytesSec() {
        return Text.longValue(this, "write_bytes_sec", childText("write_bytes_sec"));
    }

    /** Sets the limit of writing in bytes per second; 0 for none. */
    public DiskIotune writeBytesSec(long writeBytesSec) {
        setChildText("write_bytes_sec", Text.decimal(writeBytesSec));
        return this;
    }

    /** The limit of writing in bytes per second; 0 for none as it is written, or null if absent. */
    public @Nullable String writeBytesSecText() {
        return childText("write_bytes_sec");
    }

    /** Sets the limit of writing in bytes per second; 0 for none as it is written; null removes it. */
    public DiskIotune writeBytesSecText(@Nullable String text) {
        setChildText("write_bytes_sec", text);
        return this;
    }

    /** The limit of all operations per second; 0 for none, or null if absent. */
    public @Nullable Long totalIopsSec() {
        return Text.longValue(this, "total_iops_sec", childText("total_iops_sec"));
    }

    /** Sets the limit of all operations per second; 0 for none. */
    public DiskIotune totalIopsSec(long totalIopsSec) {
        setChildText("total_iops_sec", Text.decimal(totalIopsSec));
        return this;
    }

    /** The limit of all operations per second; 0 for none as it is written, or null if absent. */
    public @Nullable String totalIopsSecText() {
        return childText("total_iops_sec");
    }

    /** Sets the limit of all operations per second; 0 for none as it is written; null removes it. */
    public DiskIotune totalIopsSecText(@Nullable String text) {
        setChildText("total_iops_sec", text);
        return this;
    }

    /** The limit of reads per second; 0 for none, or null if absent. */
    public @Nullable Long readIopsSec() {
        return Text.longValue(this, "read_iops_sec", childText("read_iops_sec"));
    }

    /** Sets the limit of reads per second; 0 for none. */
    public DiskIotune readIopsSec(long readIopsSec) {
        setChildText("read_iops_sec", Text.decimal(readIopsSec));
        return this;
    }

    /** The limit of reads per second; 0 for none as it is written, or null if absent. */
    public @Nullable String readIopsSecText() {
        return childText("read_iops_sec");
    }

    /** Sets the limit of reads per second; 0 for none as it is written; null removes it. */
    public DiskIotune readIopsSecText(@Nullable String text) {
        setChildText("read_iops_sec", text);
        return this;
    }

    /** The limit of writes per second; 0 for none, or null if absent. */
    public @Nullable Long writeIopsSec() {
        return Text.longValue(this, "write_iops_sec", childText("write_iops_sec"));
    }

    /** Sets the limit of writes per second; 0 for none. */
    public DiskIotune writeIopsSec(long writeIopsSec) {
        setChildText("write_iops_sec", Text.decimal(writeIopsSec));
        return this;
    }

    /** The limit of writes per second; 0 for none as it is written, or null if absent. */
    public @Nullable String writeIopsSecText() {
        return childText("write_iops_sec");
    }

    /** Sets the limit of writes per second; 0 for none as it is written; null removes it. */
    public DiskIotune writeIopsSecText(@Nullable String text) {
        setChildText("write_iops_sec", text);
        return this;
    }

    /** The {@code total_bytes_sec_max} element, or null if absent. */
    public @Nullable Long totalBytesSecMax() {
        return Text.longValue(this, "total_bytes_sec_max", childText("total_bytes_sec_max"));
    }

    /** Sets the {@code total_bytes_sec_max} element. */
    public DiskIotune totalBytesSecMax(long totalBytesSecMax) {
        setChildText("total_bytes_sec_max", Text.decimal(totalBytesSecMax));
        return this;
    }

    /** The {@code total_bytes_sec_max} element as it is written, or null if absent. */
    public @Nullable String totalBytesSecMaxText() {
        return childText("total_bytes_sec_max");
    }

    /** Sets the {@code total_bytes_sec_max} element as it is written; null removes it. */
    public DiskIotune totalBytesSecMaxText(@Nullable String text) {
        setChildText("total_bytes_sec_max", text);
        return this;
    }

    /** The {@code read_bytes_sec_max} element, or null if absent. */
    public @Nullable Long readBytesSecMax() {
        return Text.longValue(this, "read_bytes_sec_max", childText("read_bytes_sec_max"));
    }

    /** Sets the {@code read_bytes_sec_max} element. */
    public DiskIotune readBytesSecMax(long readBytesSecMax) {
        setChildText("read_bytes_sec_max", Text.decimal(readBytesSecMax));
        return this;
    }

    /** The {@code read_bytes_sec_max} element as it is written, or null if absent. */
    public @Nullable String readBytesSecMaxText() {
        return childText("read_bytes_sec_max");
    }

    /** Sets the {@code read_bytes_sec_max} element as it is written; null removes it. */
    public DiskIotune readBytesSecMaxText(@Nullable String text) {
        setChildText("read_bytes_sec_max", text);
        return this;
    }

    /** The {@code write_bytes_sec_max} element, or null if absent. */
    public @Nullable Long writeBytesSecMax() {
        return Text.longValue(this, "write_bytes_sec_max", childText("write_bytes_sec_max"));
    }

    /** Sets the {@code write_bytes_sec_max} element. */
    public DiskIotune writeBytesSecMax(long writeBytesSecMax) {
        setChildText("write_bytes_sec_max", Text.decimal(writeBytesSecMax));
        return this;
    }

    /** The {@code write_bytes_sec_max} element as it is written, or null if absent. */
    public @Nullable String writeBytesSecMaxText() {
        return childText("write_bytes_sec_max");
    }

    /** Sets the {@code write_bytes_sec_max} element as it is written; null removes it. */
    public DiskIotune writeBytesSecMaxText(@Nullable String text) {
        setChildText("write_bytes_sec_max", text);
        return this;
    }

    /** The {@code total_iops_sec_max} element, or null if absent. */
    public @Nullable Long totalIopsSecMax() {
        return Text.longValue(this, "total_iops_sec_max", childText("total_iops_sec_max"));
    }

    /** Sets the {@code total_iops_sec_max} element. */
    public DiskIotune totalIopsSecMax(long totalIopsSecMax) {
        setChildText("total_iops_sec_max", Text.decimal(totalIopsSecMax));
        return this;
    }

    /** The {@code total_iops_sec_max} element as it is written, or null if absent. */
    public @Nullable String totalIopsSecMaxText() {
        return childText("total_iops_sec_max");
    }

    /** Sets the {@code total_iops_sec_max} element as it is written; null removes it. */
    public DiskIotune totalIopsSecMaxText(@Nullable String text) {
        setChildText("total_iops_sec_max", text);
        return this;
    }

    /** The {@code read_iops_sec_max} element, or null if absent. */
    public @Nullable Long readIopsSecMax() {
        return Text.longValue(this, "read_iops_sec_max", childText("read_iops_sec_max"));
    }

    /** Sets the {@code read_iops_sec_max} element. */
    public DiskIotune readIopsSecMax(long readIopsSecMax) {
        setChildText("read_iops_sec_max", Text.decimal(readIopsSecMax));
        return this;
    }

    /** The {@code read_iops_sec_max} element as it is written, or null if absent. */
    public @Nullable String readIopsSecMaxText() {
        return childText("read_iops_sec_max");
    }

    /** Sets the {@code read_iops_sec_max} element as it is written; null removes it. */
    public DiskIotune readIopsSecMaxText(@Nullable String text) {
        setChildText("read_iops_sec_max", text);
        return this;
    }

    /** The {@code write_iops_sec_max} element, or null if absent. */
    public @Nullable Long writeIopsSecMax() {
        return Text.longValue(this, "write_iops_sec_max", childText("write_iops_sec_max"));
    }

    /** Sets the {@code write_iops_sec_max} element. */
    public DiskIotune writeIopsSecMax(long writeIopsSecMax) {
        setChildText("write_iops_sec_max", Text.decimal(writeIopsSecMax));
        return this;
    }

    /** The {@code write_iops_sec_max} element as it is written, or null if absent. */
    public @Nullable String writeIopsSecMaxText() {
        return childText("write_iops_sec_max");
    }

    /** Sets the {@code write_iops_sec_max} element as it is written; null removes it. */
    public DiskIotune writeIopsSecMaxText(@Nullable String text) {
        setChildText("write_iops_sec_max", text);
        return this;
    }

    /** The {@code size_iops_sec} element, or null if absent. */
    public @Nullable Long sizeIopsSec() {
        return Text.longValue(this, "size_iops_sec", childText("size_iops_sec"));
    }

    /** Sets the {@code size_iops_sec} element. */
    public DiskIotune sizeIopsSec(long sizeIopsSec) {
        setChildText("size_iops_sec", Text.decimal(sizeIopsSec));
        return this;
    }

    /** The {@code size_iops_sec} element as it is written, or null if absent. */
    public @Nullable String sizeIopsSecText() {
        return childText("size_iops_sec");
    }

    /** Sets the {@code size_iops_sec} element as it is written; null removes it. */
    public DiskIotune sizeIopsSecText(@Nullable String text) {
        setChildText("size_iops_sec", text);
        return this;
    }

    /** The {@code group_name} element, or null if absent. */
    public @Nullable String groupName() {
        return childText("group_name");
    }

    /** Sets the {@code group_name} element; null removes it. */
    public DiskIotune groupName(@Nullable String groupName) {
        setChildText("group_name", groupName);
        return this;
    }

    /** The {@code total_bytes_sec_max_length} element, or null if absent. */
    public @Nullable Long totalBytesSecMaxLength() {
        return Text.longValue(this, "total_bytes_sec_max_length", childText("total_bytes_sec_max_length"));
    }

    /** Sets the {@code total_bytes_sec_max_length} element. */
    public DiskIotune totalBytesSecMaxLength(long totalBytesSecMaxLength) {
        setChildText("total_bytes_sec_max_length", Text.decimal(totalBytesSecMaxLength));
        return this;
    }

    /** The {@code total_bytes_sec_max_length} element as it is written, or null if absent. */
    public @Nullable String totalBytesSecMaxLengthText() {
        return childText("total_bytes_sec_max_length");
    }

    /** Sets the {@code total_bytes_sec_max_length} element as it is written; null removes it. */
    public DiskIotune totalBytesSecMaxLengthText(@Nullable String text) {
        setChildText("total_bytes_sec_max_length", text);
        return this;
    }

    /** The {@code read_bytes_sec_max_length} element, or null if absent. */
    public @Nullable Long readBytesSecMaxLength() {
        return Text.longValue(this, "read_bytes_sec_max_length", childText("read_bytes_sec_max_length"));
    }

    /** Sets the {@code read_bytes_sec_max_length} element. */
    public DiskIotune readBytesSecMaxLength(long readBytesSecMaxLength) {
        setChildText("read_bytes_sec_max_length", Text.decimal(readBytesSecMaxLength));
        return this;
    }

    /** The {@code read_bytes_sec_max_length} element as it is written, or null if absent. */
    public @Nullable String readBytesSecMaxLengthText() {
        return childText("read_bytes_sec_max_length");
    }

    /** Sets the {@code read_bytes_sec_max_length} element as it is written; null removes it. */
    public DiskIotune readBytesSecMaxLengthText(@Nullable String text) {
        setChildText("read_bytes_sec_max_length", text);
        return this;
    }

    /** The {@code write_bytes_sec_max_length} element, or null if absent. */
    public @Nullable Long writeBytesSecMaxLength() {
        return Text.longValue(this, "write_bytes_sec_max_length", childText("write_bytes_sec_max_length"));
    }

    /** Sets the {@code write_bytes_sec_max_length} element. */
    public DiskIotune writeBytesSecMaxLength(long writeBytesSecMaxLength) {
        setChildText("write_bytes_sec_max_length", Text.decimal(writeBytesSecMaxLength));
        return this;
    }

    /** The {@code write_bytes_sec_max_length} element as it is written, or null if absent. */
    public @Nullable String writeBytesSecMaxLengthText() {
        return childText("write_bytes_sec_max_length");
    }

    /** Sets the {@code write_bytes_sec_max_length} element as it is written; null removes it. */
    public DiskIotune writeBytesSecMaxLengthText(@Nullable String text) {
        setChildText("write_bytes_sec_max_length", text);
        return this;
    }

    /** The {@code total_iops_sec_max_length} element, or null if absent. */
    public @Nullable Long totalIopsSecMaxLength() {
        return Text.longValue(this, "total_iops_sec_max_length", childText("total_iops_sec_max_length"));
    }

    /** Sets the {@code total_iops_sec_max_length} element. */
    public DiskIotune totalIopsSecMaxLength(long totalIopsSecMaxLength) {
        setChildText("total_iops_sec_max_length", Text.decimal(totalIopsSecMaxLength));
        return this;
    }

    /** The {@code total_iops_sec_max_length} element as it is written, or null if absent. */
    public @Nullable String totalIopsSecMaxLengthText() {
        return childText("total_iops_sec_max_length");
    }

    /** Sets the {@code total_iops_sec_max_length} element as it is written; null removes it. */
    public DiskIotune totalIopsSecMaxLengthText(@Nullable String text) {
        setChildText("total_iops_sec_max_length", text);
        return this;
    }

    /** The {@code read_iops_sec_max_length} element, or null if absent. */
    public @Nullable Long readIopsSecMaxLength() {
        return Text.longValue(this, "read_iops_sec_max_length", childText("read_iops_sec_max_length"));
    }

    /** Sets the {@code read_iops_sec_max_length} element. */
    public DiskIotune readIopsSecMaxLength(long readIopsSecMaxLength) {
        setChildText("read_iops_sec_max_length", Text.decimal(readIopsSecMaxLength));
        return this;
    }

    /** The {@code read_iops_sec_max_length} element as it is written, or null if absent. */
    public @Nullable String readIopsSecMaxLengthText() {
        return childText("read_iops_sec_max_length");
    }

    /** Sets the {@code read_iops_sec_max_length} element as it is written; null removes it. */
    public DiskIotune readIopsSecMaxLengthText(@Nullable String text) {
        setChildText("read_iops_sec_max_length", text);
        return this;
    }

    /** The {@code write_iops_sec_max_length} element, or null if absent. */
    public @Nullable Long writeIopsSecMaxLength() {
        return Text.longValue(this, "write_iops_sec_max_length", childText("write_iops_sec_max_length"));
    }

    /** Sets the {@code write_iops_sec_max_length} element. */
    public DiskIotune writeIopsSecMaxLength(long writeIopsSecMaxLength) {
        setChildText("write_iops_sec_max_length", Text.decimal(writeIopsSecMaxLength));
        return this;
    }

    /** The {@code write_iops_sec_max_length} element as it is written, or null if absent. */
    public @Nullable String writeIopsSecMaxLengthText() {
        return childText("write_iops_sec_max_length");
    }

    /** Sets the {@code write_iops_sec_max_length} element as it is written; null removes it. */
    public DiskIotune writeIopsSecMaxLengthText(@Nullable String text) {
        setChildText("write_iops_sec_max_length", text);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "total_bytes_sec" -> new TextElement("total_bytes_sec");
            case "read_bytes_sec" -> new TextElement("read_bytes_sec");
            case "write_bytes_sec" -> new TextElement("write_bytes_sec");
            case "total_iops_sec" -> new TextElement("total_iops_sec");
            case "read_iops_sec" -> new TextElement("read_iops_sec");
            case "write_iops_sec" -> new TextElement("write_iops_sec");
            case "total_bytes_sec_max" -> new TextElement("total_bytes_sec_max");
            case "read_bytes_sec_max" -> new TextElement("read_bytes_sec_max");
            case "write_bytes_sec_max" -> new TextElement("write_bytes_sec_max");
            case "total_iops_sec_max" -> new TextElement("total_iops_sec_max");
            case "read_iops_sec_max" -> new TextElement("read_iops_sec_max");
            case "write_iops_sec_max" -> new TextElement("write_iops_sec_max");
            case "size_iops_sec" -> new TextElement("size_iops_sec");
            case "group_name" -> new TextElement("group_name");
            case "total_bytes_sec_max_length" -> new TextElement("total_bytes_sec_max_length");
            case "read_bytes_sec_max_length" -> new TextElement("read_bytes_sec_max_length");
            case "write_bytes_sec_max_length" -> new TextElement("write_bytes_sec_max_length");
            case "total_iops_sec_max_length" -> new TextElement("total_iops_sec_max_length");
            case "read_iops_sec_max_length" -> new TextElement("read_iops_sec_max_length");
            case "write_iops_sec_max_length" -> new TextElement("write_iops_sec_max_length");
            default -> null;
        };
    }

    @Override
    DiskIotune empty() {
        return new DiskIotune();
    }

    @Override
    String[] childNames() {
        return new String[] {"total_bytes_sec", "read_bytes_sec", "write_bytes_sec", "total_iops_sec", "read_iops_sec", "write_iops_sec", "total_bytes_sec_max", "read_bytes_sec_max", "write_bytes_sec_max", "total_iops_sec_max", "read_iops_sec_max", "write_iops_sec_max", "size_iops_sec", "group_name", "total_bytes_sec_max_length", "read_bytes_sec_max_length", "write_bytes_sec_max_length", "total_iops_sec_max_length", "read_iops_sec_max_length", "write_iops_sec_max_length"};
    }

    @XmlElement(name = "total_bytes_sec")
    private List<TextElement> getTotalBytesSecElements() {
        return jaxbList("total_bytes_sec", TextElement.class);
    }

    @XmlElement(name = "read_bytes_sec")
    private List<TextElement> getReadBytesSecElements() {
        return jaxbList("read_bytes_sec", TextElement.class);
    }

    @XmlElement(name = "write_bytes_sec")
    private List<TextElement> getWriteBytesSecElements() {
        return jaxbList("write_bytes_sec", TextElement.class);
    }

    @XmlElement(name = "total_iops_sec")
    private List<TextElement> getTotalIopsSecElements() {
        return jaxbList("total_iops_sec", TextElement.class);
    }

    @XmlElement(name = "read_iops_sec")
    private List<TextElement> getReadIopsSecElements() {
        return jaxbList("read_iops_sec", TextElement.class);
    }

    @XmlElement(name = "write_iops_sec")
    private List<TextElement> getWriteIopsSecElements() {
        return jaxbList("write_iops_sec", TextElement.class);
    }

    @XmlElement(name = "total_bytes_sec_max")
    private List<TextElement> getTotalBytesSecMaxElements() {
        return jaxbList("total_bytes_sec_max", TextElement.class);
    }

    @XmlElement(name = "read_bytes_sec_max")
    private List<TextElement> getReadBytesSecMaxElements() {
        return jaxbList("read_bytes_sec_max", TextElement.class);
    }

    @XmlElement(name = "write_bytes_sec_max")
    private List<TextElement> getWriteBytesSecMaxElements() {
        return jaxbList("write_bytes_sec_max", TextElement.class);
    }

    @XmlElement(name = "total_iops_sec_max")
    private List<TextElement> getTotalIopsSecMaxElements() {
        return jaxbList("total_iops_sec_max", TextElement.class);
    }

    @XmlElement(name = "read_iops_sec_max")
    private List<TextElement> getReadIopsSecMaxElements() {
        return jaxbList("read_iops_sec_max", TextElement.class);
    }

    @XmlElement(name = "write_iops_sec_max")
    private List<TextElement> getWriteIopsSecMaxElements() {
        return jaxbList("write_iops_sec_max", TextElement.class);
    }

    @XmlElement(name = "size_iops_sec")
    private List<TextElement> getSizeIopsSecElements() {
        return jaxbList("size_iops_sec", TextElement.class);
    }

    @XmlElement(name = "group_name")
    private List<TextElement> getGroupNameElements() {
        return jaxbList("group_name", TextElement.class);
    }

    @XmlElement(name = "total_bytes_sec_max_length")
    private List<TextElement> getTotalBytesSecMaxLengthElements() {
        return jaxbList("total_bytes_sec_max_length", TextElement.class);
    }

    @XmlElement(name = "read_bytes_sec_max_length")
    private List<TextElement> getReadBytesSecMaxLengthElements() {
        return jaxbList("read_bytes_sec_max_length", TextElement.class);
    }

    @XmlElement(name = "write_bytes_sec_max_length")
    private List<TextElement> getWriteBytesSecMaxLengthElements() {
        return jaxbList("write_bytes_sec_max_length", TextElement.class);
    }

    @XmlElement(name = "total_iops_sec_max_length")
    private List<TextElement> getTotalIopsSecMaxLengthElements() {
        return jaxbList("total_iops_sec_max_length", TextElement.class);
    }

    @XmlElement(name = "read_iops_sec_max_length")
    private List<TextElement> getReadIopsSecMaxLengthElements() {
        return jaxbList("read_iops_sec_max_length", TextElement.class);
    }

    @XmlElement(name = "write_iops_sec_max_length")
    private List<TextElement> getWriteIopsSecMaxLengthElements() {
        return jaxbList("write_iops_sec_max_length", TextElement.class);
    }
}
