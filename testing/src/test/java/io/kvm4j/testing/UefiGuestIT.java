package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Scope;
import io.kvm4j.agent.GuestCommand;
import io.kvm4j.agent.GuestFileSystem;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.InUseException;
import io.kvm4j.xml.DomainXml;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * OVMF numbers a guest's PCI buses as SeaBIOS does, depth first: {@code LinuxGuestIT} has the same with SeaBIOS, and the
 * right disk is found only where the prediction is right.
 */
@Timeout(300)
class UefiGuestIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    // behind it, the guest's numbers of PCI buses are others than libvirt's
    private static final String BRIDGE = "<controller type='pci' model='pcie-to-pci-bridge'/>";

    @Test
    void a_mounted_disk_is_told_from_others_behind_a_nested_bridge() {
        assumeThat(Path.of("/usr/share/qemu/firmware"))
                .as("UEFI firmware: install ovmf (Debian, Ubuntu) or edk2-ovmf (Fedora)")
                .isNotEmptyDirectory();
        try (LinuxGuest guest = LinuxGuest.define(EmbeddedQemu.host(), "uefi-buses", BRIDGE)) {
            EmbeddedQemu.host()
                    .define(DomainXml.parse(
                            guest.domain().persistentXml().toXml().replace("<os>", "<os firmware=\"efi\">")));
            guest.domain().start();
            guest.awaitAgent(Duration.ofSeconds(200));
            assertThat(exec(guest, "ls -d /sys/firmware/efi")).isEqualTo("/sys/firmware/efi");

            for (Bus bus : List.of(Bus.VIRTIO, Bus.SCSI)) {
                mountedIsKept(guest, bus, bus == Bus.VIRTIO ? "vda" : "sda");
            }
        }
    }

    private void mountedIsKept(LinuxGuest guest, Bus bus, String device) {
        try (LoopDevice mounted = LoopDevice.ofBytes(16 << 20);
                LoopDevice other = LoopDevice.ofBytes(1 << 20)) {
            Images.run("/usr/sbin/mke2fs", "-q", "-t", "ext4", mounted.toString());
            BlockDisk disk = BlockDisk.of(mounted.path()).bus(bus);
            BlockDisk unused = BlockDisk.of(other.path()).bus(bus);
            String target = guest.domain().attach(disk, Scope.LIVE).target().orElseThrow();
            await().atMost(SOON).until(() -> exec(guest, "ls /dev").contains(device));
            guest.domain().attach(unused, Scope.LIVE);
            exec(guest, "mkdir -p /mnt/data && mount /dev/" + device + " /mnt/data");

            assertThat(guest.domain().agent().fileSystems())
                    .filteredOn(system -> system.mountPoint().equals("/mnt/data"))
                    .singleElement()
                    .extracting(GuestFileSystem::diskTargets)
                    .isEqualTo(List.of(target));
            assertThatThrownBy(() -> guest.domain().detachSafely(disk, SOON)).isInstanceOf(InUseException.class);
            guest.domain().detachSafely(unused, SOON);
            exec(guest, "umount /mnt/data");
            guest.domain().detachSafely(disk, SOON);
        }
    }

    private static String exec(LinuxGuest guest, String script) {
        var result = guest.domain().agent().exec(GuestCommand.shell(script));
        assertThat(result.succeeded()).as(script + ": " + result.errorText()).isTrue();
        return result.outputText().strip();
    }
}
