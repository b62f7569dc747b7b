package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.KilledPlan;
import io.kvm4j.probe.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan changed on a real kernel is taken back after its process died at any step. No step depends on the kind of IOMMU. */
@Lab(value = "vtd2", inFull = "amdvi")
class KilledPlanLabIT {

    private static final String NIC = "0000:02:00.0";
    private static final String PF = "0000:01:00.0";

    @TempDir
    Path dir;

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

                List<String> command = new ArrayList<>(LabJava.command(System.getProperty("java.class.path")));
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
