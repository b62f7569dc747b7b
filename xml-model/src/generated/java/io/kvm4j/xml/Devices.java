package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The devices of a domain. {@link #elements()} has them all, known or not, in document order.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"emulatorElements", "diskElements", "controllerElements", "leaseElements", "filesystemElements", "interfaceElements", "smartcardElements", "serialElements", "parallelElements", "consoleElements", "channelElements", "inputElements", "tpmElements", "graphicsElements", "soundElements", "audioElements", "videoElements", "hostdevElements", "redirdevElements", "redirfilterElements", "hubElements", "watchdogElements", "memballoonElements", "rngElements", "nvramElements", "panicElements", "shmemElements", "memoryElements", "iommuElements", "vsockElements", "cryptoElements", "pstoreElements", "otherContent"})
public final class Devices extends Element {
    /** Makes an empty {@code devices} element. */
    public Devices() {
        super("devices");
    }

    /**
     * Reads a {@code devices} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Devices parse(String xml) {
        return XmlReader.read(xml, new Devices());
    }

    @Override
    public Devices copy() {
        return (Devices) copyTree();
    }

    /** The {@code emulator} element, or null if absent. */
    public @Nullable String emulator() {
        return childText("emulator");
    }

    /** Sets the {@code emulator} element; null removes it. */
    public Devices emulator(@Nullable String emulator) {
        setChildText("emulator", emulator);
        return this;
    }

    /** A disk, CD-ROM or floppy of a domain., in document order: a live list. */
    public List<Disk> disks() {
        return childList("disk", Disk.class);
    }

    /** Adds a {@code disk} element. */
    public Devices addDisk(Consumer<? super Disk> change) {
        addChild("disk", Disk.class, change);
        return this;
    }

    /** A controller that other devices are attached to., in document order: a live list. */
    public List<Controller> controllers() {
        return childList("controller", Controller.class);
    }

    /** Adds a {@code controller} element. */
    public Devices addController(Consumer<? super Controller> change) {
        addChild("controller", Controller.class, change);
        return this;
    }

    /** The {@code lease} elements, in document order: a live list. */
    public List<Lease> leases() {
        return childList("lease", Lease.class);
    }

    /** Adds a {@code lease} element. */
    public Devices addLease(Consumer<? super Lease> change) {
        addChild("lease", Lease.class, change);
        return this;
    }

    /** The {@code filesystem} elements, in document order: a live list. */
    public List<Filesystem> filesystems() {
        return childList("filesystem", Filesystem.class);
    }

    /** Adds a {@code filesystem} element. */
    public Devices addFilesystem(Consumer<? super Filesystem> change) {
        addChild("filesystem", Filesystem.class, change);
        return this;
    }

    /** A network interface of a domain., in document order: a live list. */
    public List<Interface> interfaces() {
        return childList("interface", Interface.class);
    }

    /** Adds a {@code interface} element. */
    public Devices addInterface(Consumer<? super Interface> change) {
        addChild("interface", Interface.class, change);
        return this;
    }

    /** The {@code smartcard} elements, in document order: a live list. */
    public List<Smartcard> smartcards() {
        return childList("smartcard", Smartcard.class);
    }

    /** Adds a {@code smartcard} element. */
    public Devices addSmartcard(Consumer<? super Smartcard> change) {
        addChild("smartcard", Smartcard.class, change);
        return this;
    }

    /** The {@code serial} elements, in document order: a live list. */
    public List<Serial> serials() {
        return childList("serial", Serial.class);
    }

    /** Adds a {@code serial} element. */
    public Devices addSerial(Consumer<? super Serial> change) {
        addChild("serial", Serial.class, change);
        return this;
    }

    /** The {@code parallel} elements, in document order: a live list. */
    public List<Parallel> parallels() {
        return childList("parallel", Parallel.class);
    }

    /** Adds a {@code parallel} element. */
    public Devices addParallel(Consumer<? super Parallel> change) {
        addChild("parallel", Parallel.class, change);
        return this;
    }

    /** The {@code console} elements, in document order: a live list. */
    public List<Console> consoles() {
        return childList("console", Console.class);
    }

    /** Adds a {@code console} element. */
    public Devices addConsole(Consumer<? super Console> change) {
        addChild("console", Console.class, change);
        return this;
    }

    /** The {@code channel} elements, in document order: a live list. */
    public List<Channel> channels() {
        return childList("channel", Channel.class);
    }

    /** Adds a {@code channel} element. */
    public Devices addChannel(Consumer<? super Channel> change) {
        addChild("channel", Channel.class, change);
        return this;
    }

    /** The {@code input} elements, in document order: a live list. */
    public List<Input> inputs() {
        return childList("input", Input.class);
    }

    /** Adds a {@code input} element. */
    public Devices addInput(Consumer<? super Input> change) {
        addChild("input", Input.class, change);
        return this;
    }

    /** The {@code tpm} elements, in document order: a live list. */
    public List<Tpm> tpms() {
        return childList("tpm", Tpm.class);
    }

    /** Adds a {@code tpm} element. */
    public Devices addTpm(Consumer<? super Tpm> change) {
        addChild("tpm", Tpm.class, change);
        return this;
    }

    /** The {@code graphics} elements, in document order: a live list. */
    public List<Graphics> graphics() {
        return childList("graphics", Graphics.class);
    }

    /** Adds a {@code graphics} element. */
    public Devices addGraphics(Consumer<? super Graphics> change) {
        addChild("graphics", Graphics.class, change);
        return this;
    }

    /** The {@code sound} elements, in document order: a live list. */
    public List<Sound> sounds() {
        return childList("sound", Sound.class);
    }

    /** Adds a {@code sound} element. */
    public Devices addSound(Consumer<? super Sound> change) {
        addChild("sound", Sound.class, change);
        return this;
    }

    /** The {@code audio} elements, in document order: a live list. */
    public List<Audio> audios() {
        return childList("audio", Audio.class);
    }

    /** Adds a {@code audio} element. */
    public Devices addAudio(Consumer<? super Audio> change) {
        addChild("audio", Audio.class, change);
        return this;
    }

    /** The {@code video} elements, in document order: a live list. */
    public List<Video> videos() {
        return childList("video", Video.class);
    }

    /** Adds a {@code video} element. */
    public Devices addVideo(Consumer<? super Video> change) {
        addChild("video", Video.class, change);
        return this;
    }

    /** A device of the host that is passed to the guest., in document order: a live list. */
    public List<Hostdev> hostdevs() {
        return childList("hostdev", Hostdev.class);
    }

    /** Adds a {@code hostdev} element. */
    public Devices addHostdev(Consumer<? super Hostdev> change) {
        addChild("hostdev", Hostdev.class, change);
        return this;
    }

    /** The {@code redirdev} elements, in document order: a live list. */
    public List<Redirdev> redirdevs() {
        return childList("redirdev", Redirdev.class);
    }

    /** Adds a {@code redirdev} element. */
    public Devices addRedirdev(Consumer<? super Redirdev> change) {
        addChild("redirdev", Redirdev.class, change);
        return this;
    }

    /** The {@code redirfilter} elements, in document order: a live list. */
    public List<Redirfilter> redirfilters() {
        return childList("redirfilter", Redirfilter.class);
    }

    /** Adds a {@code redirfilter} element. */
    public Devices addRedirfilter(Consumer<? super Redirfilter> change) {
        addChild("redirfilter", Redirfilter.class, change);
        return this;
    }

    /** The {@code hub} elements, in document order: a live list. */
    public List<Hub> hubs() {
        return childList("hub", Hub.class);
    }

    /** Adds a {@code hub} element. */
    public Devices addHub(Consumer<? super Hub> change) {
        addChild("hub", Hub.class, change);
        return this;
    }

    /** The {@code watchdog} elements, in document order: a live list. */
    public List<Watchdog> watchdogs() {
        return childList("watchdog", Watchdog.class);
    }

    /** Adds a {@code watchdog} element. */
    public Devices addWatchdog(Consumer<? super Watchdog> change) {
        addChild("watchdog", Watchdog.class, change);
        return this;
    }

    /** The {@code memballoon} element, or null if absent. */
    public @Nullable Memballoon memballoon() {
        return firstChild("memballoon", Memballoon.class);
    }

    /** Replaces the {@code memballoon} element; null removes it. */
    public Devices memballoon(@Nullable Memballoon memballoon) {
        setChild("memballoon", memballoon);
        return this;
    }

    /** Changes the {@code memballoon} element, made when absent. */
    public Devices memballoon(Consumer<? super Memballoon> change) {
        change.accept(madeChild("memballoon", Memballoon.class));
        return this;
    }

    /** The {@code rng} elements, in document order: a live list. */
    public List<Rng> rngs() {
        return childList("rng", Rng.class);
    }

    /** Adds a {@code rng} element. */
    public Devices addRng(Consumer<? super Rng> change) {
        addChild("rng", Rng.class, change);
        return this;
    }

    /** The {@code nvram} element, or null if absent. */
    public @Nullable Nvram nvram() {
        return firstChild("nvram", Nvram.class);
    }

    /** Replaces the {@code nvram} element; null removes it. */
    public Devices nvram(@Nullable Nvram nvram) {
        setChild("nvram", nvram);
        return this;
    }

    /** Changes the {@code nvram} element, made when absent. */
    public Devices nvram(Consumer<? super Nvram> change) {
        change.accept(madeChild("nvram", Nvram.class));
        return this;
    }

    /** The {@code panic} elements, in document order: a live list. */
    public List<Panic> panics() {
        return childList("panic", Panic.class);
    }

    /** Adds a {@code panic} element. */
    public Devices addPanic(Consumer<? super Panic> change) {
        addChild("panic", Panic.class, change);
        return this;
    }

    /** The {@code shmem} elements, in document order: a live list. */
    public List<Shmem> shmems() {
        return childList("shmem", Shmem.class);
    }

    /** Adds a {@code shmem} element. */
    public Devices addShmem(Consumer<? super Shmem> change) {
        addChild("shmem", Shmem.class, change);
        return this;
    }

    /** A memory module that can be plugged in: a DIMM, an NVDIMM or virtio-mem., in document order: a live list. */
    public List<MemoryDevice> memories() {
        return childList("memory", MemoryDevice.class);
    }

    /** Adds a {@code memory} element. */
    public Devices addMemory(Consumer<? super MemoryDevice> change) {
        addChild("memory", MemoryDevice.class, change);
        return this;
    }

    /** The {@code iommu} element, or null if absent. */
    public @Nullable Iommu iommu() {
        return firstChild("iommu", Iommu.class);
    }

    /** Replaces the {@code iommu} element; null removes it. */
    public Devices iommu(@Nullable Iommu iommu) {
        setChild("iommu", iommu);
        return this;
    }

    /** Changes the {@code iommu} element, made when absent. */
    public Devices iommu(Consumer<? super Iommu> change) {
        change.accept(madeChild("iommu", Iommu.class));
        return this;
    }

    /** The {@code vsock} element, or null if absent. */
    public @Nullable Vsock vsock() {
        return firstChild("vsock", Vsock.class);
    }

    /** Replaces the {@code vsock} element; null removes it. */
    public Devices vsock(@Nullable Vsock vsock) {
        setChild("vsock", vsock);
        return this;
    }

    /** Changes the {@code vsock} element, made when absent. */
    public Devices vsock(Consumer<? super Vsock> change) {
        change.accept(madeChild("vsock", Vsock.class));
        return this;
    }

    /** The {@code crypto} elements, in document order: a live list. */
    public List<Crypto> cryptos() {
        return childList("crypto", Crypto.class);
    }

    /** Adds a {@code crypto} element. */
    public Devices addCrypto(Consumer<? super Crypto> change) {
        addChild("crypto", Crypto.class, change);
        return this;
    }

    /** The {@code pstore} element, or null if absent. */
    public @Nullable Pstore pstore() {
        return firstChild("pstore", Pstore.class);
    }

    /** Replaces the {@code pstore} element; null removes it. */
    public Devices pstore(@Nullable Pstore pstore) {
        setChild("pstore", pstore);
        return this;
    }

    /** Changes the {@code pstore} element, made when absent. */
    public Devices pstore(Consumer<? super Pstore> change) {
        change.accept(madeChild("pstore", Pstore.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "emulator" -> new TextElement("emulator");
            case "disk" -> new Disk();
            case "controller" -> new Controller();
            case "lease" -> new Lease();
            case "filesystem" -> new Filesystem();
            case "interface" -> new Interface();
            case "smartcard" -> new Smartcard();
            case "serial" -> new Serial();
            case "parallel" -> new Parallel();
            case "console" -> new Console();
            case "channel" -> new Channel();
            case "input" -> new Input();
            case "tpm" -> new Tpm();
            case "graphics" -> new Graphics();
            case "sound" -> new Sound();
            case "audio" -> new Audio();
            case "video" -> new Video();
            case "hostdev" -> new Hostdev();
            case "redirdev" -> new Redirdev();
            case "redirfilter" -> new Redirfilter();
            case "hub" -> new Hub();
            case "watchdog" -> new Watchdog();
            case "memballoon" -> new Memballoon();
            case "rng" -> new Rng();
            case "nvram" -> new Nvram();
            case "panic" -> new Panic();
            case "shmem" -> new Shmem();
            case "memory" -> new MemoryDevice();
            case "iommu" -> new Iommu();
            case "vsock" -> new Vsock();
            case "crypto" -> new Crypto();
            case "pstore" -> new Pstore();
            default -> null;
        };
    }

    @Override
    Devices empty() {
        return new Devices();
    }

    @Override
    String[] childNames() {
        return new String[] {"emulator", "disk", "controller", "lease", "filesystem", "interface", "smartcard", "serial", "parallel", "console", "channel", "input", "tpm", "graphics", "sound", "audio", "video", "hostdev", "redirdev", "redirfilter", "hub", "watchdog", "memballoon", "rng", "nvram", "panic", "shmem", "memory", "iommu", "vsock", "crypto", "pstore"};
    }

    @XmlElement(name = "emulator")
    private List<TextElement> getEmulatorElements() {
        return jaxbList("emulator", TextElement.class);
    }

    @XmlElement(name = "disk")
    private List<Disk> getDiskElements() {
        return jaxbList("disk", Disk.class);
    }

    @XmlElement(name = "controller")
    private List<Controller> getControllerElements() {
        return jaxbList("controller", Controller.class);
    }

    @XmlElement(name = "lease")
    private List<Lease> getLeaseElements() {
        return jaxbList("lease", Lease.class);
    }

    @XmlElement(name = "filesystem")
    private List<Filesystem> getFilesystemElements() {
        return jaxbList("filesystem", Filesystem.class);
    }

    @XmlElement(name = "interface")
    private List<Interface> getInterfaceElements() {
        return jaxbList("interface", Interface.class);
    }

    @XmlElement(name = "smartcard")
    private List<Smartcard> getSmartcardElements() {
        return jaxbList("smartcard", Smartcard.class);
    }

    @XmlElement(name = "serial")
    private List<Serial> getSerialElements() {
        return jaxbList("serial", Serial.class);
    }

    @XmlElement(name = "parallel")
    private List<Parallel> getParallelElements() {
        return jaxbList("parallel", Parallel.class);
    }

    @XmlElement(name = "console")
    private List<Console> getConsoleElements() {
        return jaxbList("console", Console.class);
    }

    @XmlElement(name = "channel")
    private List<Channel> getChannelElements() {
        return jaxbList("channel", Channel.class);
    }

    @XmlElement(name = "input")
    private List<Input> getInputElements() {
        return jaxbList("input", Input.class);
    }

    @XmlElement(name = "tpm")
    private List<Tpm> getTpmElements() {
        return jaxbList("tpm", Tpm.class);
    }

    @XmlElement(name = "graphics")
    private List<Graphics> getGraphicsElements() {
        return jaxbList("graphics", Graphics.class);
    }

    @XmlElement(name = "sound")
    private List<Sound> getSoundElements() {
        return jaxbList("sound", Sound.class);
    }

    @XmlElement(name = "audio")
    private List<Audio> getAudioElements() {
        return jaxbList("audio", Audio.class);
    }

    @XmlElement(name = "video")
    private List<Video> getVideoElements() {
        return jaxbList("video", Video.class);
    }

    @XmlElement(name = "hostdev")
    private List<Hostdev> getHostdevElements() {
        return jaxbList("hostdev", Hostdev.class);
    }

    @XmlElement(name = "redirdev")
    private List<Redirdev> getRedirdevElements() {
        return jaxbList("redirdev", Redirdev.class);
    }

    @XmlElement(name = "redirfilter")
    private List<Redirfilter> getRedirfilterElements() {
        return jaxbList("redirfilter", Redirfilter.class);
    }

    @XmlElement(name = "hub")
    private List<Hub> getHubElements() {
        return jaxbList("hub", Hub.class);
    }

    @XmlElement(name = "watchdog")
    private List<Watchdog> getWatchdogElements() {
        return jaxbList("watchdog", Watchdog.class);
    }

    @XmlElement(name = "memballoon")
    private List<Memballoon> getMemballoonElements() {
        return jaxbList("memballoon", Memballoon.class);
    }

    @XmlElement(name = "rng")
    private List<Rng> getRngElements() {
        return jaxbList("rng", Rng.class);
    }

    @XmlElement(name = "nvram")
    private List<Nvram> getNvramElements() {
        return jaxbList("nvram", Nvram.class);
    }

    @XmlElement(name = "panic")
    private List<Panic> getPanicElements() {
        return jaxbList("panic", Panic.class);
    }

    @XmlElement(name = "shmem")
    private List<Shmem> getShmemElements() {
        return jaxbList("shmem", Shmem.class);
    }

    @XmlElement(name = "memory")
    private List<MemoryDevice> getMemoryElements() {
        return jaxbList("memory", MemoryDevice.class);
    }

    @XmlElement(name = "iommu")
    private List<Iommu> getIommuElements() {
        return jaxbList("iommu", Iommu.class);
    }

    @XmlElement(name = "vsock")
    private List<Vsock> getVsockElements() {
        return jaxbList("vsock", Vsock.class);
    }

    @XmlElement(name = "crypto")
    private List<Crypto> getCryptoElements() {
        return jaxbList("crypto", Crypto.class);
    }

    @XmlElement(name = "pstore")
    private List<Pstore> getPstoreElements() {
        return jaxbList("pstore", Pstore.class);
    }
}
