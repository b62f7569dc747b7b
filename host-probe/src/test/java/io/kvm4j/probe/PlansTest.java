package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansTest {

    @TempDir
    Path root;

    @TempDir
    Path work;

    private PciHost host;

    @BeforeEach
    void a_desktop() {
        host = PciHost.desktop(root).driver("0000:09:00.0", "bochs-drm").driver("0000:09:00.1", "snd_hda_intel");
    }

    @Test
    void the_whole_group_is_bound_and_every_step_is_printed() {
        Plan plan = host.probe().plans().bindToVfio(PciAddress.of("0000:09:00.0"));

        assertThat(plan.changes()).hasSize(6);
        assertThat(plan.toShell())
                .contains("echo 0000:09:00.1 > /sys/bus/pci/devices/0000:09:00.1/driver/unbind\n")
                .contains("echo vfio-pci > /sys/bus/pci/devices/0000:09:00.0/driver_override\n")
                .contains("echo 0000:09:00.0 > /sys/bus/pci/drivers_probe\n")
                .doesNotContain("new_id");
        assertThat(plan.toUndoShell()).contains("echo > /sys/bus/pci/devices/0000:09:00.0/driver_override\n");
    }

    @Test
    void a_bridge_in_the_group_only_loses_its_driver() {
        host.driver("0000:07:00.0", "shpchp");

        Plan plan = host.probe().plans().bindToVfio(PciAddress.of("0000:08:02.0"));

        assertThat(plan.changes())
                .extracting(change -> change.step().file())
                .containsExactly(
                        "/sys/bus/pci/devices/0000:07:00.0/driver/unbind",
                        "/sys/bus/pci/devices/0000:08:02.0/driver_override",
                        "/sys/bus/pci/drivers_probe");
    }

    @Test
    void a_disk_in_use_is_refused_unless_asked_for() {
        host.driver("0000:00:02.0", "nvme");
        host.files
                .file("sys/devices/pci0000:00/0000:00:02.0/nvme/nvme0/nvme0n1/dev", "259:0")
                .file("proc/self/mountinfo", "22 1 259:0 / / rw - ext4 /dev/nvme0n1 rw");
        Plans plans = host.probe().plans();

        assertThatThrownBy(() -> plans.bindToVfio(PciAddress.of("0000:00:02.0")))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessageContaining("mounted at /");
        assertThat(plans.evenIfInUse().bindToVfio(PciAddress.of("0000:00:02.0")).changes())
                .hasSize(3);
    }

    @Test
    void a_bridge_is_refused() {
        assertThatThrownBy(() -> host.probe().plans().bindToVfio(PciAddress.of("0000:00:08.0")))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessageContaining("is a bridge");
    }

    @Test
    void a_plan_cut_short_at_any_write_is_undone_to_where_it_began() throws Exception {
        TreeMap<String, String> before = drivers();
        Plan plan = host.probe().plans().bindToVfio(PciAddress.of("0000:09:00.0"));
        for (int writes = 0; writes <= plan.changes().size(); writes++) {
            Path journal = work.resolve("journal" + writes);
            PretendKernel kernel = new PretendKernel(root, writes);
            if (writes < plan.changes().size()) {
                assertThatThrownBy(() -> new PlanRunner(kernel).run(plan.title(), plan.changes(), journal))
                        .isInstanceOf(PretendKernel.PowerFailure.class);
            } else {
                new PlanRunner(kernel).run(plan.title(), plan.changes(), journal);
                assertThat(host.diagnose("0000:09:00.0").verdict()).isEqualTo(Verdict.READY);
            }

            new PlanRunner(new PretendKernel(root, Integer.MAX_VALUE)).undo(PlanJournal.read(journal));

            assertThat(drivers()).as("after %d writes", writes).isEqualTo(before);
            assertThat(journal).doesNotExist();
        }
    }

    @Test
    void a_step_that_does_nothing_is_noticed_although_the_kernel_reports_no_error() {
        Plan plan = host.probe().plans().bindToVfio(PciAddress.of("0000:00:03.0"));
        Deleting.tree(root.resolve("sys/bus/pci/drivers/vfio-pci"));

        assertThatThrownBy(() -> new PlanRunner(new PretendKernel(root, Integer.MAX_VALUE), Duration.ofMillis(50))
                        .run(plan.title(), plan.changes(), work.resolve("journal")))
                .isInstanceOf(PlanFailedException.class)
                .hasMessageContaining("should be \"vfio-pci\", is \"\"")
                .hasMessageContaining("Plan.undo");
    }

    @Test
    void a_device_is_given_back_to_whatever_driver_the_kernel_finds() {
        host.driver("0000:00:03.0", "vfio-pci");

        Plan plan = host.probe().plans().unbind(PciAddress.of("0000:00:03.0"));
        new PlanRunner(new PretendKernel(root, Integer.MAX_VALUE))
                .run(plan.title(), plan.changes(), work.resolve("journal"));

        assertThat(host.probe().pci("0000:00:03.0").driver()).isEqualTo(Reading.known("e1000e"));
        assertThat(host.probe().pci("0000:00:03.0").driverOverride().isAbsent()).isTrue();
    }

    @Test
    void virtual_functions_are_made_without_host_drivers_and_never_on_top_of_others() {
        host.driver("0000:00:02.0", "nvme");
        host.files
                .file("sys/devices/pci0000:00/0000:00:02.0/sriov_totalvfs", "4")
                .file("sys/devices/pci0000:00/0000:00:02.0/sriov_numvfs", "0")
                .file("sys/devices/pci0000:00/0000:00:02.0/sriov_drivers_autoprobe", "1");
        Plans plans = host.probe().plans();
        PciAddress pf = PciAddress.of("0000:00:02.0");

        Plan plan = plans.createVfs(pf, 4);

        assertThat(plan.changes())
                .extracting(change ->
                        change.step().value() + " back " + change.undo().value())
                .containsExactly("0 back 1", "4 back 0");
        assertThatThrownBy(() -> plans.createVfs(pf, 5)).hasMessageContaining("1 to 4 virtual functions, was 5");
        host.files.link("sys/devices/pci0000:00/0000:00:02.0/virtfn0", "../0000:00:03.0");
        assertThatThrownBy(() -> plans.createVfs(pf, 2)).isInstanceOf(PlanRefusedException.class);
        assertThat(host.diagnose("0000:00:02.0").firstBlocker().orElseThrow().code())
                .isEqualTo(Finding.Code.VIRTUAL_FUNCTIONS_PRESENT);
    }

    @Test
    void ksm_and_huge_pages_are_switched_and_back() {
        host.files
                .file("sys/kernel/mm/ksm/run", "0")
                .file("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never")
                .file("sys/devices/system/node/node1/hugepages/hugepages-2048kB/nr_hugepages", "3");
        Plans plans = host.probe().plans();

        plans.ksm(KsmState.Run.RUNNING).run(work.resolve("ksm"));
        plans.hugePages(1, 2 << 20, 16).run(work.resolve("pages"));

        assertThat(host.probe().memory().ksm().run()).isEqualTo(Reading.known(KsmState.Run.RUNNING));
        assertThat(plans.ksm(KsmState.Run.RUNNING).changes()).isEmpty();
        Plan.undo(work.resolve("ksm"));
        Plan.undo(work.resolve("pages"));
        assertThat(host.probe().memory().ksm().run()).isEqualTo(Reading.known(KsmState.Run.STOPPED));
        assertThat(plans.hugePages(1, 2 << 20, 3).changes()).isEmpty();
        assertThat(plans.transparentHugePages("madvise").changes()).isEmpty();
        assertThat(plans.transparentHugePages("never").changes()).hasSize(1);
    }

    @Test
    void a_journal_is_never_overwritten_and_a_stranger_s_file_is_left_alone() throws IOException {
        host.files.file("sys/kernel/mm/ksm/run", "0");
        Path notes = Files.writeString(work.resolve("notes"), "my notes");
        Plan plan = host.probe().plans().ksm(KsmState.Run.RUNNING);

        assertThatThrownBy(() -> plan.run(notes)).isInstanceOf(PlanFailedException.class);
        assertThatThrownBy(() -> Plan.undo(notes)).isInstanceOf(PlanFailedException.class);

        assertThat(notes).hasContent("my notes");
        assertThat(root.resolve("sys/kernel/mm/ksm/run")).hasContent("0");
    }

    private TreeMap<String, String> drivers() {
        return host.probe().pciDevices().stream()
                .collect(Collectors.toMap(
                        d -> d.address().toString(),
                        d -> d.driver().orElse("none") + " "
                                + d.driverOverride().orElse("any"),
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** Does to the tree what the kernel does, and loses power after some writes. */
    private static final class PretendKernel implements KernelFiles {

        static final class PowerFailure extends Error {
            private static final long serialVersionUID = 1L;
        }

        private final KernelFiles files;
        private int writesLeft;

        PretendKernel(Path root, int writesLeft) {
            this.files = KernelFiles.of(root);
            this.writesLeft = writesLeft;
        }

        @Override
        public Path root() {
            return files.root();
        }

        @Override
        public String state(String file) throws IOException {
            return files.state(file);
        }

        @Override
        public void write(String file, String value) throws IOException {
            if (writesLeft-- <= 0) {
                throw new PowerFailure();
            }
            Path device = root().resolve("sys/bus/pci/devices/" + value);
            if (file.endsWith("/driver/unbind")) {
                Files.delete(device.resolve("driver"));
            } else if (file.equals("/sys/bus/pci/drivers_probe")) {
                probe(device.toRealPath());
            } else {
                files.write(file, value.isEmpty() ? "(null)" : value);
            }
        }

        private void probe(Path device) throws IOException {
            String override =
                    Files.readString(device.resolve("driver_override")).strip();
            String pciClass = Files.readString(device.resolve("class")).strip();
            String own = pciClass.startsWith("0x0403")
                    ? "snd_hda_intel"
                    : pciClass.startsWith("0x03") ? "bochs-drm" : "e1000e";
            String driver = override.equals("(null)") ? own : override;
            Path dir = root().resolve("sys/bus/pci/drivers/" + driver);
            if (!Files.exists(device.resolve("driver")) && Files.isDirectory(dir)) {
                Files.createSymbolicLink(device.resolve("driver"), device.relativize(dir.toRealPath()));
            }
        }
    }

    @Test
    void the_shell_lines_are_what_the_steps_write() {
        List<String> lines = host.probe().plans().bindToVfio(PciAddress.of("0000:09:00.0")).changes().stream()
                .flatMap(change -> change.step().toShell().stream())
                .filter(line -> line.startsWith("[ "))
                .toList();

        assertThat(lines).hasSize(6).allMatch(line -> line.endsWith("|| exit 1"));
    }
}
