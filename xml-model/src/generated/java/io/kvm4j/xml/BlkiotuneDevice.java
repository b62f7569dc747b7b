package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code device} element of {@code domain/blkiotune}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"pathElements", "weightElements", "readIopsSecElements", "writeIopsSecElements", "readBytesSecElements", "writeBytesSecElements", "otherContent"})
public final class BlkiotuneDevice extends Element {
    /** Makes an empty {@code device} element. */
    public BlkiotuneDevice() {
        super("device");
    }

    /**
     * Reads a {@code device} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BlkiotuneDevice parse(String xml) {
        return XmlReader.read(xml, new BlkiotuneDevice());
    }

    @Override
    public BlkiotuneDevice copy() {
        return (BlkiotuneDevice) copyTree();
    }

    /** The {@code path} element, or null if absent. */
    public @Nullable String path() {
        return childText("path");
    }

    /** Sets the {@code path} element; null removes it. */
    public BlkiotuneDevice path(@Nullable String path) {
        setChildText("path", path);
        return this;
    }

    /** The {@code weight} element, or null if absent. */
    public @Nullable Integer weight() {
        return Text.intValue(this, "weight", childText("weight"));
    }

    /** Sets the {@code weight} element. */
    public BlkiotuneDevice weight(int weight) {
        setChildText("weight", Text.decimal(weight));
        return this;
    }

    /** The {@code weight} element as it is written, or null if absent. */
    public @Nullable String weightText() {
        return childText("weight");
    }

    /** Sets the {@code weight} element as it is written; null removes it. */
    public BlkiotuneDevice weightText(@Nullable String text) {
        setChildText("weight", text);
        return this;
    }

    /** The {@code read_iops_sec} element, or null if absent. */
    public @Nullable Long readIopsSec() {
        return Text.longValue(this, "read_iops_sec", childText("read_iops_sec"));
    }

    /** Sets the {@code read_iops_sec} element. */
    public BlkiotuneDevice readIopsSec(long readIopsSec) {
        setChildText("read_iops_sec", Text.decimal(readIopsSec));
        return this;
    }

    /** The {@code read_iops_sec} element as it is written, or null if absent. */
    public @Nullable String readIopsSecText() {
        return childText("read_iops_sec");
    }

    /** Sets the {@code read_iops_sec} element as it is written; null removes it. */
    public BlkiotuneDevice readIopsSecText(@Nullable String text) {
        setChildText("read_iops_sec", text);
        return this;
    }

    /** The {@code write_iops_sec} element, or null if absent. */
    public @Nullable Long writeIopsSec() {
        return Text.longValue(this, "write_iops_sec", childText("write_iops_sec"));
    }

    /** Sets the {@code write_iops_sec} element. */
    public BlkiotuneDevice writeIopsSec(long writeIopsSec) {
        setChildText("write_iops_sec", Text.decimal(writeIopsSec));
        return this;
    }

    /** The {@code write_iops_sec} element as it is written, or null if absent. */
    public @Nullable String writeIopsSecText() {
        return childText("write_iops_sec");
    }

    /** Sets the {@code write_iops_sec} element as it is written; null removes it. */
    public BlkiotuneDevice writeIopsSecText(@Nullable String text) {
        setChildText("write_iops_sec", text);
        return this;
    }

    /** The {@code read_bytes_sec} element, or null if absent. */
    public @Nullable Long readBytesSec() {
        return Text.longValue(this, "read_bytes_sec", childText("read_bytes_sec"));
    }

    /** Sets the {@code read_bytes_sec} element. */
    public BlkiotuneDevice readBytesSec(long readBytesSec) {
        setChildText("read_bytes_sec", Text.decimal(readBytesSec));
        return this;
    }

    /** The {@code read_bytes_sec} element as it is written, or null if absent. */
    public @Nullable String readBytesSecText() {
        return childText("read_bytes_sec");
    }

    /** Sets the {@code read_bytes_sec} element as it is written; null removes it. */
    public BlkiotuneDevice readBytesSecText(@Nullable String text) {
        setChildText("read_bytes_sec", text);
        return this;
    }

    /** The {@code write_bytes_sec} element, or null if absent. */
    public @Nullable Long writeBytesSec() {
        return Text.longValue(this, "write_bytes_sec", childText("write_bytes_sec"));
    }

    /** Sets the {@code write_bytes_sec} element. */
    public BlkiotuneDevice writeBytesSec(long writeBytesSec) {
        setChildText("write_bytes_sec", Text.decimal(writeBytesSec));
        return this;
    }

    /** The {@code write_bytes_sec} element as it is written, or null if absent. */
    public @Nullable String writeBytesSecText() {
        return childText("write_bytes_sec");
    }

    /** Sets the {@code write_bytes_sec} element as it is written; null removes it. */
    public BlkiotuneDevice writeBytesSecText(@Nullable String text) {
        setChildText("write_bytes_sec", text);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "path" -> new TextElement("path");
            case "weight" -> new TextElement("weight");
            case "read_iops_sec" -> new TextElement("read_iops_sec");
            case "write_iops_sec" -> new TextElement("write_iops_sec");
            case "read_bytes_sec" -> new TextElement("read_bytes_sec");
            case "write_bytes_sec" -> new TextElement("write_bytes_sec");
            default -> null;
        };
    }

    @Override
    BlkiotuneDevice empty() {
        return new BlkiotuneDevice();
    }

    @Override
    String[] childNames() {
        return new String[] {"path", "weight", "read_iops_sec", "write_iops_sec", "read_bytes_sec", "write_bytes_sec"};
    }

    @XmlElement(name = "path")
    private List<TextElement> getPathElements() {
        return jaxbList("path", TextElement.class);
    }

    @XmlElement(name = "weight")
    private List<TextElement> getWeightElements() {
        return jaxbList("weight", TextElement.class);
    }

    @XmlElement(name = "read_iops_sec")
    private List<TextElement> getReadIopsSecElements() {
        return jaxbList("read_iops_sec", TextElement.class);
    }

    @XmlElement(name = "write_iops_sec")
    private List<TextElement> getWriteIopsSecElements() {
        return jaxbList("write_iops_sec", TextElement.class);
    }

    @XmlElement(name = "read_bytes_sec")
    private List<TextElement> getReadBytesSecElements() {
        return jaxbList("read_bytes_sec", TextElement.class);
    }

    @XmlElement(name = "write_bytes_sec")
    private List<TextElement> getWriteBytesSecElements() {
        return jaxbList("write_bytes_sec", TextElement.class);
    }
}
