package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cache} element of {@code domain/devices/filesystem/binary}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilesystemBinaryCache extends Element {
    /** Makes an empty {@code cache} element. */
    public FilesystemBinaryCache() {
        super("cache");
    }

    /**
     * Reads a {@code cache} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilesystemBinaryCache parse(String xml) {
        return XmlReader.read(xml, new FilesystemBinaryCache());
    }

    @Override
    public FilesystemBinaryCache copy() {
        return (FilesystemBinaryCache) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code none}, {@code always}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public FilesystemBinaryCache mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    FilesystemBinaryCache empty() {
        return new FilesystemBinaryCache();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }
}
