package io.kvm4j.device;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrongInputTest {

    private static final UUID SECRET = UUID.randomUUID();
    private static final BlockDisk DISK = BlockDisk.of("/dev/a");
    private static final UserNic NIC = UserNic.create();

    static Stream<Named<ThrowingCallable>> refused() {
        Map<String, ThrowingCallable> wrong = Map.ofEntries(
                Map.entry("wwn", () -> DISK.wwn("5000")),
                Map.entry("queues", () -> DISK.queues(0)),
                Map.entry("block size", () -> DISK.blockBytes(1000, 4096)),
                Map.entry("limit", () -> DiskLimit.bytesPerSecond(0)),
                Map.entry("format", () -> FileDisk.of(Path.of("/a"), "")),
                Map.entry("format of a volume", () -> VolumeDisk.of("default", "a", " ")),
                Map.entry("volume", () -> VolumeDisk.of("default", "")),
                Map.entry("url", () -> NetworkDisk.url("gopher://host/a")),
                Map.entry("password in url", () -> NetworkDisk.url("https://me:secret@host/a")),
                Map.entry("port", () -> NetworkDisk.nbd("host", 70000, "a")),
                Map.entry("log-in", () -> NetworkDisk.nbd("host", 1, "a").auth("me", SECRET)),
                Map.entry("tls", () -> NetworkDisk.rbd("a/b").tls()),
                Map.entry("key", () -> NetworkDisk.rbd("a/b").sshKey("me", "/key")),
                Map.entry("nvme", () -> HostDisk.nvme("1:0", 1)),
                Map.entry("relative image", () -> Cdrom.of(Path.of("a.iso"))),
                Map.entry("mac", () -> NIC.mac("52:54:00")),
                Map.entry("mac of a group", () -> NIC.mac("01:00:5e:00:00:01")),
                Map.entry("mtu", () -> NIC.mtu(1)),
                Map.entry("vlan", () -> NIC.vlan(4095)),
                Map.entry("host device", () -> NIC.hostDevice("vnet0")),
                Map.entry("bridge", () -> BridgeNic.on("a name too long for it")),
                Map.entry("function", () -> HostdevNic.of("65:00")),
                Map.entry("usb", () -> UsbPassthrough.of(0x10000, 1)),
                Map.entry("scsi", () -> ScsiPassthrough.of(0, 0, -1, 0)),
                Map.entry("vnc password", () -> Graphics.vnc().password("123456789")),
                Map.entry("empty password", () -> Graphics.spice().password("")),
                Map.entry("video memory", () -> Video.vga().memoryMiB(17)),
                Map.entry("usb ports", () -> Controller.usb3(16)),
                Map.entry("tag", () -> SharedFolder.virtioFs(Path.of("/a"), "x".repeat(37))),
                Map.entry("cid", () -> Vsock.cid(2)),
                Map.entry("encrypted tpm", () -> Tpm.passthrough("/dev/tpm0").encrypted(SECRET)),
                Map.entry("memory", () -> MemoryModule.dimmMiB(0)),
                Map.entry("pci address", () -> GuestAddress.pci("0000:00:20.0")),
                Map.entry("usb address", () -> GuestAddress.usb(0, "1.2.3.4.5")));
        return wrong.entrySet().stream().map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void it_is_refused_where_it_enters(ThrowingCallable wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(wrong)
                .withMessageMatching("(?s).*(was|were|not|only|has).*")
                .satisfies(e -> org.assertj.core.api.Assertions.assertThat(e.getMessage())
                        .doesNotContain("secret"));
    }
}
