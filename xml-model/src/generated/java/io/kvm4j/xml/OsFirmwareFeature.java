package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code feature} element of {@code domain/os/firmware}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class OsFirmwareFeature extends Element {
    /** Makes an empty {@code feature} element. */
    public OsFirmwareFeature() {
        super("feature");
    }

    /**
     * Reads a {@code feature} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsFirmwareFeature parse(String xml) {
        return XmlReader.read(xml, new OsFirmwareFeature());
    }

    @Override
    public OsFirmwareFeature copy() {
        return (OsFirmwareFeature) copyTree();
    }

    /** The {@code enabled} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enabled() {
        return Text.yesNo(attributeText("enabled"));
    }

    /** Sets the {@code enabled} attribute. */
    public OsFirmwareFeature enabled(boolean enabled) {
        setAttribute("enabled", enabled ? "yes" : "no");
        return this;
    }

    /** The {@code enabled} attribute as it is written, or null if absent. */
    public @Nullable String enabledText() {
        return attributeText("enabled");
    }

    /** Sets the {@code enabled} attribute as it is written; null removes it. */
    public OsFirmwareFeature enabledText(@Nullable String text) {
        setAttribute("enabled", text);
        return this;
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code enrolled-keys}, {@code secure-boot}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public OsFirmwareFeature name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    OsFirmwareFeature empty() {
        return new OsFirmwareFeature();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"enabled", "name"};
    }

    @XmlAttribute(name = "enabled")
    private @Nullable String getEnabledAttribute() {
        return attributeText("enabled");
    }

    private void setEnabledAttribute(@Nullable String value) {
        setAttribute("enabled", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
