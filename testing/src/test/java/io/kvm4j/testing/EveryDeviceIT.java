package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.Attachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.device.AudioBackend;
import io.kvm4j.device.Balloon;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.BridgeNic;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Cache;
import io.kvm4j.device.Cdrom;
import io.kvm4j.device.Channel;
import io.kvm4j.device.Controller;
import io.kvm4j.device.DetectZeroes;
import io.kvm4j.device.Device;
import io.kvm4j.device.DirectNic;
import io.kvm4j.device.Discard;
import io.kvm4j.device.DiskLimit;
import io.kvm4j.device.EthernetNic;
import io.kvm4j.device.FileDisk;
import io.kvm4j.device.Floppy;
import io.kvm4j.device.Graphics;
import io.kvm4j.device.GuestAddress;
import io.kvm4j.device.HostDisk;
import io.kvm4j.device.HostdevNic;
import io.kvm4j.device.Input;
import io.kvm4j.device.Io;
import io.kvm4j.device.Iommu;
import io.kvm4j.device.MediatedDevice;
import io.kvm4j.device.MemoryModule;
import io.kvm4j.device.NetworkDisk;
import io.kvm4j.device.NetworkNic;
import io.kvm4j.device.NicModel;
import io.kvm4j.device.OpenVSwitchNic;
import io.kvm4j.device.Panic;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.device.Rng;
import io.kvm4j.device.ScsiPassthrough;
import io.kvm4j.device.SerialPort;
import io.kvm4j.device.SharedFolder;
import io.kvm4j.device.Smartcard;
import io.kvm4j.device.Sound;
import io.kvm4j.device.Tpm;
import io.kvm4j.device.UsbPassthrough;
import io.kvm4j.device.UserNic;
import io.kvm4j.device.VhostUserNic;
import io.kvm4j.device.Video;
import io.kvm4j.device.VirtioConsole;
import io.kvm4j.device.VolumeDisk;
import io.kvm4j.device.Vsock;
import io.kvm4j.device.Watchdog;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.KvmException;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.NewImage;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of device on real QEMU: plugged into a running guest where libvirt can, else in a guest that starts with it,
 * else, where this machine lacks what it is for, in a definition that libvirt validates.
 */
class EveryDeviceIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final UUID SECRET = UUID.fromString("6dd3e4a5-1d76-44ce-961f-f119f5aad935");

    @TempDir
    static Path folder;

    private static Path raw;
    private static Path qcow2;
    private static Path luks;
    private static LoopDevice loop;
    private static HostDevices devices;
    private static PrivateLibvirtd daemon;
    private static Host host;

    private final List<Domain> domains = new ArrayList<>();

    @BeforeAll
    static void prepare() throws Exception {
        raw = folder.resolve("disk.raw");
        qcow2 = folder.resolve("disk.qcow2");
        HostDevices.run("truncate", "-s", "64M", raw.toString());
        HostDevices.run("qemu-img", "create", "-q", "-f", "qcow2", qcow2.toString(), "64M");
        Files.createDirectory(folder.resolve("shared"));
        loop = LoopDevice.ofBytes(1 << 20);
        devices = HostDevices.in(folder);
        daemon = PrivateLibvirtd.start();
        host = Host.connect(daemon.uri());
        daemon.virsh("pool-create-as", "images", "dir", "--target", folder.toString());
        daemon.virsh("net-create", write("net.xml", "<network><name>lab</name><bridge name='kvm4jbr1'/></network>"));
        daemon.virsh(
                "net-create",
                write(
                        "tapped.xml",
                        "<network><name>tapped</name><forward mode='bridge'><interface dev='" + devices.ethernet()
                                + "'/></forward></network>"));
        daemon.virsh("secret-define", write("secret.xml", """
                <secret ephemeral='no' private='no'>
                  <uuid>%s</uuid><usage type='volume'><volume>luks</volume></usage>
                </secret>""".formatted(SECRET)));
        daemon.virsh("secret-set-value", SECRET.toString(), "--file", write("secret.txt", "open sesame"), "--plain");
        luks = folder.resolve("disk.luks");
        QemuImg.onPath()
                .create(NewImage.of(luks, Format.LUKS, 16 << 20)
                        .encrypted(Secret.of("open sesame".toCharArray()))
                        .option("iter-time", "10"));
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @AfterAll
    static void leave_nothing_on_the_host() throws IOException {
        daemon.virsh("net-destroy", "lab");
        daemon.virsh("net-destroy", "tapped");
        host.close();
        daemon.close();
        devices.close();
        loop.close();
    }

    @AfterEach
    void remove_the_domains() {
        HostContract.remove(host, domains);
    }

    private static DomainSpec spec() {
        return DomainSpec.named("every" + NUMBERS.incrementAndGet())
                .memoryMiB(128)
                .maxMemoryMiB(4096, 4)
                .sharedMemory()
                .ioThreads(1)
                .scsiController()
                .with(Controller.virtioSerial())
                .with(Controller.pcieToPciBridge());
    }

    private Domain define(DomainSpec spec) {
        Domain domain = host.define(spec);
        domains.add(domain);
        return domain;
    }

    private static Stream<Named<Device>> named(Map<String, Device> devices) {
        return devices.entrySet().stream().map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    static Stream<Named<Device>> pluggable() {
        Map<String, Device> all = new LinkedHashMap<>();
        all.put("block device", BlockDisk.of(String.valueOf(loop)).serial("data-01"));
        all.put("qcow2 on scsi", FileDisk.qcow2(qcow2).bus(Bus.SCSI).wwn("5000c50015ea71aa"));
        all.put(
                "raw with queues, thread and limits",
                FileDisk.raw(raw)
                        .queues(2)
                        .ioThread(1)
                        .cache(Cache.WRITEBACK)
                        .io(Io.THREADS)
                        .discard(Discard.UNMAP)
                        .detectZeroes(DetectZeroes.UNMAP)
                        .blockBytes(512, 4096)
                        .limit(DiskLimit.bytesPerSecond(1 << 20).andRequestsPerSecond(100)));
        all.put("usb disk", FileDisk.raw(raw).bus(Bus.USB).readOnly());
        all.put("image of any format", FileDisk.of(qcow2, "qcow2"));
        all.put("given scsi address", FileDisk.raw(raw).bus(Bus.SCSI).address(GuestAddress.drive(0, 7)));
        all.put("volume", VolumeDisk.of("images", "disk.qcow2", "qcow2"));
        all.put("luks", FileDisk.raw(luks).luks(SECRET));
        all.put("network nic", NetworkNic.on("lab"));
        all.put("directory", HostDisk.directory(folder.resolve("shared")));
        all.put("nbd", NetworkDisk.nbd("127.0.0.1", devices.nbdPort(), ""));
        all.put("nbd socket", NetworkDisk.nbdSocket(devices.nbdSocket().toString(), "disk"));
        all.put("http", NetworkDisk.url("http://127.0.0.1:" + devices.httpPort() + "/disk.raw"));
        all.put("vhost-user disk", HostDisk.vhostUser(devices.vhostSocket()));
        all.put("cdrom on scsi", Cdrom.of(raw));
        all.put("user nic", UserNic.create().mac("52:54:00:00:00:01"));
        all.put("e1000e", UserNic.create().model(NicModel.E1000E));
        all.put("e1000", UserNic.create().model(NicModel.E1000));
        all.put("rtl8139", UserNic.create().model(NicModel.RTL8139));
        all.put(
                "bridge nic",
                BridgeNic.on(devices.bridge())
                        .hostDevice("kvm4jtap0")
                        .mtu(1400)
                        .queues(1)
                        .link(false));
        all.put("ethernet nic", EthernetNic.create().hostDevice("kvm4jtap1"));
        all.put("own tap", EthernetNic.on(devices.tap()));
        all.put("macvtap bridge", DirectNic.bridge(devices.ethernet()));
        all.put("network that forwards by macvtap", NetworkNic.on("tapped"));
        all.put("macvtap vepa", DirectNic.vepa(devices.ethernet()));
        all.put("macvtap private", DirectNic.isolated(devices.ethernet()));
        all.put("macvtap passthrough", DirectNic.passthrough(devices.ethernet()));
        all.put("scsi controller", Controller.virtioScsi().queues(2));
        all.put("agent channel", Channel.guestAgent());
        all.put("own channel", Channel.socket("org.example.0", folder.resolve("channel.sock")));
        all.put("serial on pci", SerialPort.file(folder.resolve("serial.log")).onPci());
        all.put("virtio console", VirtioConsole.pty());
        all.put("rng", Rng.urandom().limitBytesPerSecond(1024));
        all.put("rng builtin", Rng.builtin());
        all.put("rng device", Rng.from("/dev/random"));
        all.put("watchdog", Watchdog.i6300esb().then(Watchdog.Action.NONE));
        all.put("tablet", Input.tablet());
        all.put("virtio keyboard", Input.keyboard().virtio());
        all.put("mouse", Input.mouse());
        all.put("dimm", MemoryModule.dimmMiB(128));
        all.put("virtio-mem", MemoryModule.virtioMemMiB(256, 128));
        all.put("virtio-fs", SharedFolder.virtioFs(folder.resolve("shared"), "data"));
        all.put("by its xml", Device.xml("<input type='tablet' bus='virtio'/>"));
        return named(all);
    }

    static Stream<Named<Device>> startable() {
        Map<String, Device> all = new LinkedHashMap<>();
        all.put("sata disk", FileDisk.raw(raw).bus(Bus.SATA));
        all.put("cdrom", Cdrom.of(raw));
        all.put("empty cdrom", Cdrom.empty());
        all.put("cdrom by url", Cdrom.url("http://127.0.0.1:" + devices.httpPort() + "/disk.raw"));
        all.put("floppy", Floppy.of(raw));
        all.put("empty floppy", Floppy.empty());
        all.put("ac97", Sound.ac97());
        all.put("ich6", Sound.ich6().codec("duplex"));
        all.put("ich9", Sound.ich9());
        all.put("usb sound", Sound.usb());
        all.put("audio none", AudioBackend.none(1));
        all.put("audio file", AudioBackend.file(1, folder.resolve("sound.wav")));
        all.put("vnc", Graphics.vnc().listen("127.0.0.1"));
        all.put("vnc socket", Graphics.vnc().socket(folder.resolve("vnc.sock")));
        all.put("spice", Graphics.spice().listen("127.0.0.1").password("secret"));
        all.put("spice for nobody", Graphics.spice().listenNowhere());
        all.put("virtio video", Video.virtio().resolution(1024, 768));
        all.put("vga", Video.vga().memoryMiB(32));
        all.put("qxl", Video.qxl().memoryMiB(16));
        all.put("bochs", Video.bochs());
        all.put("cirrus", Video.cirrus());
        all.put("no video", Video.none());
        all.put("serial", SerialPort.pty().log(folder.resolve("serial2.log")));
        all.put("serial socket", SerialPort.socket(folder.resolve("serial.sock")));
        all.put("serial tcp", SerialPort.tcp("127.0.0.1", HostDevices.freePort()));
        all.put("console socket", VirtioConsole.socket(folder.resolve("console.sock")));
        all.put("usb controller", Controller.usb3(8).index(0));
        all.put("sata controller", Controller.sata().index(1));
        all.put("root port", Controller.rootPort());
        all.put("tpm", Tpm.emulated());
        all.put("tis tpm", Tpm.emulated().tis());
        all.put(
                "balloon",
                Balloon.virtio().statsEvery(Duration.ofSeconds(5)).autoDeflate().freePageReporting());
        all.put("no balloon", Balloon.none());
        all.put("9p", SharedFolder.plan9(folder.resolve("shared"), "data"));
        all.put("panic", Panic.isa());
        all.put("nvdimm", MemoryModule.nvdimm(raw, 64));
        all.put("iommu", Iommu.intel().cachingMode());
        all.put("virtio iommu", Iommu.virtio());
        return named(all);
    }

    static Stream<Named<Device>> forSpice() {
        Map<String, Device> all = new LinkedHashMap<>();
        all.put("audio spice", AudioBackend.spice(1));
        all.put("spice agent", Channel.spiceAgent());
        all.put("spice smartcard", Smartcard.spice());
        return named(all);
    }

    static Stream<Named<Device>> definable() {
        Map<String, Device> all = new LinkedHashMap<>();
        all.put("rbd", NetworkDisk.rbd("pool/image").host("mon1", 6789).auth("admin", SECRET));
        all.put("gluster", NetworkDisk.gluster("g1", "volume/image"));
        all.put("iscsi", NetworkDisk.iscsi("i1", "iqn.2024-01.org.example:d", 1).auth("me", SECRET));
        all.put("ftp", NetworkDisk.url("ftp://images.example/a.iso"));
        all.put("nfs", NetworkDisk.nfs("f1", "/export/a.raw", 107, 107));
        all.put("nvme", HostDisk.nvme("0000:01:00.0", 1));
        all.put("pci function", PciPassthrough.of("0000:65:00.0"));
        all.put("host cdrom", Cdrom.host("/dev/sr0"));
        all.put("network nic", NetworkNic.on("default").portGroup("fast").filter("clean-traffic"));
        all.put(
                "open vswitch nic",
                OpenVSwitchNic.on("ovs0").interfaceId(SECRET).vlan(42));
        all.put("vhost-user nic", VhostUserNic.client(Path.of("/run/v.sock")));
        all.put("vhost-user server", VhostUserNic.server(Path.of("/run/v.sock")));
        all.put(
                "virtual function",
                HostdevNic.of("0000:65:02.1").mac("52:54:00:00:00:01").vlan(7));
        all.put("usb device", UsbPassthrough.of(0x046d, 0xc52b).optional());
        all.put("usb device by place", UsbPassthrough.at(1, 4));
        all.put("scsi device", ScsiPassthrough.of(0, 0, 1, 0).readOnly());
        all.put("mediated device", MediatedDevice.of(SECRET));
        all.put("audio alsa", AudioBackend.alsa(1));
        all.put("audio pulse", AudioBackend.pulseAudio(1, "/run/pulse/native"));
        all.put("ramfb", Video.ramfb());
        all.put("smartcard", Smartcard.host());
        all.put("host tpm", Tpm.passthrough("/dev/tpm0"));
        all.put("evdev", Input.passthrough("/dev/input/event4"));
        all.put("hyper-v panic", Panic.hyperV());
        all.put("vsock", Vsock.automatic());
        all.put("vsock by number", Vsock.cid(42));
        return named(all);
    }

    /** What libvirt has learned in 9.0 and since. */
    static Stream<Named<Device>> newer() {
        Map<String, Device> all = new LinkedHashMap<>();
        all.put("passt", UserNic.passt());
        all.put("ssh", NetworkDisk.ssh("images.example", "/a.raw"));
        all.put("vdpa disk", HostDisk.vdpa("/dev/vhost-vdpa-0"));
        all.put("virtio sound", Sound.virtio());
        all.put("itco", Watchdog.itco());
        all.put("panic on pci", Panic.pci());
        return named(all);
    }

    private static GuestDevice wanted(Device device) {
        return GuestDevice.parse(device.toXml());
    }

    @ParameterizedTest
    @MethodSource("pluggable")
    void it_is_plugged_into_a_running_guest(Device device) {
        Domain domain = define(spec());
        domain.start();

        Attachment attachment = domain.attach(device);

        String alias = attachment.alias().orElseThrow();
        Guest live = Guest.of(domain.xml().toXml());
        assertThat(live.byAlias(alias)).isPresent();
        assertThat(Guest.of(domain.persistentXml().toXml()).byAlias(alias)).isPresent();
        assertThat(live.devices().stream().filter(d -> d.element().toXml().contains("lsilogic")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("startable")
    void a_guest_starts_with_it(Device device) {
        Domain domain = define(spec().with(device));

        domain.start();

        assertThat(domain.xml().toXml()).contains("<" + wanted(device).element().elementName());
    }

    @ParameterizedTest
    @MethodSource("forSpice")
    void a_guest_with_spice_starts_with_it(Device device) {
        Domain domain = define(spec().with(Graphics.spice().listen("127.0.0.1")).with(device));

        domain.start();

        assertThat(domain.xml().toXml()).contains("<" + wanted(device).element().elementName());
    }

    @ParameterizedTest
    @MethodSource("definable")
    void libvirt_accepts_its_definition(Device device) {
        Domain domain = define(spec().with(device));

        assertThat(domain.persistentXml().toXml())
                .contains("<" + wanted(device).element().elementName());
    }

    @ParameterizedTest
    @MethodSource("newer")
    void a_libvirt_that_is_too_old_for_it_refuses_its_definition(Device device) {
        DomainSpec spec = spec().with(device);
        try {
            define(spec);
        } catch (KvmException e) {
            assertThat(e.code()).isIn(ErrorCode.XML_INVALID_SCHEMA, ErrorCode.XML_ERROR);
            assertThat(host.findDomain(spec.name())).isEmpty();
            return;
        }
        assertThat(domains.get(0).persistentXml().toXml())
                .contains("<" + wanted(device).element().elementName());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_guest_boots_by_uefi_with_and_without_secure_boot(boolean secure) throws IOException {
        Domain domain = host.define(secure ? spec().secureBoot() : spec().uefi());
        try {
            domain.start();

            String xml = domain.xml().toXml();
            assertThat(xml).contains("<loader").contains("<nvram");
            assertThat(xml.contains("secure=\"yes\"")).isEqualTo(secure);
        } finally {
            domain.destroy();
            daemon.virsh("undefine", "--nvram", domain.name());
        }
    }
}
