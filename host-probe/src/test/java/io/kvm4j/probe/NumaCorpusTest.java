package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NUMA nodes and CPUs of captured machines, against numactl, hwloc and libvirt. */
class NumaCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"amdvi", "armm", "noiommu", "vtd", "vtd612", "vtdnoir", "vtdoff"})
    void nodes_read_as_numactl_printed_them_inside_the_machine(String name) throws Exception {
        Path folder = Corpus.shared("emulated/" + name + ".tar.xz");
        try (Stream<Path> files = Files.walk(folder, 4)) {
            for (Path oracle :
                    files.filter(file -> file.endsWith("oracle/numactl-H.txt")).toList()) {
                String ours = HostProbe.at(oracle.getParent().getParent()).numaText();
                String printed = Files.readString(oracle);
                if (printed.startsWith("available")) { // one machine had no numactl
                    assertThat(words(ours)).isEqualTo(words(printed));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd2", "amd2-busy", "intel2", "intel2-busy", "off2", "off2-busy"})
    void nodes_read_as_numactl_printed_them_in_the_lab(String name) throws Exception {
        Path folder = Corpus.shared("lab/" + name + ".tar.gz");
        String text = Files.readString(Corpus.file("lab/" + name + ".txt"));
        int start = text.indexOf("available:", text.indexOf("## numactl --hardware"));

        assertThat(words(HostProbe.at(folder).numaText()))
                .isEqualTo(words(text.substring(start, text.indexOf("\n## ", start))));
    }

    /** Free memory moves between two looks at a running host, so it is compared by its place only. */
    private static String words(String text) {
        return text.strip()
                .replaceAll("free: \\d+ MB", "free")
                .replaceAll("[ \t]+", " ")
                .replaceAll("(?m) $", "");
    }

    /**
     * Where hwloc has a policy of its own, the part of its answer that is left out here: offline CPUs leave its nodes,
     * nodes without CPUs get those of their initiators, GPU nodes and distances it takes for wrong are dropped.
     */
    @ParameterizedTest
    @CsvSource({
        "16em64t-4s2ca2c-cpusetreorder, cpuset",
        "20em64t-hybrid-1p6c2t+2ca4co1t,",
        "2arm-2c,",
        "2pa-pcidomain32bits,",
        "8em64t-2s2ca2c,",
        "8em64t-2s2ca2c-buggynuma, nodes",
        "8ia64-2n2s2c,",
        "8ia64-2s2c2t,",
        "fakecpuid1f-64intel64-2p4d2n2c2t,",
        "fakeheteromemtiers, cpus",
        "fakememinitiators-1np2c+1npp+gi, initiators",
        "memorysidecaches,",
        "nvidiagpunumanodes-kept, cpus",
        "16em64t-4s2c2t-offlines, cpus",
        "offline-cpu0-node0, cpus",
        "20s390-2g6s4c,"
    })
    void nodes_are_what_hwloc_expects(String name, String policy) throws Exception {
        Path folder = Corpus.shared("hwloc/" + name.replace("-kept", "") + ".tar.bz2");
        String console = Files.readString(Corpus.file("hwloc/" + name + ".console"));
        List<HwlocNode> expected = hwloc(console);
        HostProbe probe = HostProbe.at(Corpus.rootIn(folder));
        List<NumaNode> nodes = probe.numaNodes();

        Map<Integer, NumaNode> byId = new TreeMap<>();
        nodes.forEach(node -> byId.put(node.id(), node));
        if ("nodes".equals(policy)) { // two nodes with the same CPUs, which hwloc makes one
            assertThat(byId.keySet())
                    .containsAll(expected.stream().map(HwlocNode::id).toList());
            return;
        }
        if ("initiators".equals(policy)) { // nodes without memory, which hwloc takes for initiators only
            byId.values().removeIf(NumaNode::isMemoryLess);
        }
        assertThat(byId.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(HwlocNode::id).toList());
        for (HwlocNode node : expected) {
            NumaNode ours = byId.get(node.id());
            if (policy == null) {
                assertThat(ours.onlineCpus()).as("node %d", node.id()).isEqualTo(node.cpus());
            } else if (!ours.onlineCpus().isEmpty()) {
                assertThat(ours.cpus().orElse(CpuSet.empty()).containsAll(node.cpus()))
                        .isTrue();
            }
            if (node.unitBytes() > 0) {
                long bytes = ours.totalBytes().orElse(0L);
                assertThat(Math.abs(bytes / (double) node.unitBytes() - node.units()))
                        .isLessThanOrEqualTo(1.0);
            }
        }
        distances(console, expected, byId);
        long packages = console.lines()
                .filter(line -> line.strip().startsWith("Package L#"))
                .count();
        assertThat(probe.cpu().packages()).isEqualTo((int) packages);
    }

    private record HwlocNode(int id, CpuSet cpus, long units, long unitBytes) {}

    /** Nodes in hwloc's order; a node has the CPUs below the object it hangs on. */
    private static List<HwlocNode> hwloc(String console) {
        Pattern nodeLine = Pattern.compile("^( *)NUMANode.*?L#(\\d+) \\(P#(\\d+)(?: local=(\\d+)([KMGT]i)?B)?");
        Pattern puLine = Pattern.compile("^( *)PU(?:\\([^)]*\\))? L#\\d+ \\(P#(\\d+)");
        List<String> lines = List.of(console.split("\n", -1));
        Map<Integer, HwlocNode> nodes = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher node = nodeLine.matcher(lines.get(i));
            if (!node.find()) {
                continue;
            }
            int indent = node.group(1).length();
            int parent = i - 1;
            while (parent > 0
                    && (indentOf(lines.get(parent)) >= indent
                            || lines.get(parent).strip().startsWith("MemCache"))) {
                parent--;
            }
            CpuSet cpus = CpuSet.empty();
            for (int j = parent + 1; j < lines.size() && indentOf(lines.get(j)) > indentOf(lines.get(parent)); j++) {
                Matcher pu = puLine.matcher(lines.get(j));
                cpus = pu.find() ? cpus.or(CpuSet.of(Integer.parseInt(pu.group(2)))) : cpus;
            }
            int shift = node.group(5) == null
                    ? 0
                    : 10 * ("KMGT".indexOf(node.group(5).charAt(0)) + 1);
            nodes.put(
                    Integer.parseInt(node.group(2)),
                    new HwlocNode(
                            Integer.parseInt(node.group(3)),
                            cpus,
                            node.group(4) == null ? 0 : Long.parseLong(node.group(4)),
                            node.group(4) == null ? 0 : 1L << shift));
        }
        return List.copyOf(nodes.values());
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return line.startsWith("depth") || line.startsWith("Special") ? 0 : indent;
    }

    private static void distances(String console, List<HwlocNode> order, Map<Integer, NumaNode> nodes) {
        int start = console.indexOf("NUMALatency");
        if (start < 0) {
            return;
        }
        Deque<String> rows = new ArrayDeque<>(List.of(console.substring(start).split("\n", -1)));
        rows.removeFirst();
        String[] columns = rows.removeFirst().strip().split(" +", -1); // "index", then hwloc's own numbers
        for (int line = 1; line < columns.length; line++) {
            String[] row = rows.removeFirst().strip().split(" +", -1);
            HwlocNode from = order.get(Integer.parseInt(row[0]));
            for (int i = 1; i < columns.length; i++) {
                HwlocNode to = order.get(Integer.parseInt(columns[i]));
                assertThat(nodes.get(from.id())
                                .distances()
                                .value()
                                .orElseThrow()
                                .get(to.id()))
                        .as("%d to %d", from.id(), to.id())
                        .isEqualTo(Integer.parseInt(row[i]));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "linux-caches, vircaps-x86_64-caches",
        "linux-hmat, vircaps-x86_64-hmat",
        "linux-resctrl, vircaps-x86_64-resctrl",
        "linux-resctrl-cdp, vircaps-x86_64-resctrl-cdp",
        "linux-resctrl-skx, vircaps-x86_64-resctrl-skx"
    })
    void nodes_cpus_and_distances_are_those_of_libvirt_s_capabilities(
            String tree, String capabilities, @TempDir Path folder) throws Exception {
        Corpus.unpack("libvirt/" + tree + ".tar.xz", folder);
        Files.createDirectories(folder.resolve("sys/devices"));
        Path system = Files.isDirectory(folder.resolve("system"))
                ? folder.resolve("system")
                : folder.resolve(tree + "/system");
        Files.move(system, folder.resolve("sys/devices/system"));
        HostProbe probe = HostProbe.at(folder);
        Map<Integer, Cpu> cpus = new TreeMap<>();
        probe.cpu().cpus().forEach(cpu -> cpus.put(cpu.id(), cpu));
        String xml = Files.readString(Corpus.file("libvirt/" + capabilities + ".xml"));
        Map<Integer, NumaNode> nodes = new TreeMap<>();
        probe.numaNodes().forEach(node -> nodes.put(node.id(), node));

        Matcher cell = Pattern.compile("<cell id='(\\d+)'>(.*?)</cell>", Pattern.DOTALL)
                .matcher(xml);
        int cells = 0;
        while (cell.find()) {
            NumaNode node = nodes.get(Integer.parseInt(cell.group(1)));
            Matcher cpu = Pattern.compile("<cpu id='(\\d+)' socket_id='(\\d+)' die_id='(\\d+)'[^>]* core_id='(\\d+)'"
                            + " siblings='([^']*)'")
                    .matcher(cell.group(2));
            CpuSet expected = CpuSet.empty();
            while (cpu.find()) {
                Cpu ours = cpus.get(Integer.parseInt(cpu.group(1)));
                expected = expected.or(CpuSet.of(ours.id()));
                assertThat(ours.packageId().orElse(0)).isEqualTo(Integer.parseInt(cpu.group(2)));
                assertThat(ours.dieId().orElse(0)).isEqualTo(Integer.parseInt(cpu.group(3)));
                assertThat(ours.coreId().orElse(0)).isEqualTo(Integer.parseInt(cpu.group(4)));
                assertThat(ours.threads()).isEqualTo(CpuSet.ofList(cpu.group(5)));
            }
            assertThat(node.onlineCpus()).isEqualTo(expected);
            Matcher sibling =
                    Pattern.compile("<sibling id='(\\d+)' value='(\\d+)'").matcher(cell.group(2));
            while (sibling.find()) {
                assertThat(node.distances().value().orElseThrow().get(Integer.parseInt(sibling.group(1))))
                        .isEqualTo(Integer.parseInt(sibling.group(2)));
            }
            cells++;
        }

        assertThat(nodes).hasSize(cells);
    }
}
