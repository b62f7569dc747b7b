package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.Attachment;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.Finding.Code;
import io.kvm4j.probe.KilledPlan;
import io.kvm4j.probe.Plan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions of the machine are given to a running Linux guest through libvirt and VFIO, and taken back. */
@Lab({"vtd2", "amdvi"})
class PassthroughLabIT extends RunningGuest {

    @TempDir
    Path dir;

    @Test
    void an_audio_function_is_heard_of_by_a_running_guest_and_given_back() throws Exception {
        host.preflight(AUDIO).requireClear();

        guest.attach(AUDIO, Scope.LIVE);

        assertThat(driver(AUDIO)).isEqualTo("vfio-pci");
        NestedGuest.awaitDevices(guest, "=HDA-Intel", true);
        guest.detach(AUDIO, NestedGuest.LONG);
        NestedGuest.awaitDevices(guest, "=HDA-Intel", false);
        awaitDriver(AUDIO, "snd_hda_intel");
    }

    @Test
    void a_nic_is_an_interface_of_a_running_guest_and_given_back() throws Exception {
        guest.attach(NIC, Scope.LIVE);

        assertThat(driver(NIC)).isEqualTo("vfio-pci");
        NestedGuest.awaitDevices(guest, "eth0", true);
        guest.detach(NIC, NestedGuest.LONG);
        NestedGuest.awaitDevices(guest, "eth0", false);
        awaitDriver(NIC, "e1000e");
    }

    @Test
    void a_virtual_function_is_given_to_a_running_guest_and_taken_back() throws Exception {
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
}
