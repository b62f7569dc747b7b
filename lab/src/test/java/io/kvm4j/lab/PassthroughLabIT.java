package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Attachment;
import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.device.GuestAddress;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.examples.PassAudio;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.Finding.Code;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.KilledPlan;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Functions of the machine are given to a running Linux guest through libvirt and VFIO, and taken back. */
@Lab({"vtd2", "amdvi"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NullUnmarked
class PassthroughLabIT {

    private static final PciPassthrough AUDIO = PciPassthrough.of("0000:00:04.0");
    private static final PciPassthrough NIC = PciPassthrough.of("0000:02:00.0");
    private static final String PF = "0000:01:00.0";
    private static final PciPassthrough VF = PciPassthrough.of("0000:01:00.1");

    @TempDir
    Path dir;

    private Host host;
    private Domain guest;

    @BeforeAll
    void start_a_guest() throws Exception {
        host = NestedGuest.host();
        guest = NestedGuest.linux(host, "linux", "");
    }

    @AfterAll
    void remove_the_guest() {
        NestedGuest.remove(guest);
        host.close();
    }

    @Test
    void an_audio_function_is_heard_of_by_a_running_guest_and_given_back() {
        host.preflight(AUDIO).requireClear();

        guest.attach(AUDIO, Scope.LIVE);

        assertThat(driver(AUDIO)).isEqualTo("vfio-pci");
        NestedGuest.awaitDevices(guest, "=HDA-Intel", true);
        guest.detach(AUDIO, NestedGuest.LONG);
        NestedGuest.awaitDevices(guest, "=HDA-Intel", false);
        awaitDriver(AUDIO, "snd_hda_intel");
    }

    @Test
    void a_nic_is_an_interface_of_a_running_guest_and_given_back() {
        guest.attach(NIC, Scope.LIVE);

        assertThat(driver(NIC)).isEqualTo("vfio-pci");
        NestedGuest.awaitDevices(guest, "eth0", true);
        guest.detach(NIC, NestedGuest.LONG);
        NestedGuest.awaitDevices(guest, "eth0", false);
        awaitDriver(NIC, "e1000e");
    }

    @Test
    void a_virtual_function_is_given_to_a_running_guest_and_taken_back() {
        Path journal = dir.resolve("vfs");
        KilledPlan.of("vfs", PF).run(journal);
        try {
            host.preflight(VF).requireClear();
            Attachment attached = guest.attach(VF.alias("ua-vf"), Scope.LIVE);

            assertThat(driver(VF)).isEqualTo("vfio-pci");
            String inGuest = attached.address().orElseThrow().substring("pci ".length());
            NestedGuest.awaitDevices(guest, inGuest, true);
            guest.detach(VF, NestedGuest.LONG);
            NestedGuest.awaitDevices(guest, inGuest, false);
            awaitDriver(VF, "");
        } finally {
            Plan.undo(journal);
        }
    }

    @Test
    void an_unmanaged_nic_is_refused_on_its_driver_taken_on_vfio_and_left_there() throws Exception {
        assertThatThrownBy(() -> guest.attach(NIC.unmanaged(), Scope.LIVE))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("on e1000e, not on vfio-pci");
        assertThat(driver(NIC)).isEqualTo("e1000e");

        passUnmanaged(NIC);

        assertThat(driver(NIC)).isEqualTo("e1000e");
    }

    @Test
    void an_unmanaged_audio_function_is_taken_on_vfio_and_left_there() throws Exception {
        passUnmanaged(AUDIO);

        assertThat(driver(AUDIO)).isEqualTo("snd_hda_intel");
    }

    @Test
    void an_unmanaged_virtual_function_is_taken_on_vfio_and_left_there() throws Exception {
        Path made = dir.resolve("vfs-unmanaged");
        KilledPlan.of("vfs", PF).run(made);
        try {
            passUnmanaged(VF);
        } finally {
            Plan.undo(made);
        }
    }

    private void passUnmanaged(PciPassthrough device) throws IOException, InterruptedException {
        Path bound = dir.resolve("bind-" + device.hostAddress());
        KilledPlan.of("bind", device.hostAddress().toString()).run(bound);
        try {
            Attachment attached = guest.attach(device.unmanaged(), Scope.LIVE);
            String inGuest = attached.address().orElseThrow().substring("pci ".length());
            NestedGuest.awaitDevices(guest, inGuest, true);
            guest.detach(device.unmanaged(), NestedGuest.LONG);
            NestedGuest.awaitDevices(guest, inGuest, false);
            assertThat(driver(device)).isEqualTo("vfio-pci");
            // libvirt keeps in mind that it did not bind it, and would not give it back after a managed attach either
            String name = device.hostAddress().toString().replaceAll("[:.]", "_");
            Inside.output("virsh", "nodedev-reattach", "pci_" + name);
        } finally {
            Plan.undo(bound);
        }
    }

    @Test
    void the_audio_example_finds_a_function_checks_it_passes_it_through_and_puts_it_back() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            PassAudio.main(new String[] {"qemu:///system", guest.name()}); // it ends this process if it fails
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "driver snd_hda_intel: clear",
                        guest.name() + " has it at pci 0000:00:",
                        "driver vfio-pci",
                        "put back, driver snd_hda_intel");
    }

    @Test
    void alias_guest_address_and_rom_are_as_asked() {
        Attachment attached = guest.attach(
                AUDIO.alias("ua-sound")
                        .address(GuestAddress.pci("0000:00:0a.0"))
                        .withoutRom(),
                Scope.LIVE);

        assertThat(attached.alias()).contains("ua-sound");
        assertThat(attached.address()).contains("pci 0000:00:0a.0");
        assertThat(guest.xml().toXml()).contains("<rom bar=\"off\"/>");
        NestedGuest.awaitDevices(guest, "0000:00:0a.0", true);
        guest.detach(AUDIO.alias("ua-sound"), NestedGuest.LONG);
        awaitDriver(AUDIO, "snd_hda_intel");
    }

    @Test
    void a_failed_attach_gives_the_driver_back() {
        assertThatThrownBy(() -> guest.attach(NIC.rom(Path.of("/no/such.rom")), Scope.LIVE))
                .isInstanceOf(KvmException.class)
                .hasMessageContaining("attach PCI device 0000:02:00.0 to linux");

        awaitDriver(NIC, "e1000e");
        assertThat(guest.xml().toXml()).doesNotContain("<hostdev");
    }

    @Test
    void a_dying_guest_gives_the_driver_back() throws Exception {
        Domain bare = NestedGuest.bare(host, "dying", AUDIO.toXml());
        try {
            bare.start();
            assertThat(driver(AUDIO)).isEqualTo("vfio-pci");
            assertThat(host.preflight(AUDIO).blockers())
                    .extracting(Finding::code, Finding::culprit)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.USED_BY_DOMAIN, "dying"));
            assertThatThrownBy(() -> guest.attach(AUDIO, Scope.LIVE)).isInstanceOf(InUseException.class);

            bare.destroy();
            awaitDriver(AUDIO, "snd_hda_intel");

            bare.start();
            Inside.output("sh", "-c", "kill -9 $(cat /run/libvirt/qemu/dying.pid)");
            awaitDriver(AUDIO, "snd_hda_intel");
        } finally {
            NestedGuest.remove(bare);
        }
    }

    @Test
    void libvirt_and_the_kernel_agree_on_what_can_be_given_away() throws Exception {
        try (Host remote = NestedGuest.remote()) {
            for (String address : new String[] {"0000:00:04.0", "0000:02:00.0", "0000:01:00.0"}) {
                PciPassthrough device = PciPassthrough.of(address);
                assertThat(remote.preflight(device).blockers())
                        .extracting(Finding::code)
                        .as(address)
                        .isEqualTo(host.preflight(device).blockers().stream()
                                .map(Finding::code)
                                .toList());
            }
            assertThat(remote.preflight(PciPassthrough.of("0000:7f:00.0")).blockers())
                    .extracting(Finding::code)
                    .containsExactly(Code.NO_SUCH_DEVICE);
        }
    }

    private static String driver(PciPassthrough device) {
        return HostProbe.local().pci(device.hostAddress()).driver().orElse("");
    }

    // libvirt gives it back after the guest let go
    private static void awaitDriver(PciPassthrough device, String driver) {
        PciAddress address = device.hostAddress();
        await().alias(address + " on \"" + driver + "\"")
                .atMost(Duration.ofMinutes(1))
                .until(() -> driver(device).equals(driver));
    }
}
