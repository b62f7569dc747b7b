package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code profile} element of {@code domain/devices/tpm/backend}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class TpmBackendProfile extends Element {
    /** Makes an empty {@code profile} element. */
    public TpmBackendProfile() {
        super("profile");
    }

    /**
     * Reads a {@code profile} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static TpmBackendProfile parse(String xml) {
        return XmlReader.read(xml, new TpmBackendProfile());
    }

    @Override
    public TpmBackendProfile copy() {
        return (TpmBackendProfile) copyTree();
    }

    /** The {@code source} attribute, or null if absent. */
    public @Nullable String source() {
        return attributeText("source");
    }

    /** Sets the {@code source} attribute; null removes it. */
    public TpmBackendProfile source(@Nullable String source) {
        setAttribute("source", source);
        return this;
    }

    /** The {@code removeDisabled} attribute, or null if absent. Known values: {@code check}, {@code fips-host}. */
    public @Nullable String removeDisabled() {
        return attributeText("removeDisabled");
    }

    /** Sets the {@code removeDisabled} attribute; null removes it. */
    public TpmBackendProfile removeDisabled(@Nullable String removeDisabled) {
        setAttribute("removeDisabled", removeDisabled);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public TpmBackendProfile name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    TpmBackendProfile empty() {
        return new TpmBackendProfile();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"source", "removeDisabled", "name"};
    }

    @XmlAttribute(name = "source")
    private @Nullable String getSourceAttribute() {
        return attributeText("source");
    }

    private void setSourceAttribute(@Nullable String value) {
        setAttribute("source", value);
    }

    @XmlAttribute(name = "removeDisabled")
    private @Nullable String getRemoveDisabledAttribute() {
        return attributeText("removeDisabled");
    }

    private void setRemoveDisabledAttribute(@Nullable String value) {
        setAttribute("removeDisabled", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
