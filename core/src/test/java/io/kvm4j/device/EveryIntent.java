package io.kvm4j.device;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One example of each intent with all of its settings, by a name. */
final class EveryIntent {

    private static final UUID SECRET = UUID.fromString("6dd3e4a5-1d76-44ce-961f-f119f5aad935");
    private static final Path FILE = Path.of("/var/lib/x");

    private EveryIntent() {}

    static Map<String, Device> examples() {
        Map<String, Device> all = new LinkedHashMap<>();
        disks(all);
        nics(all);
        hostDevices(all);
        picturesAndSound(all);
        characters(all);
        others(all);
        return all;
    }

    private static void disks(Map<String, Device> all) {
        all.put(
                "block",
                BlockDisk.of("/dev/vg/a").at("vda").queues(4).ioThread(1).detectZeroes(DetectZeroes.UNMAP));
        all.put(
                "file",
                FileDisk.qcow2(FILE)
                        .at("sda")
                        .bus(Bus.SCSI)
                        .wwn("5000c50015ea71aa")
                        .blockBytes(512, 4096));
        all.put(
                "limits",
                FileDisk.raw(FILE)
                        .at("vdb")
                        .limit(DiskLimit.bytesPerSecond(1 << 20, 1 << 20).andRequestsPerSecond(500)));
        all.put("any format", FileDisk.of(FILE, "vmdk").at("vdr"));
        all.put("luks", FileDisk.qcow2(FILE).at("vdc").luks(SECRET).bootOrder(1).alias("ua-luks"));
        all.put("volume", VolumeDisk.of("default", "a.qcow2", "qcow2").at("vdd"));
        all.put(
                "rbd",
                NetworkDisk.rbd("pool/image")
                        .host("mon1", 6789)
                        .host("mon2", 6789)
                        .auth("admin", SECRET)
                        .at("vde"));
        all.put("gluster", NetworkDisk.gluster("g1", "volume/image").at("vdf"));
        all.put(
                "iscsi",
                NetworkDisk.iscsi("i1", "iqn.2024-01.org.example:d", 1)
                        .auth("me", SECRET)
                        .at("vdg"));
        all.put("nbd", NetworkDisk.nbd("n1", 10809, "export").tls().at("vdh"));
        all.put(
                "nbd socket",
                NetworkDisk.nbdSocket("/run/nbd.sock", "").format("qcow2").at("vdi"));
        all.put("https", NetworkDisk.url("https://images.example/a.iso?token=1").at("vdj"));
        all.put("ftp", NetworkDisk.url("ftp://images.example:2121/a.iso").at("vdk"));
        all.put("ssh", NetworkDisk.ssh("s1", "/images/a.raw").at("vdl"));
        all.put("nfs", NetworkDisk.nfs("f1", "/export/a.raw", 107, 107).at("vdm"));
        all.put("nvme", HostDisk.nvme("0000:01:00.0", 1).at("vdn"));
        all.put(
                "vhost-user disk",
                HostDisk.vhostUser(Path.of("/run/vhost.sock")).at("vdo"));
        all.put("directory", HostDisk.directory(FILE).at("vdp"));
        all.put("vdpa disk", HostDisk.vdpa("/dev/vhost-vdpa-0").at("vdq"));
        all.put("cdrom", Cdrom.of(FILE).at("sda").bus(Bus.SATA));
        all.put("empty cdrom", Cdrom.empty().at("sdb").bus(Bus.SATA));
        all.put("host cdrom", Cdrom.host("/dev/sr0").at("sdc").bus(Bus.SATA));
        all.put(
                "cdrom by url",
                Cdrom.url("http://images.example/a.iso").at("sdd").bus(Bus.SATA));
        all.put("floppy", Floppy.of(FILE).at("fda").bus(Bus.FDC));
        all.put("empty floppy", Floppy.empty().at("fdb").bus(Bus.FDC));
    }

    private static void nics(Map<String, Device> all) {
        all.put(
                "bridge",
                BridgeNic.on("br0")
                        .mac("52:54:00:6b:3c:58")
                        .mtu(9000)
                        .queues(4)
                        .vhost()
                        .link(false));
        all.put(
                "network",
                NetworkNic.on("default")
                        .portGroup("fast")
                        .model(NicModel.E1000E)
                        .filter("clean-traffic"));
        all.put(
                "macvtap bridge",
                DirectNic.bridge("eth0").receiveLimitKiBPerSecond(1000).sendLimitKiBPerSecond(500));
        all.put("macvtap vepa", DirectNic.vepa("eth0"));
        all.put("macvtap private", DirectNic.isolated("eth0"));
        all.put("macvtap passthrough", DirectNic.passthrough("eth0").trustGuest());
        all.put(
                "ovs",
                OpenVSwitchNic.on("ovs0").interfaceId(SECRET).profile("web").vlan(42));
        all.put("user", UserNic.create().model(NicModel.RTL8139).bootOrder(2));
        all.put("passt", UserNic.passt());
        all.put("ethernet", EthernetNic.create().hostDevice("tap7").model(NicModel.E1000));
        all.put("own tap", EthernetNic.on("tap8"));
        all.put("vhost-user client", VhostUserNic.client(Path.of("/run/v.sock")));
        all.put("vhost-user server", VhostUserNic.server(Path.of("/run/v.sock")));
        all.put(
                "virtual function",
                HostdevNic.of("0000:65:02.1").mac("52:54:00:00:00:01").vlan(7));
    }

    private static void hostDevices(Map<String, Device> all) {
        all.put("pci function", PciPassthrough.of("0000:65:00.0").withoutRom());
        all.put("usb by number", UsbPassthrough.of(0x046d, 0xc52b).optional());
        all.put("usb by place", UsbPassthrough.at(1, 4));
        all.put("scsi device", ScsiPassthrough.of(0, 0, 1, 0).readOnly());
        all.put("mediated device", MediatedDevice.of(SECRET).display());
    }

    private static void picturesAndSound(Map<String, Device> all) {
        all.put("ac97", Sound.ac97());
        all.put("ich6", Sound.ich6().codec("duplex"));
        all.put("ich9", Sound.ich9().to(AudioBackend.none(1)));
        all.put("usb sound", Sound.usb());
        all.put("virtio sound", Sound.virtio());
        all.put("audio none", AudioBackend.none(1));
        all.put("audio alsa", AudioBackend.alsa(2));
        all.put("audio pulse", AudioBackend.pulseAudio(3, "/run/pulse/native"));
        all.put("audio spice", AudioBackend.spice(4));
        all.put("audio file", AudioBackend.file(5, FILE));
        all.put("vnc", Graphics.vnc().listen("0.0.0.0").port(5901).password("secret"));
        all.put("vnc socket", Graphics.vnc().socket(Path.of("/run/vnc.sock")));
        all.put("spice", Graphics.spice().listenOnNetwork("default").password("a longer secret"));
        all.put("spice for nobody", Graphics.spice().listenNowhere());
        all.put("virtio video", Video.virtio().heads(2).accelerated3d().resolution(1920, 1080));
        all.put("vga", Video.vga().memoryMiB(32));
        all.put("qxl", Video.qxl().memoryMiB(16));
        all.put("bochs", Video.bochs());
        all.put("cirrus", Video.cirrus());
        all.put("ramfb", Video.ramfb());
        all.put("no video", Video.none());
    }

    private static void characters(Map<String, Device> all) {
        all.put("agent", Channel.guestAgent());
        all.put("spice agent", Channel.spiceAgent());
        all.put("channel", Channel.socket("org.example.0", Path.of("/run/c.sock")));
        all.put("serial", SerialPort.pty().log(FILE));
        all.put("serial file", SerialPort.file(FILE));
        all.put("serial socket", SerialPort.socket(Path.of("/run/s.sock")).onPci());
        all.put("serial tcp", SerialPort.tcp("127.0.0.1", 4555));
        all.put("console", VirtioConsole.pty());
        all.put("console socket", VirtioConsole.socket(Path.of("/run/h.sock")));
        all.put("smartcard", Smartcard.host());
        all.put("spice smartcard", Smartcard.spice());
    }

    private static void others(Map<String, Device> all) {
        all.put("virtio-scsi", Controller.virtioScsi().index(0).queues(4).ioThread(1));
        all.put("usb3", Controller.usb3(15));
        all.put("virtio-serial", Controller.virtioSerial());
        all.put("sata", Controller.sata());
        all.put("root port", Controller.rootPort().index(3));
        all.put("bridge for pci", Controller.pcieToPciBridge());
        all.put("watchdog", Watchdog.i6300esb().then(Watchdog.Action.INJECT_NMI));
        all.put("chipset's watchdog", Watchdog.itco());
        all.put("rng", Rng.urandom().limitBytesPerSecond(1024).address(GuestAddress.pci("0000:04:00.0")));
        all.put("rng device", Rng.from("/dev/hwrng"));
        all.put("rng builtin", Rng.builtin());
        all.put("tpm", Tpm.emulated().encrypted(SECRET).tis());
        all.put("host tpm", Tpm.passthrough("/dev/tpm0"));
        all.put(
                "balloon",
                Balloon.virtio().statsEvery(Duration.ofSeconds(5)).autoDeflate().freePageReporting());
        all.put("no balloon", Balloon.none());
        all.put("dimm", MemoryModule.dimmMiB(256).cell(0).address(GuestAddress.memorySlot(0)));
        all.put("nvdimm", MemoryModule.nvdimm(FILE, 256));
        all.put("virtio-mem", MemoryModule.virtioMemMiB(512, 256));
        all.put("virtio-fs", SharedFolder.virtioFs(FILE, "data").daemon(Path.of("/usr/libexec/virtiofsd")));
        all.put("9p", SharedFolder.plan9(FILE, "data").readOnly());
        all.put("tablet", Input.tablet().address(GuestAddress.usb(0, "1")));
        all.put("keyboard", Input.keyboard().virtio());
        all.put("mouse", Input.mouse());
        all.put("evdev", Input.passthrough("/dev/input/event4"));
        all.put("panic", Panic.isa());
        all.put("hyper-v panic", Panic.hyperV());
        all.put("pci panic", Panic.pci());
        all.put("vsock", Vsock.automatic());
        all.put("vsock cid", Vsock.cid(42));
        all.put("iommu", Iommu.intel().interruptRemapping().cachingMode());
        all.put("virtio iommu", Iommu.virtio());
    }
}
