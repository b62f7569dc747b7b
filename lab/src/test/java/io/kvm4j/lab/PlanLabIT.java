package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.KilledPlan;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.Plan;
import io.kvm4j.probe.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that change drivers and virtual functions are run on a real kernel, and taken back. */
@Lab({"vtd2", "amdvi"})
class PlanLabIT {

    private static final String AUDIO = "0000:00:04.0";
    private static final String NIC = "0000:02:00.0";
    private static final String PF = "0000:01:00.0";

    @TempDir
    Path dir;

    @Test
    void bind_gives_the_audio_function_to_vfio_and_unbind_gives_it_back() throws IOException {
        KilledPlan.of("bind", AUDIO).run(dir.resolve("bind"));

        assertThat(Inside.driver(AUDIO)).isEqualTo("vfio-pci");
        assertThat(HostProbe.local().diagnose(PciAddress.of(AUDIO)).verdict()).isEqualTo(Verdict.READY);

        KilledPlan.of("unbind", AUDIO).run(dir.resolve("unbind"));

        assertThat(Inside.driver(AUDIO)).isEqualTo("snd_hda_intel");
        assertThat(Inside.attribute(AUDIO, "driver_override")).isEqualTo("(null)");
    }

    @Test
    void undo_of_a_finished_bind_restores_the_driver() throws IOException {
        Path journal = dir.resolve("journal");
        KilledPlan.of("bind", NIC).run(journal);
        assertThat(Inside.driver(NIC)).isEqualTo("vfio-pci");

        Plan.undo(journal);

        assertThat(Inside.driver(NIC)).isEqualTo("e1000e");
        assertThat(journal).doesNotExist();
    }

    @Test
    void virtual_functions_are_made_without_a_host_driver_bound_and_removed() throws IOException {
        KilledPlan.of("vfs", PF).run(dir.resolve("vfs"));

        assertThat(Inside.attribute(PF, "sriov_numvfs")).isEqualTo("2");
        String vf = "0000:01:00.1";
        assertThat(Inside.driver(vf)).isEmpty();

        KilledPlan.of("bind", vf).run(dir.resolve("bind"));
        assertThat(Inside.driver(vf)).isEqualTo("vfio-pci");
        assertThat(HostProbe.local().diagnose(PciAddress.of(vf)).verdict()).isEqualTo(Verdict.READY);

        Plan.undo(dir.resolve("bind"));
        Plan.undo(dir.resolve("vfs"));
        assertThat(Inside.attribute(PF, "sriov_numvfs")).isEqualTo("0");
        assertThat(Inside.attribute(PF, "sriov_drivers_autoprobe")).isEqualTo("1");
    }
}
