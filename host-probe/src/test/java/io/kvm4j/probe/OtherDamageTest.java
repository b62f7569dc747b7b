package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of what is not PCI is deleted, or made a link to nowhere: only the thing it belongs to may change. */
class OtherDamageTest {

    private static final String CPUS = "sys/devices/system/cpu/";
    private static final String NODES = "sys/devices/system/node/";

    @TempDir
    Path root;

    private CapturedHost host;

    @BeforeEach
    void a_host_with_two_nodes_four_cpus_three_interfaces_and_two_disks() {
        host = new CapturedHost(root)
                .file("proc/cpuinfo", "processor : 0\nvendor_id : GenuineIntel\nflags : fpu vmx")
                .file("proc/meminfo", "MemTotal: 4096 kB\nMemFree: 1024 kB")
                .file(CPUS + "online", "0-3")
                .file(CPUS + "possible", "0-3")
                .file(NODES + "online", "0-1");
        for (int node = 0; node < 2; node++) {
            host.file(NODES + "node" + node + "/cpulist", node == 0 ? "0-1" : "2-3")
                    .file(NODES + "node" + node + "/cpumap", node == 0 ? "3" : "c")
                    .file(
                            NODES + "node" + node + "/meminfo",
                            "Node " + node + " MemTotal: 2048 kB\nNode " + node + " MemFree: 512 kB")
                    .file(NODES + "node" + node + "/distance", node == 0 ? "10 20" : "20 10")
                    .file(NODES + "node" + node + "/hugepages/hugepages-2048kB/nr_hugepages", "4");
        }
        for (int cpu = 0; cpu < 4; cpu++) {
            host.file(CPUS + "cpu" + cpu + "/topology/physical_package_id", Integer.toString(cpu / 2))
                    .file(CPUS + "cpu" + cpu + "/topology/core_id", Integer.toString(cpu % 2))
                    .file(CPUS + "cpu" + cpu + "/topology/thread_siblings_list", Integer.toString(cpu));
        }
        for (String name : new String[] {"eth0", "eth1", "br0"}) {
            String dir = "sys/devices/virtual/net/" + name;
            host.file(dir + "/address", "52:54:00:00:00:0" + name.length())
                    .file(dir + "/mtu", "1500")
                    .file(dir + "/operstate", "up")
                    .file(dir + "/ifindex", "7")
                    .file(dir + "/type", "1")
                    .file(dir + "/uevent", "INTERFACE=" + name)
                    .link("sys/class/net/" + name, "../../devices/virtual/net/" + name);
        }
        host.directory("sys/devices/virtual/net/br0/bridge")
                .link("sys/devices/virtual/net/br0/brif/eth0", "../../eth0/brport")
                .link("sys/devices/virtual/net/eth0/master", "../br0")
                .directory("sys/devices/virtual/net/eth0/brport")
                .disk("pci0000:00/0000:00:1f.2/block/sda", "8:0", 1L << 30)
                .disk("pci0000:00/0000:00:1f.3/block/sdb", "8:16", 1L << 30)
                .partition("pci0000:00/0000:00:1f.3/block/sdb/sdb1", "8:17", 1, 1 << 20, 1 << 29);
    }

    /** Everything that is told, by the name of what it is about. */
    private Map<String, Object> told() {
        HostProbe probe = host.probe();
        Map<String, Object> told = new HashMap<>();
        probe.numaNodes().forEach(node -> told.put("node" + node.id(), node));
        probe.cpu().cpus().forEach(cpu -> told.put("cpu" + cpu.id(), cpu));
        probe.network().links().forEach(link -> told.put(link.name(), link));
        probe.blockDevices().forEach(disk -> told.put(disk.name(), disk));
        assertThat(probe.json()).isNotEmpty();
        return told;
    }

    @Test
    void damage_to_one_node_cpu_interface_or_disk_leaves_the_others_as_they_are() throws IOException {
        Map<String, Object> before = told();
        assertThat(before)
                .containsOnlyKeys(
                        "node0", "node1", "cpu0", "cpu1", "cpu2", "cpu3", "eth0", "eth1", "br0", "sda", "sdb", "sdb1");

        Set<String> silent = new TreeSet<>();
        for (Path file : files()) {
            String name = root.relativize(file).toString();
            for (boolean dangling : new boolean[] {false, true}) {
                Path aside = root.resolveSibling("kvm4j-aside-" + root.getFileName());
                Files.move(file, aside);
                if (dangling) {
                    Files.createSymbolicLink(file, Path.of("/nowhere/at-all"));
                }

                Map<String, Object> after = told();
                List<Note> notes = host.probe().notes();

                Files.deleteIfExists(file);
                Files.move(aside, file);
                Set<String> changed = before.keySet().stream()
                        .filter(key -> !before.get(key).equals(after.get(key)))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(before.keySet()).as(name).containsAll(after.keySet());
                assertThat(changed).as(name).allMatch(key -> owners(name).contains(key));
                // a missing link of a class is how the kernel says that a device is unplugged, and old ones have no
                // diskseq
                boolean gone = !dangling && name.startsWith("sys/class") || name.endsWith("diskseq");
                if (!gone
                        && !changed.isEmpty()
                        && notes.stream().noneMatch(note -> owners(name).contains(subject(note)))) {
                    silent.add(name);
                }
            }
        }
        assertThat(told()).isEqualTo(before);
        assertThat(silent).isEmpty();
    }

    private static String subject(Note note) {
        return note.message().substring(0, note.message().indexOf(':'));
    }

    /** What a file may change: its own device, and what is one with it or built on it. */
    private static List<String> owners(String file) {
        Function<String, Boolean> of = file::contains;
        if (of.apply("node/online")) {
            return List.of();
        }
        if (of.apply("/br0") || of.apply("eth0")) {
            return List.of("br0", "eth0"); // a bridge and its port are named in each other's directory
        }
        if (of.apply("/sdb")) {
            return List.of("sdb", "sdb1");
        }
        return Stream.of("node0", "node1", "cpu0", "cpu1", "cpu2", "cpu3", "eth1", "sda")
                .filter(of::apply)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("sys"))) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
