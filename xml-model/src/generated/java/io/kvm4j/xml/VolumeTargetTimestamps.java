package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code timestamps} element of {@code volume/target}, {@code volume/backingStore}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: volume XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"atimeElements", "btimeElements", "ctimeElements", "mtimeElements", "otherContent"})
public final class VolumeTargetTimestamps extends Element {
    /** Makes an empty {@code timestamps} element. */
    public VolumeTargetTimestamps() {
        super("timestamps");
    }

    /**
     * Reads a {@code timestamps} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VolumeTargetTimestamps parse(String xml) {
        return XmlReader.read(xml, new VolumeTargetTimestamps());
    }

    @Override
    public VolumeTargetTimestamps copy() {
        return (VolumeTargetTimestamps) copyTree();
    }

    /** The {@code atime} element, or null if absent. */
    public @Nullable String atime() {
        return childText("atime");
    }

    /** Sets the {@code atime} element; null removes it. */
    public VolumeTargetTimestamps atime(@Nullable String atime) {
        setChildText("atime", atime);
        return this;
    }

    /** The {@code btime} element, or null if absent. */
    public @Nullable String btime() {
        return childText("btime");
    }

    /** Sets the {@code btime} element; null removes it. */
    public VolumeTargetTimestamps btime(@Nullable String btime) {
        setChildText("btime", btime);
        return this;
    }

    /** The {@code ctime} element, or null if absent. */
    public @Nullable String ctime() {
        return childText("ctime");
    }

    /** Sets the {@code ctime} element; null removes it. */
    public VolumeTargetTimestamps ctime(@Nullable String ctime) {
        setChildText("ctime", ctime);
        return this;
    }

    /** The {@code mtime} element, or null if absent. */
    public @Nullable String mtime() {
        return childText("mtime");
    }

    /** Sets the {@code mtime} element; null removes it. */
    public VolumeTargetTimestamps mtime(@Nullable String mtime) {
        setChildText("mtime", mtime);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "atime" -> new TextElement("atime");
            case "btime" -> new TextElement("btime");
            case "ctime" -> new TextElement("ctime");
            case "mtime" -> new TextElement("mtime");
            default -> null;
        };
    }

    @Override
    VolumeTargetTimestamps empty() {
        return new VolumeTargetTimestamps();
    }

    @Override
    String[] childNames() {
        return new String[] {"atime", "btime", "ctime", "mtime"};
    }

    @XmlElement(name = "atime")
    private List<TextElement> getAtimeElements() {
        return jaxbList("atime", TextElement.class);
    }

    @XmlElement(name = "btime")
    private List<TextElement> getBtimeElements() {
        return jaxbList("btime", TextElement.class);
    }

    @XmlElement(name = "ctime")
    private List<TextElement> getCtimeElements() {
        return jaxbList("ctime", TextElement.class);
    }

    @XmlElement(name = "mtime")
    private List<TextElement> getMtimeElements() {
        return jaxbList("mtime", TextElement.class);
    }
}
