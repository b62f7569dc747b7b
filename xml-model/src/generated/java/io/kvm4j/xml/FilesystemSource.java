package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code source} element of {@code domain/devices/filesystem}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilesystemSource extends Element {
    /** Makes an empty {@code source} element. */
    public FilesystemSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilesystemSource parse(String xml) {
        return XmlReader.read(xml, new FilesystemSource());
    }

    @Override
    public FilesystemSource copy() {
        return (FilesystemSource) copyTree();
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public FilesystemSource file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public FilesystemSource dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code dir} attribute, or null if absent. */
    public @Nullable String dir() {
        return attributeText("dir");
    }

    /** Sets the {@code dir} attribute; null removes it. */
    public FilesystemSource dir(@Nullable String dir) {
        setAttribute("dir", dir);
        return this;
    }

    /** The {@code socket} attribute, or null if absent. */
    public @Nullable String socket() {
        return attributeText("socket");
    }

    /** Sets the {@code socket} attribute; null removes it. */
    public FilesystemSource socket(@Nullable String socket) {
        setAttribute("socket", socket);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public FilesystemSource name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code usage} attribute, or null if absent. */
    public @Nullable Long usage() {
        return Text.longValue(this, "usage", attributeText("usage"));
    }

    /** Sets the {@code usage} attribute. */
    public FilesystemSource usage(long usage) {
        setAttribute("usage", Text.decimal(usage));
        return this;
    }

    /** The {@code usage} attribute as it is written, or null if absent. */
    public @Nullable String usageText() {
        return attributeText("usage");
    }

    /** Sets the {@code usage} attribute as it is written; null removes it. */
    public FilesystemSource usageText(@Nullable String text) {
        setAttribute("usage", text);
        return this;
    }

    /** The {@code units} attribute, or null if absent. */
    public @Nullable String units() {
        return attributeText("units");
    }

    /** Sets the {@code units} attribute; null removes it. */
    public FilesystemSource units(@Nullable String units) {
        setAttribute("units", units);
        return this;
    }

    @Override
    FilesystemSource empty() {
        return new FilesystemSource();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"file", "dev", "dir", "socket", "name", "usage", "units"};
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "dir")
    private @Nullable String getDirAttribute() {
        return attributeText("dir");
    }

    private void setDirAttribute(@Nullable String value) {
        setAttribute("dir", value);
    }

    @XmlAttribute(name = "socket")
    private @Nullable String getSocketAttribute() {
        return attributeText("socket");
    }

    private void setSocketAttribute(@Nullable String value) {
        setAttribute("socket", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "usage")
    private @Nullable String getUsageAttribute() {
        return attributeText("usage");
    }

    private void setUsageAttribute(@Nullable String value) {
        setAttribute("usage", value);
    }

    @XmlAttribute(name = "units")
    private @Nullable String getUnitsAttribute() {
        return attributeText("units");
    }

    private void setUnitsAttribute(@Nullable String value) {
        setAttribute("units", value);
    }
}
