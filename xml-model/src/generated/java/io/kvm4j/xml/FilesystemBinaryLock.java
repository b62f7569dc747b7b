package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code lock} element of {@code domain/devices/filesystem/binary}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilesystemBinaryLock extends Element {
    /** Makes an empty {@code lock} element. */
    public FilesystemBinaryLock() {
        super("lock");
    }

    /**
     * Reads a {@code lock} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilesystemBinaryLock parse(String xml) {
        return XmlReader.read(xml, new FilesystemBinaryLock());
    }

    @Override
    public FilesystemBinaryLock copy() {
        return (FilesystemBinaryLock) copyTree();
    }

    /** The {@code posix} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean posix() {
        return Text.onOff(attributeText("posix"));
    }

    /** Sets the {@code posix} attribute. */
    public FilesystemBinaryLock posix(boolean posix) {
        setAttribute("posix", posix ? "on" : "off");
        return this;
    }

    /** The {@code posix} attribute as it is written, or null if absent. */
    public @Nullable String posixText() {
        return attributeText("posix");
    }

    /** Sets the {@code posix} attribute as it is written; null removes it. */
    public FilesystemBinaryLock posixText(@Nullable String text) {
        setAttribute("posix", text);
        return this;
    }

    /** The {@code flock} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean flock() {
        return Text.onOff(attributeText("flock"));
    }

    /** Sets the {@code flock} attribute. */
    public FilesystemBinaryLock flock(boolean flock) {
        setAttribute("flock", flock ? "on" : "off");
        return this;
    }

    /** The {@code flock} attribute as it is written, or null if absent. */
    public @Nullable String flockText() {
        return attributeText("flock");
    }

    /** Sets the {@code flock} attribute as it is written; null removes it. */
    public FilesystemBinaryLock flockText(@Nullable String text) {
        setAttribute("flock", text);
        return this;
    }

    @Override
    FilesystemBinaryLock empty() {
        return new FilesystemBinaryLock();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"posix", "flock"};
    }

    @XmlAttribute(name = "posix")
    private @Nullable String getPosixAttribute() {
        return attributeText("posix");
    }

    private void setPosixAttribute(@Nullable String value) {
        setAttribute("posix", value);
    }

    @XmlAttribute(name = "flock")
    private @Nullable String getFlockAttribute() {
        return attributeText("flock");
    }

    private void setFlockAttribute(@Nullable String value) {
        setAttribute("flock", value);
    }
}
