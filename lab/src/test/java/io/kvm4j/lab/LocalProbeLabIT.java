package io.kvm4j.lab;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.Diagnosis;
import io.kvm4j.probe.Finding.Code;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.IommuGroup;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.PciDevice;
import io.kvm4j.probe.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The probe of a running machine says what lspci, numactl and the kernel's own files say there. */
@Lab({"vtd2", "vtd4", "amdvi", "noiommu", "iommu-off", "noir", "shared-groups", "sriov"})
class LocalProbeLabIT {

    private final HostProbe probe = HostProbe.local();

    @Test
    void pci_functions_are_those_of_lspci() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (String function : Inside.output("lspci", "-Dvmmnnk").trim().split("\n\n")) {
            Map<String, String> fields = new TreeMap<>();
            for (String line : function.split("\n")) {
                String[] pair = line.split(":\t", 2);
                fields.put(pair[0], pair[1]);
            }
            expected.put(
                    fields.get("Slot"),
                    bracketed(fields.get("Class")) + " " + bracketed(fields.get("Vendor")) + ":"
                            + bracketed(fields.get("Device")) + " " + fields.getOrDefault("Driver", "") + " "
                            + fields.getOrDefault("IOMMUGroup", ""));
        }

        Map<String, String> found = new TreeMap<>();
        for (PciDevice device : probe.pciDevices()) {
            found.put(
                    device.address().toString(),
                    String.format(
                                    "%04x",
                                    device.pciClass().value().orElseThrow().type()) + " "
                            + device.id().value().orElseThrow() + " "
                            + device.driver().value().orElse("") + " "
                            + device.iommuGroup()
                                    .value()
                                    .map(group -> Integer.toString(group.number()))
                                    .orElse(""));
        }

        assertThat(found).isEqualTo(expected);
    }

    /** The four digits in the last brackets: {@code Audio device [0403]}. */
    private static String bracketed(String text) {
        int end = text.lastIndexOf(']');
        return text.substring(text.lastIndexOf('[') + 1, end);
    }

    @Test
    void iommu_groups_are_those_of_the_kernel() throws IOException {
        Map<Integer, String> expected = new TreeMap<>();
        try (Stream<Path> groups = Files.list(Path.of("/sys/kernel/iommu_groups"))) {
            for (Path group : groups.toList()) {
                try (Stream<Path> members = Files.list(group.resolve("devices"))) {
                    expected.put(
                            Integer.valueOf(group.getFileName().toString()),
                            members.map(member -> member.getFileName().toString())
                                    .sorted()
                                    .collect(joining(" ")));
                }
            }
        }

        Map<Integer, String> found = new TreeMap<>();
        for (IommuGroup group : probe.iommuGroups()) {
            found.put(
                    group.number(),
                    group.members().stream().map(PciAddress::toString).collect(joining(" ")));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void nodes_are_those_of_numactl() throws Exception {
        assertThat(withoutFreeMemory(probe.numaText()))
                .isEqualTo(withoutFreeMemory(Inside.output("numactl", "--hardware")));
    }

    /** Free memory changes from one look to the next; how wide the columns are is no content. */
    private static String withoutFreeMemory(String text) {
        return text.lines()
                .filter(line -> !line.contains(" free: "))
                .map(line -> line.strip().replaceAll(" +", " "))
                .collect(joining("\n"));
    }

    @Test
    void a_device_is_diagnosed_as_the_machine_is() {
        Diagnosis diagnosis =
                probe.diagnose(PciAddress.of(Inside.shape().equals("sriov") ? "0000:01:00.0" : "0000:00:04.0"));

        String first =
                diagnosis.firstBlocker().map(finding -> finding.code().name()).orElse("");
        assertThat(first)
                .as("%s", diagnosis)
                .isEqualTo(
                        switch (Inside.shape()) {
                            case "noiommu" -> Code.IOMMU_NOT_IN_FIRMWARE.name();
                            case "iommu-off" -> Code.IOMMU_OFF_BY_ARGUMENT.name();
                            case "noir" -> Code.INTERRUPT_REMAPPING_OFF.name();
                            default -> "";
                        });
        if (first.isEmpty()) {
            assertThat(diagnosis.verdict()).isEqualTo(Verdict.BINDABLE);
        } else {
            assertThat(diagnosis.verdict()).isIn(Verdict.BLOCKED, Verdict.IMPOSSIBLE);
        }
    }
}
