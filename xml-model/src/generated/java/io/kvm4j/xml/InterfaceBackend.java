package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code backend} element of {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceBackend extends Element {
    /** Makes an empty {@code backend} element. */
    public InterfaceBackend() {
        super("backend");
    }

    /**
     * Reads a {@code backend} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceBackend parse(String xml) {
        return XmlReader.read(xml, new InterfaceBackend());
    }

    @Override
    public InterfaceBackend copy() {
        return (InterfaceBackend) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code default}, {@code passt}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public InterfaceBackend type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code tap} attribute, or null if absent. */
    public @Nullable String tap() {
        return attributeText("tap");
    }

    /** Sets the {@code tap} attribute; null removes it. */
    public InterfaceBackend tap(@Nullable String tap) {
        setAttribute("tap", tap);
        return this;
    }

    /** The {@code vhost} attribute, or null if absent. */
    public @Nullable String vhost() {
        return attributeText("vhost");
    }

    /** Sets the {@code vhost} attribute; null removes it. */
    public InterfaceBackend vhost(@Nullable String vhost) {
        setAttribute("vhost", vhost);
        return this;
    }

    /** The {@code logFile} attribute, or null if absent. */
    public @Nullable String logFile() {
        return attributeText("logFile");
    }

    /** Sets the {@code logFile} attribute; null removes it. */
    public InterfaceBackend logFile(@Nullable String logFile) {
        setAttribute("logFile", logFile);
        return this;
    }

    @Override
    InterfaceBackend empty() {
        return new InterfaceBackend();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "tap", "vhost", "logFile"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "tap")
    private @Nullable String getTapAttribute() {
        return attributeText("tap");
    }

    private void setTapAttribute(@Nullable String value) {
        setAttribute("tap", value);
    }

    @XmlAttribute(name = "vhost")
    private @Nullable String getVhostAttribute() {
        return attributeText("vhost");
    }

    private void setVhostAttribute(@Nullable String value) {
        setAttribute("vhost", value);
    }

    @XmlAttribute(name = "logFile")
    private @Nullable String getLogFileAttribute() {
        return attributeText("logFile");
    }

    private void setLogFileAttribute(@Nullable String value) {
        setAttribute("logFile", value);
    }
}
