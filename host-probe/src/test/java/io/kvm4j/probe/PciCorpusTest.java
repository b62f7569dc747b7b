package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PCI functions of captured machines, against what lspci said inside them and what hwloc and lspci read from the tree. */
class PciCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"amdvi", "armm", "noiommu", "vtd", "vtd612", "vtdnoir", "vtdoff"})
    void functions_are_what_lspci_said_inside_the_machine(String name) throws Exception {
        Path folder = Corpus.shared("emulated/" + name + ".tar.xz");
        List<Path> oracles;
        try (Stream<Path> files = Files.walk(folder, 4)) {
            oracles = files.filter(file -> file.endsWith("oracle/lspci-vmmnnk.txt"))
                    .toList();
        }

        assertThat(oracles).isNotEmpty();
        for (Path oracle : oracles) {
            String printed = Files.readString(oracle);
            Path root = oracle.getParent().getParent();
            same(root, printed.contains("Slot:") ? printed : lspci(root)); // one machine had no lspci
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd2", "amd2-busy", "intel2", "intel2-busy", "off2", "off2-busy"})
    void functions_and_groups_are_what_the_lab_host_said(String name) throws Exception {
        Path folder = Corpus.shared("lab/" + name + ".tar.gz");
        String text = Files.readString(Corpus.file("lab/" + name + ".txt"));
        int start = text.indexOf("## lspci -Dvmmnnk");

        same(folder, text.substring(start, text.indexOf("\n## ", start)));
        briefly(folder);
        assertThat(groups(folder)).isEqualTo(section(text, "## IOMMU groups"));
        for (PciDevice device : HostProbe.at(folder).pciDevices()) {
            Pattern line = Pattern.compile(
                    "^" + device.address() + " driver=(\\S*) override=(\\S*) group=(\\d*) numa=(\\S*)"
                            + " totalvfs=(\\d*) numvfs=(\\d*) physfn=(\\S*) reset=(.*)$",
                    Pattern.MULTILINE);
            Matcher said = line.matcher(text);
            assertThat(said.find()).as("%s", device.address()).isTrue();
            assertThat(device.driver().orElse("")).isEqualTo(said.group(1));
            assertThat(device.driverOverride().orElse("(null)")).isEqualTo(said.group(2));
            assertThat(device.numaNode().map(String::valueOf).orElse("-1")).isEqualTo(said.group(4));
            assertThat(String.join(" ", device.resetMethods().orElse(List.of())))
                    .isEqualTo(said.group(8));
            Sriov sriov = device.sriov().value().orElseThrow();
            assertThat(
                            sriov instanceof Sriov.PhysicalFunction pf
                                    ? pf.totalVfs() + " " + pf.vfs().size()
                                    : " ")
                    .isEqualTo(said.group(5) + " " + said.group(6));
            assertThat(
                            sriov instanceof Sriov.VirtualFunction vf
                                    ? vf.physicalFunction().toString()
                                    : "")
                    .isEqualTo(said.group(7));
        }
    }

    /** The overview tells the same as the whole, as far as it tells. */
    private static void briefly(Path root) {
        HostProbe probe = HostProbe.at(root);
        List<PciSummary> whole = new ArrayList<>();
        for (PciDevice d : probe.pciDevices()) {
            whole.add(new PciSummary(
                    d.address(),
                    d.id(),
                    d.subsystem(),
                    d.pciClass(),
                    d.vendorName(),
                    d.deviceName(),
                    d.className(),
                    d.driver(),
                    d.numaNode(),
                    d.parent(),
                    d.iommuGroup().map(IommuGroup::number)));
        }
        assertThat(probe.pciOverview()).isEqualTo(whole);
    }

    private static TreeMap<String, String> groups(Path root) {
        TreeMap<String, String> groups = new TreeMap<>();
        for (IommuGroup group : HostProbe.at(root).iommuGroups()) {
            group.members().forEach(member -> groups.put(member.toString(), Integer.toString(group.number())));
        }
        return groups;
    }

    private static TreeMap<String, String> section(String text, String heading) {
        TreeMap<String, String> groups = new TreeMap<>();
        int start = text.indexOf(heading + "\n");
        int end = text.indexOf("\n## ", start + 1);
        for (String line :
                start < 0 ? new String[0] : text.substring(start, end).split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words.length == 3 && words[0].equals("group")) {
                groups.put(words[2], words[1]);
            }
        }
        return groups;
    }

    private static void same(Path root, String lspci) {
        List<PciDevice> devices = HostProbe.at(root).pciDevices();
        List<Map<String, String>> printed = LspciOracle.parse(lspci);
        assertThat(devices).as("%s", root).hasSameSizeAs(printed);
        for (int i = 0; i < printed.size(); i++) {
            PciDevice device = devices.get(i);
            assertThat(LspciOracle.of(device)).isEqualTo(LspciOracle.reduce(printed.get(i), device.bridge()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ghw/linux-amd64-415ee03b8c4d1c4f07ae2e9d8b3d3d6d.tar.gz",
                "ghw/linux-amd64-8581cf3a529e5d8b97ea876eade2f60d.tar.gz",
                "ghw/linux-amd64-accel.tar.gz",
                "hwloc/2pa-pcidomain32bits.tar.bz2",
                "hwloc/fakepcilocalities.tar.bz2"
            })
    void functions_are_what_lspci_reads_from_the_tree(String archive) throws Exception {
        Path folder = Corpus.shared(archive);
        Path root = Corpus.rootIn(folder);
        List<PciDevice> devices = HostProbe.at(root).pciDevices();
        List<Map<String, String>> printed = LspciOracle.parse(lspci(root));
        assertThat(devices).hasSameSizeAs(printed);
        for (int i = 0; i < printed.size(); i++) {
            Map<String, String> ours = LspciOracle.of(devices.get(i));
            // lspci follows the links, and prints nothing where what they lead to was not captured
            if (!printed.get(i).containsKey("Driver")) {
                ours.remove("Driver");
            }
            if (!printed.get(i).containsKey("IOMMUGroup")) {
                ours.remove("IOMMUGroup");
            }
            assertThat(ours)
                    .isEqualTo(LspciOracle.reduce(printed.get(i), devices.get(i).bridge()));
        }
    }

    private static String lspci(Path root) throws Exception {
        String tree = "sysfs.path=" + root.resolve("sys/bus/pci");
        try {
            Process lspci = new ProcessBuilder("lspci", "-O", tree, "-A", "linux-sysfs", "-D", "-vmmnnk")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(lspci.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            return Assumptions.abort("no lspci: install pciutils");
        }
    }

    @Test
    void groups_of_a_laptop_are_known_from_links_that_lead_nowhere() throws Exception {
        Path folder = Corpus.shared("ghw/linux-amd64-415ee03b8c4d1c4f07ae2e9d8b3d3d6d.tar.gz");
        HostProbe probe = HostProbe.at(folder);

        assertThat(probe.iommuGroups()).hasSize(15);
        assertThat(probe.pci("0000:00:1f.3")
                        .iommuGroup()
                        .value()
                        .orElseThrow()
                        .viability()
                        .blockers())
                .extracting(PciAddress::toString)
                .containsExactly("0000:00:1f.3", "0000:00:1f.4", "0000:00:1f.5");
        assertThat(probe.pci("0000:00:1f.3").resetMethods())
                .isInstanceOf(Reading.Unreadable.class); // the tree holds none: not captured, rather than none
        assertThat(probe.diagnose(PciAddress.of("0000:00:1f.3"))
                        .firstBlocker()
                        .orElseThrow()
                        .culprit())
                .isEqualTo("0000:00:1f.4");
    }

    @Test
    void hwloc_s_functions_have_the_same_ids_and_classes() throws Exception {
        Path folder = Corpus.shared("hwloc/fakepcilocalities.tar.bz2");
        String xml = Files.readString(Corpus.file("hwloc/fakepcilocalities.xml"));
        HostProbe probe = HostProbe.at(Corpus.rootIn(folder));
        List<String> seen = new ArrayList<>();
        Matcher device = Pattern.compile("pci_busid=\"([0-9a-f:.]+)\" pci_type=\"([0-9a-f]{4}) \\[([0-9a-f:]+)\\]")
                .matcher(xml);
        while (device.find()) {
            PciDevice ours = probe.pci(device.group(1));
            assertThat(String.format(
                            "%04x", ours.pciClass().value().orElseThrow().type()))
                    .isEqualTo(device.group(2));
            assertThat(ours.id().value().orElseThrow()).hasToString(device.group(3));
            seen.add(device.group(1));
        }

        assertThat(seen).isNotEmpty();
    }

    @Test
    void functions_without_ids_are_listed_by_class_and_say_that_the_ids_were_not_captured() throws Exception {
        Path folder = Corpus.shared("hwloc/nvidiagpunumanodes.tar.bz2");

        List<PciDevice> devices = HostProbe.at(Corpus.rootIn(folder)).pciDevices();

        assertThat(devices).hasSize(6).allSatisfy(device -> {
            assertThat(device.pciClass().isPresent()).isTrue();
            assertThat(device.id()).isInstanceOf(Reading.Unreadable.class);
        });
    }
}
