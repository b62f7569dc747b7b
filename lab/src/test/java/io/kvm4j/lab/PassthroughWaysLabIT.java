package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Attachment;
import io.kvm4j.Domain;
import io.kvm4j.Scope;
import io.kvm4j.device.GuestAddress;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.examples.PassAudio;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.Finding.Code;
import io.kvm4j.probe.KilledPlan;
import io.kvm4j.probe.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unmanaged, refused, failed, and ended by the guest's death: what of passing through does not depend on the kind of IOMMU. */
@Lab(value = "vtd2", inFull = "amdvi")
class PassthroughWaysLabIT extends RunningGuest {

    @TempDir
    Path dir;

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
    void alias_guest_address_and_rom_are_as_asked() throws Exception {
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
    void a_failed_attach_gives_the_driver_back() throws Exception {
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

            Inside.output("sh", "-c", "kill -9 $(cat /run/libvirt/qemu/dying.pid)");
            awaitDriver(AUDIO, "snd_hda_intel");
        } finally {
            NestedGuest.remove(bare);
        }
    }
}
