package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code source} element of {@code domain/devices/tpm/backend}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class TpmBackendSource extends Element {
    /** Makes an empty {@code source} element. */
    public TpmBackendSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static TpmBackendSource parse(String xml) {
        return XmlReader.read(xml, new TpmBackendSource());
    }

    @Override
    public TpmBackendSource copy() {
        return (TpmBackendSource) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code dir}, {@code unix}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public TpmBackendSource type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public TpmBackendSource path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code connect}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public TpmBackendSource mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    @Override
    TpmBackendSource empty() {
        return new TpmBackendSource();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "path", "mode"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }
}
