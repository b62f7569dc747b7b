package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sound} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "sound")
@XmlType(name = "", propOrder = {"aliasElements", "acpiElements", "addressElements", "audioElements", "codecElements", "driverElements", "otherContent"})
public final class Sound extends Element {
    /** Makes an empty {@code sound} element. */
    public Sound() {
        super("sound");
    }

    /**
     * Reads a {@code sound} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Sound parse(String xml) {
        return XmlReader.read(xml, new Sound());
    }

    @Override
    public Sound copy() {
        return (Sound) copyTree();
    }

    /** The {@code model} attribute, or null if absent. Known values: {@code sb16}, {@code es1370}, {@code pcspk}, {@code ac97}, {@code ich6}, {@code ich7}, {@code ich9}, {@code usb}, {@code virtio}. */
    public @Nullable String model() {
        return attributeText("model");
    }

    /** Sets the {@code model} attribute; null removes it. */
    public Sound model(@Nullable String model) {
        setAttribute("model", model);
        return this;
    }

    /** The {@code multichannel} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean multichannel() {
        return Text.yesNo(attributeText("multichannel"));
    }

    /** Sets the {@code multichannel} attribute. */
    public Sound multichannel(boolean multichannel) {
        setAttribute("multichannel", multichannel ? "yes" : "no");
        return this;
    }

    /** The {@code multichannel} attribute as it is written, or null if absent. */
    public @Nullable String multichannelText() {
        return attributeText("multichannel");
    }

    /** Sets the {@code multichannel} attribute as it is written; null removes it. */
    public Sound multichannelText(@Nullable String text) {
        setAttribute("multichannel", text);
        return this;
    }

    /** The {@code streams} attribute, or null if absent. */
    public @Nullable String streams() {
        return attributeText("streams");
    }

    /** Sets the {@code streams} attribute; null removes it. */
    public Sound streams(@Nullable String streams) {
        setAttribute("streams", streams);
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Sound alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Sound alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable DeviceAcpi acpi() {
        return firstChild("acpi", DeviceAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Sound acpi(@Nullable DeviceAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Sound acpi(Consumer<? super DeviceAcpi> change) {
        change.accept(madeChild("acpi", DeviceAcpi.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Sound address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Sound address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code audio} element, or null if absent. */
    public @Nullable SoundAudio audio() {
        return firstChild("audio", SoundAudio.class);
    }

    /** Replaces the {@code audio} element; null removes it. */
    public Sound audio(@Nullable SoundAudio audio) {
        setChild("audio", audio);
        return this;
    }

    /** Changes the {@code audio} element, made when absent. */
    public Sound audio(Consumer<? super SoundAudio> change) {
        change.accept(madeChild("audio", SoundAudio.class));
        return this;
    }

    /** The {@code codec} elements, in document order: a live list. */
    public List<SoundCodec> codecs() {
        return childList("codec", SoundCodec.class);
    }

    /** Adds a {@code codec} element. */
    public Sound addCodec(Consumer<? super SoundCodec> change) {
        addChild("codec", SoundCodec.class, change);
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable SoundDriver driver() {
        return firstChild("driver", SoundDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public Sound driver(@Nullable SoundDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public Sound driver(Consumer<? super SoundDriver> change) {
        change.accept(madeChild("driver", SoundDriver.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "alias" -> new Alias();
            case "acpi" -> new DeviceAcpi();
            case "address" -> new Address();
            case "audio" -> new SoundAudio();
            case "codec" -> new SoundCodec();
            case "driver" -> new SoundDriver();
            default -> null;
        };
    }

    @Override
    Sound empty() {
        return new Sound();
    }

    @Override
    String[] childNames() {
        return new String[] {"alias", "acpi", "address", "audio", "codec", "driver"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"model", "multichannel", "streams"};
    }

    @XmlAttribute(name = "model")
    private @Nullable String getModelAttribute() {
        return attributeText("model");
    }

    private void setModelAttribute(@Nullable String value) {
        setAttribute("model", value);
    }

    @XmlAttribute(name = "multichannel")
    private @Nullable String getMultichannelAttribute() {
        return attributeText("multichannel");
    }

    private void setMultichannelAttribute(@Nullable String value) {
        setAttribute("multichannel", value);
    }

    @XmlAttribute(name = "streams")
    private @Nullable String getStreamsAttribute() {
        return attributeText("streams");
    }

    private void setStreamsAttribute(@Nullable String value) {
        setAttribute("streams", value);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "acpi")
    private List<DeviceAcpi> getAcpiElements() {
        return jaxbList("acpi", DeviceAcpi.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }

    @XmlElement(name = "audio")
    private List<SoundAudio> getAudioElements() {
        return jaxbList("audio", SoundAudio.class);
    }

    @XmlElement(name = "codec")
    private List<SoundCodec> getCodecElements() {
        return jaxbList("codec", SoundCodec.class);
    }

    @XmlElement(name = "driver")
    private List<SoundDriver> getDriverElements() {
        return jaxbList("driver", SoundDriver.class);
    }
}
