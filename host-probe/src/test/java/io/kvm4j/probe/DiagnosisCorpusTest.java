package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.Finding.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts on captured machines, against what their kernels said when vfio asked. */
class DiagnosisCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"armm", "vtd612", "vtdnoir"})
    void groups_the_kernel_handed_out_are_ready(String name) throws Exception {
        Path folder = Corpus.shared("emulated/" + name + ".tar.xz");
        int asked = 0;
        try (Stream<Path> files = Files.walk(folder, 4)) {
            for (Path oracle :
                    files.filter(file -> file.endsWith("oracle/viab.txt")).toList()) {
                HostProbe probe = HostProbe.at(oracle.getParent().getParent());
                Matcher device = Pattern.compile("([0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]):(ok|No such)")
                        .matcher(Files.readString(oracle));
                while (device.find()) {
                    boolean handedOut = device.group(2).equals("ok");
                    assertThat(probe.diagnose(PciAddress.of(device.group(1))).verdict())
                            .as("%s of %s", device.group(1), oracle)
                            .isEqualTo(handedOut ? Verdict.READY : Verdict.IMPOSSIBLE);
                    asked++;
                }
            }
        }

        assertThat(asked).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "emulated/noiommu.tar.xz, 0000:02:00.0, IOMMU_NOT_IN_FIRMWARE",
        "emulated/vtdoff.tar.xz, 0000:02:00.0, IOMMU_OFF_BY_ARGUMENT",
        "lab/off2.tar.gz, 0000:02:00.0, IOMMU_OFF_BY_ARGUMENT",
        "emulated/armm.tar.xz, 0000:00:11.0, GROUP_APPEARS_WHEN_BOUND",
        "emulated/amdvi.tar.xz, 0000:00:1f.3, GROUP_MEMBER_ON_HOST_DRIVER",
        "emulated/vtd.tar.xz, 0000:00:1f.3, GROUP_MEMBER_ON_HOST_DRIVER",
        "lab/intel2-busy.tar.gz, 0000:01:00.0, VIRTUAL_FUNCTIONS_PRESENT",
        "lab/intel2-busy.tar.gz, 0000:00:05.0, IN_USE_BY_HOST"
    })
    void the_first_blocker_is_the_one_to_deal_with_first(String archive, String device, Code first) throws Exception {
        Path folder = Corpus.shared(archive);
        int machines = 0;
        try (Stream<Path> files = Files.walk(folder, 3)) {
            List<Path> roots = files.filter(file -> file.endsWith("sys") && !file.endsWith("proc/sys"))
                    .toList();
            for (Path sys : roots) {
                Diagnosis diagnosis = HostProbe.at(sys.getParent()).diagnose(PciAddress.of(device));
                assertThat(diagnosis.firstBlocker().orElseThrow().code()).isEqualTo(first);
                assertThat(diagnosis.firstBlocker().orElseThrow().remedy()).isNotEmpty();
                machines++;
            }
        }

        assertThat(machines).isPositive();
    }

    @Test
    void a_machine_without_interrupt_remapping_is_refused_until_unsafe_interrupts_are_allowed(@TempDir Path folder)
            throws Exception {
        Corpus.unpack("emulated/vtdnoir.tar.xz", folder);
        Path root;
        try (Stream<Path> files = Files.walk(folder, 3)) {
            root = files.filter(file -> file.endsWith("sys") && !file.endsWith("proc/sys"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
        HostProbe probe = HostProbe.at(root);
        PciAddress nvme = PciAddress.of("0000:01:00.0");
        assertThat(probe.diagnose(nvme).verdict()).isEqualTo(Verdict.READY); // captured after it was allowed

        Path allowed = root.resolve("sys/module/vfio_iommu_type1/parameters/allow_unsafe_interrupts");
        Files.delete(allowed);
        Files.writeString(allowed, "N\n");

        assertThat(probe.diagnose(nvme).firstBlocker().orElseThrow().code()).isEqualTo(Code.INTERRUPT_REMAPPING_OFF);
    }
}
