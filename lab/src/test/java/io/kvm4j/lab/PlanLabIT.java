package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.KilledPlan;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.Plan;
import io.kvm4j.probe.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that change drivers and virtual functions are run on a real kernel, and taken back, also after a kill. */
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

    @Test
    void a_bind_that_was_killed_at_any_step_is_undone() throws Exception {
        killAtEachStep("bind", NIC);
    }

    @Test
    void making_virtual_functions_that_was_killed_at_any_step_is_undone() throws Exception {
        killAtEachStep("vfs", PF);
    }

    private void killAtEachStep(String what, String address) throws Exception {
        String before = state(address);
        Plan shown = KilledPlan.of(what, address);
        System.out.println(shown.toShell());
        int steps = shown.changes().size();
        assertThat(steps).isPositive();
        for (int step = 1; step <= steps; step++) {
            for (String moment : List.of("before", "after")) {
                Path journal = dir.resolve(what + step + moment);

                List<String> command = new ArrayList<>(LabRun.java(System.getProperty("java.class.path")));
                command.addAll(List.of(
                        KilledPlan.class.getName(), what, address, journal.toString(), Integer.toString(step), moment));
                Process process = new ProcessBuilder(command).inheritIO().start();
                try {
                    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
                } finally {
                    process.destroyForcibly();
                }
                assertThat(process.exitValue())
                        .as("killed %s step %d", moment, step)
                        .isEqualTo(KilledPlan.KILLED);
                assertThat(journal).exists();
                if (step == 1) {
                    assertThat(state(address).equals(before))
                            .as("state after %s step 1", moment)
                            .isEqualTo(moment.equals("before"));
                }

                System.out.printf("killed %s step %d: %s%n", moment, step, state(address));
                Plan.undo(journal);
                System.out.printf("undone: %s%n", state(address));
                assertThat(state(address))
                        .as("undone, killed %s step %d", moment, step)
                        .isEqualTo(before);
                assertThat(journal).doesNotExist();
            }
        }
    }

    private static String state(String address) throws IOException {
        boolean pf = Files.exists(Path.of("/sys/bus/pci/devices", address, "sriov_numvfs"));
        return Inside.driver(address) + " " + Inside.attribute(address, "driver_override")
                + (pf
                        ? " " + Inside.attribute(address, "sriov_numvfs") + " "
                                + Inside.attribute(address, "sriov_drivers_autoprobe")
                        : "");
    }
}
