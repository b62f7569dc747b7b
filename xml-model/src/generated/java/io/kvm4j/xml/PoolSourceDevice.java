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
 * The {@code device} element of {@code pool/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"freeExtentElements", "otherContent"})
public final class PoolSourceDevice extends Element {
    /** Makes an empty {@code device} element. */
    public PoolSourceDevice() {
        super("device");
    }

    /**
     * Reads a {@code device} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceDevice parse(String xml) {
        return XmlReader.read(xml, new PoolSourceDevice());
    }

    @Override
    public PoolSourceDevice copy() {
        return (PoolSourceDevice) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public PoolSourceDevice path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code part_separator} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean partSeparator() {
        return Text.yesNo(attributeText("part_separator"));
    }

    /** Sets the {@code part_separator} attribute. */
    public PoolSourceDevice partSeparator(boolean partSeparator) {
        setAttribute("part_separator", partSeparator ? "yes" : "no");
        return this;
    }

    /** The {@code part_separator} attribute as it is written, or null if absent. */
    public @Nullable String partSeparatorText() {
        return attributeText("part_separator");
    }

    /** Sets the {@code part_separator} attribute as it is written; null removes it. */
    public PoolSourceDevice partSeparatorText(@Nullable String text) {
        setAttribute("part_separator", text);
        return this;
    }

    /** The {@code freeExtent} elements, in document order: a live list. */
    public List<PoolSourceDeviceFreeExtent> freeExtents() {
        return childList("freeExtent", PoolSourceDeviceFreeExtent.class);
    }

    /** Adds a {@code freeExtent} element. */
    public PoolSourceDevice addFreeExtent(Consumer<? super PoolSourceDeviceFreeExtent> change) {
        addChild("freeExtent", PoolSourceDeviceFreeExtent.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "freeExtent" -> new PoolSourceDeviceFreeExtent();
            default -> null;
        };
    }

    @Override
    PoolSourceDevice empty() {
        return new PoolSourceDevice();
    }

    @Override
    String[] childNames() {
        return new String[] {"freeExtent"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"path", "part_separator"};
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlAttribute(name = "part_separator")
    private @Nullable String getPartSeparatorAttribute() {
        return attributeText("part_separator");
    }

    private void setPartSeparatorAttribute(@Nullable String value) {
        setAttribute("part_separator", value);
    }

    @XmlElement(name = "freeExtent")
    private List<PoolSourceDeviceFreeExtent> getFreeExtentElements() {
        return jaxbList("freeExtent", PoolSourceDeviceFreeExtent.class);
    }
}
