package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code devices} element of {@code domainCapabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"diskElements", "graphicsElements", "videoElements", "hostdevElements", "rngElements", "filesystemElements", "tpmElements", "redirdevElements", "channelElements", "cryptoElements", "interfaceElements", "panicElements", "otherContent"})
public final class DomainCapsDevices extends Element {
    /** Makes an empty {@code devices} element. */
    public DomainCapsDevices() {
        super("devices");
    }

    /**
     * Reads a {@code devices} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsDevices parse(String xml) {
        return XmlReader.read(xml, new DomainCapsDevices());
    }

    @Override
    public DomainCapsDevices copy() {
        return (DomainCapsDevices) copyTree();
    }

    /** The {@code disk} element, or null if absent. */
    public @Nullable DomainCapsDevicesDisk disk() {
        return firstChild("disk", DomainCapsDevicesDisk.class);
    }

    /** Replaces the {@code disk} element; null removes it. */
    public DomainCapsDevices disk(@Nullable DomainCapsDevicesDisk disk) {
        setChild("disk", disk);
        return this;
    }

    /** Changes the {@code disk} element, made when absent. */
    public DomainCapsDevices disk(Consumer<? super DomainCapsDevicesDisk> change) {
        change.accept(madeChild("disk", DomainCapsDevicesDisk.class));
        return this;
    }

    /** The {@code graphics} element, or null if absent. */
    public @Nullable DomainCapsDevicesGraphics graphics() {
        return firstChild("graphics", DomainCapsDevicesGraphics.class);
    }

    /** Replaces the {@code graphics} element; null removes it. */
    public DomainCapsDevices graphics(@Nullable DomainCapsDevicesGraphics graphics) {
        setChild("graphics", graphics);
        return this;
    }

    /** Changes the {@code graphics} element, made when absent. */
    public DomainCapsDevices graphics(Consumer<? super DomainCapsDevicesGraphics> change) {
        change.accept(madeChild("graphics", DomainCapsDevicesGraphics.class));
        return this;
    }

    /** The {@code video} element, or null if absent. */
    public @Nullable DomainCapsDevicesVideo video() {
        return firstChild("video", DomainCapsDevicesVideo.class);
    }

    /** Replaces the {@code video} element; null removes it. */
    public DomainCapsDevices video(@Nullable DomainCapsDevicesVideo video) {
        setChild("video", video);
        return this;
    }

    /** Changes the {@code video} element, made when absent. */
    public DomainCapsDevices video(Consumer<? super DomainCapsDevicesVideo> change) {
        change.accept(madeChild("video", DomainCapsDevicesVideo.class));
        return this;
    }

    /** The {@code hostdev} element, or null if absent. */
    public @Nullable DomainCapsDevicesHostdev hostdev() {
        return firstChild("hostdev", DomainCapsDevicesHostdev.class);
    }

    /** Replaces the {@code hostdev} element; null removes it. */
    public DomainCapsDevices hostdev(@Nullable DomainCapsDevicesHostdev hostdev) {
        setChild("hostdev", hostdev);
        return this;
    }

    /** Changes the {@code hostdev} element, made when absent. */
    public DomainCapsDevices hostdev(Consumer<? super DomainCapsDevicesHostdev> change) {
        change.accept(madeChild("hostdev", DomainCapsDevicesHostdev.class));
        return this;
    }

    /** The {@code rng} element, or null if absent. */
    public @Nullable DomainCapsDevicesRng rng() {
        return firstChild("rng", DomainCapsDevicesRng.class);
    }

    /** Replaces the {@code rng} element; null removes it. */
    public DomainCapsDevices rng(@Nullable DomainCapsDevicesRng rng) {
        setChild("rng", rng);
        return this;
    }

    /** Changes the {@code rng} element, made when absent. */
    public DomainCapsDevices rng(Consumer<? super DomainCapsDevicesRng> change) {
        change.accept(madeChild("rng", DomainCapsDevicesRng.class));
        return this;
    }

    /** The {@code filesystem} element, or null if absent. */
    public @Nullable DomainCapsDevicesFilesystem filesystem() {
        return firstChild("filesystem", DomainCapsDevicesFilesystem.class);
    }

    /** Replaces the {@code filesystem} element; null removes it. */
    public DomainCapsDevices filesystem(@Nullable DomainCapsDevicesFilesystem filesystem) {
        setChild("filesystem", filesystem);
        return this;
    }

    /** Changes the {@code filesystem} element, made when absent. */
    public DomainCapsDevices filesystem(Consumer<? super DomainCapsDevicesFilesystem> change) {
        change.accept(madeChild("filesystem", DomainCapsDevicesFilesystem.class));
        return this;
    }

    /** The {@code tpm} element, or null if absent. */
    public @Nullable DomainCapsDevicesTpm tpm() {
        return firstChild("tpm", DomainCapsDevicesTpm.class);
    }

    /** Replaces the {@code tpm} element; null removes it. */
    public DomainCapsDevices tpm(@Nullable DomainCapsDevicesTpm tpm) {
        setChild("tpm", tpm);
        return this;
    }

    /** Changes the {@code tpm} element, made when absent. */
    public DomainCapsDevices tpm(Consumer<? super DomainCapsDevicesTpm> change) {
        change.accept(madeChild("tpm", DomainCapsDevicesTpm.class));
        return this;
    }

    /** The {@code redirdev} element, or null if absent. */
    public @Nullable DomainCapsDevicesRedirdev redirdev() {
        return firstChild("redirdev", DomainCapsDevicesRedirdev.class);
    }

    /** Replaces the {@code redirdev} element; null removes it. */
    public DomainCapsDevices redirdev(@Nullable DomainCapsDevicesRedirdev redirdev) {
        setChild("redirdev", redirdev);
        return this;
    }

    /** Changes the {@code redirdev} element, made when absent. */
    public DomainCapsDevices redirdev(Consumer<? super DomainCapsDevicesRedirdev> change) {
        change.accept(madeChild("redirdev", DomainCapsDevicesRedirdev.class));
        return this;
    }

    /** The {@code channel} element, or null if absent. */
    public @Nullable DomainCapsDevicesChannel channel() {
        return firstChild("channel", DomainCapsDevicesChannel.class);
    }

    /** Replaces the {@code channel} element; null removes it. */
    public DomainCapsDevices channel(@Nullable DomainCapsDevicesChannel channel) {
        setChild("channel", channel);
        return this;
    }

    /** Changes the {@code channel} element, made when absent. */
    public DomainCapsDevices channel(Consumer<? super DomainCapsDevicesChannel> change) {
        change.accept(madeChild("channel", DomainCapsDevicesChannel.class));
        return this;
    }

    /** The {@code crypto} element, or null if absent. */
    public @Nullable DomainCapsDevicesCrypto crypto() {
        return firstChild("crypto", DomainCapsDevicesCrypto.class);
    }

    /** Replaces the {@code crypto} element; null removes it. */
    public DomainCapsDevices crypto(@Nullable DomainCapsDevicesCrypto crypto) {
        setChild("crypto", crypto);
        return this;
    }

    /** Changes the {@code crypto} element, made when absent. */
    public DomainCapsDevices crypto(Consumer<? super DomainCapsDevicesCrypto> change) {
        change.accept(madeChild("crypto", DomainCapsDevicesCrypto.class));
        return this;
    }

    /** The {@code interface} element, or null if absent. */
    public @Nullable DomainCapsDevicesInterface interfaceElement() {
        return firstChild("interface", DomainCapsDevicesInterface.class);
    }

    /** Replaces the {@code interface} element; null removes it. */
    public DomainCapsDevices interfaceElement(@Nullable DomainCapsDevicesInterface interfaceElement) {
        setChild("interface", interfaceElement);
        return this;
    }

    /** Changes the {@code interface} element, made when absent. */
    public DomainCapsDevices interfaceElement(Consumer<? super DomainCapsDevicesInterface> change) {
        change.accept(madeChild("interface", DomainCapsDevicesInterface.class));
        return this;
    }

    /** The {@code panic} element, or null if absent. */
    public @Nullable DomainCapsDevicesPanic panic() {
        return firstChild("panic", DomainCapsDevicesPanic.class);
    }

    /** Replaces the {@code panic} element; null removes it. */
    public DomainCapsDevices panic(@Nullable DomainCapsDevicesPanic panic) {
        setChild("panic", panic);
        return this;
    }

    /** Changes the {@code panic} element, made when absent. */
    public DomainCapsDevices panic(Consumer<? super DomainCapsDevicesPanic> change) {
        change.accept(madeChild("panic", DomainCapsDevicesPanic.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "disk" -> new DomainCapsDevicesDisk();
            case "graphics" -> new DomainCapsDevicesGraphics();
            case "video" -> new DomainCapsDevicesVideo();
            case "hostdev" -> new DomainCapsDevicesHostdev();
            case "rng" -> new DomainCapsDevicesRng();
            case "filesystem" -> new DomainCapsDevicesFilesystem();
            case "tpm" -> new DomainCapsDevicesTpm();
            case "redirdev" -> new DomainCapsDevicesRedirdev();
            case "channel" -> new DomainCapsDevicesChannel();
            case "crypto" -> new DomainCapsDevicesCrypto();
            case "interface" -> new DomainCapsDevicesInterface();
            case "panic" -> new DomainCapsDevicesPanic();
            default -> null;
        };
    }

    @Override
    DomainCapsDevices empty() {
        return new DomainCapsDevices();
    }

    @Override
    String[] childNames() {
        return new String[] {"disk", "graphics", "video", "hostdev", "rng", "filesystem", "tpm", "redirdev", "channel", "crypto", "interface", "panic"};
    }

    @XmlElement(name = "disk")
    private List<DomainCapsDevicesDisk> getDiskElements() {
        return jaxbList("disk", DomainCapsDevicesDisk.class);
    }

    @XmlElement(name = "graphics")
    private List<DomainCapsDevicesGraphics> getGraphicsElements() {
        return jaxbList("graphics", DomainCapsDevicesGraphics.class);
    }

    @XmlElement(name = "video")
    private List<DomainCapsDevicesVideo> getVideoElements() {
        return jaxbList("video", DomainCapsDevicesVideo.class);
    }

    @XmlElement(name = "hostdev")
    private List<DomainCapsDevicesHostdev> getHostdevElements() {
        return jaxbList("hostdev", DomainCapsDevicesHostdev.class);
    }

    @XmlElement(name = "rng")
    private List<DomainCapsDevicesRng> getRngElements() {
        return jaxbList("rng", DomainCapsDevicesRng.class);
    }

    @XmlElement(name = "filesystem")
    private List<DomainCapsDevicesFilesystem> getFilesystemElements() {
        return jaxbList("filesystem", DomainCapsDevicesFilesystem.class);
    }

    @XmlElement(name = "tpm")
    private List<DomainCapsDevicesTpm> getTpmElements() {
        return jaxbList("tpm", DomainCapsDevicesTpm.class);
    }

    @XmlElement(name = "redirdev")
    private List<DomainCapsDevicesRedirdev> getRedirdevElements() {
        return jaxbList("redirdev", DomainCapsDevicesRedirdev.class);
    }

    @XmlElement(name = "channel")
    private List<DomainCapsDevicesChannel> getChannelElements() {
        return jaxbList("channel", DomainCapsDevicesChannel.class);
    }

    @XmlElement(name = "crypto")
    private List<DomainCapsDevicesCrypto> getCryptoElements() {
        return jaxbList("crypto", DomainCapsDevicesCrypto.class);
    }

    @XmlElement(name = "interface")
    private List<DomainCapsDevicesInterface> getInterfaceElements() {
        return jaxbList("interface", DomainCapsDevicesInterface.class);
    }

    @XmlElement(name = "panic")
    private List<DomainCapsDevicesPanic> getPanicElements() {
        return jaxbList("panic", DomainCapsDevicesPanic.class);
    }
}
