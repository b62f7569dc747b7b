package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Machines of the lab, captured while they ran, with the picture that the probe drew inside. A capture is made by every run of the
 * lab's tests: {@code lab/target/shapes/SHAPE/capture.tar.gz}.
 */
class LabCaptureTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1} is {2}, {3}; {4} nodes, {5} groups")
    @CsvSource({
        "vtd2, 0000:00:04.0, BINDABLE, '', 2, 17",
        "vtd2, 0000:04:02.0, BLOCKED, GROUP_MEMBER_ON_HOST_DRIVER, 2, 17",
        "vtd2, 0000:03:00.0, IMPOSSIBLE, BRIDGE, 2, 17",
        "vtd4, 0000:00:04.0, BINDABLE, '', 4, 12",
        "amdvi, 0000:00:04.0, BINDABLE, '', 2, 12",
        "noiommu, 0000:00:04.0, BLOCKED, IOMMU_NOT_IN_FIRMWARE, 1, 0",
        "iommu-off, 0000:00:04.0, BLOCKED, IOMMU_OFF_BY_ARGUMENT, 1, 0",
        "noir, 0000:00:04.0, BLOCKED, INTERRUPT_REMAPPING_OFF, 1, 9",
        "shared-groups, 0000:00:03.1, BINDABLE, '', 1, 6",
        "sriov, 0000:01:00.0, BINDABLE, '', 1, 8",
    })
    void a_captured_machine_is_judged_as_it_was_when_it_ran(
            String shape, String device, Verdict verdict, String firstBlocker, int nodes, int groups) throws Exception {
        HostProbe probe = HostProbe.at(unpacked(shape));

        Diagnosis diagnosis = probe.diagnose(PciAddress.of(device));

        assertThat(diagnosis.verdict()).as("%s", diagnosis).isEqualTo(verdict);
        assertThat(diagnosis.firstBlocker().map(f -> f.code().name()).orElse(""))
                .isEqualTo(firstBlocker);
        assertThat(probe.numaNodes()).hasSize(nodes);
        assertThat(probe.iommuGroups()).hasSize(groups);
        assertThat(probe.picture().text())
                .isEqualTo(Files.readString(probe.root().resolve("picture.txt")));
    }

    private Path unpacked(String shape) throws IOException, InterruptedException {
        Path archive = folder.resolve("capture.tar.gz");
        try (InputStream in =
                Objects.requireNonNull(LabCaptureTest.class.getResourceAsStream("/lab/" + shape + ".tar.gz"), shape)) {
            Files.copy(in, archive);
        }
        Path tree = Files.createDirectory(folder.resolve("tree"));
        assertThat(new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", tree.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        return tree;
    }
}
