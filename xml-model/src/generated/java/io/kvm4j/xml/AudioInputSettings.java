package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code settings} element of {@code domain/devices/audio/input}, {@code domain/devices/audio/output}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class AudioInputSettings extends Element {
    /** Makes an empty {@code settings} element. */
    public AudioInputSettings() {
        super("settings");
    }

    /**
     * Reads a {@code settings} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static AudioInputSettings parse(String xml) {
        return XmlReader.read(xml, new AudioInputSettings());
    }

    @Override
    public AudioInputSettings copy() {
        return (AudioInputSettings) copyTree();
    }

    /** The {@code frequency} attribute, or null if absent. */
    public @Nullable String frequency() {
        return attributeText("frequency");
    }

    /** Sets the {@code frequency} attribute; null removes it. */
    public AudioInputSettings frequency(@Nullable String frequency) {
        setAttribute("frequency", frequency);
        return this;
    }

    /** The {@code channels} attribute, or null if absent. */
    public @Nullable String channels() {
        return attributeText("channels");
    }

    /** Sets the {@code channels} attribute; null removes it. */
    public AudioInputSettings channels(@Nullable String channels) {
        setAttribute("channels", channels);
        return this;
    }

    /** The {@code format} attribute, or null if absent. Known values: {@code s8}, {@code u8}, {@code s16}, {@code u16}, {@code s32}, {@code u32}, {@code f32}. */
    public @Nullable String format() {
        return attributeText("format");
    }

    /** Sets the {@code format} attribute; null removes it. */
    public AudioInputSettings format(@Nullable String format) {
        setAttribute("format", format);
        return this;
    }

    @Override
    AudioInputSettings empty() {
        return new AudioInputSettings();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"frequency", "channels", "format"};
    }

    @XmlAttribute(name = "frequency")
    private @Nullable String getFrequencyAttribute() {
        return attributeText("frequency");
    }

    private void setFrequencyAttribute(@Nullable String value) {
        setAttribute("frequency", value);
    }

    @XmlAttribute(name = "channels")
    private @Nullable String getChannelsAttribute() {
        return attributeText("channels");
    }

    private void setChannelsAttribute(@Nullable String value) {
        setAttribute("channels", value);
    }

    @XmlAttribute(name = "format")
    private @Nullable String getFormatAttribute() {
        return attributeText("format");
    }

    private void setFormatAttribute(@Nullable String value) {
        setAttribute("format", value);
    }
}
