package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the NUMA nodes: {@code Documentation/ABI/stable/sysfs-devices-node}. */
final class NumaReader {

    private final Tree tree;

    NumaReader(Tree tree) {
        this.tree = tree;
    }

    List<NumaNode> read() {
        CpuSet onlineCpus = new CpuReader(tree).read().online().orElse(CpuSet.empty());
        List<NumaFiles.Node> dirs = NumaFiles.nodes(tree);
        if (dirs.isEmpty()) {
            return List.of(implied(onlineCpus));
        }
        List<NumaNode> nodes = new ArrayList<>();
        for (NumaFiles.Node dir : dirs) {
            String memory = tree.text(dir.dir() + "/meminfo").orElse("");
            CpuSet cpus = dir.cpus().orElse(CpuSet.empty());
            nodes.add(new NumaNode(
                    dir.id(),
                    dir.cpus().isAbsent()
                            ? Reading.unreadable(Tree.shown(dir.dir() + "/cpulist"), Why.NOT_CAPTURED)
                            : dir.cpus(),
                    onlineCpus.isEmpty() ? cpus : cpus.and(onlineCpus),
                    MemInfo.bytes(tree, memory, dir.dir() + "/meminfo", "MemTotal"),
                    MemInfo.bytes(tree, memory, dir.dir() + "/meminfo", "MemFree"),
                    distances(dir, dirs),
                    HugePages.in(tree, dir.dir() + "/hugepages"),
                    false));
        }
        return nodes;
    }

    /** A kernel without NUMA, or a tree that holds no nodes: one node that has everything. */
    private NumaNode implied(CpuSet onlineCpus) {
        String memory = tree.text("proc/meminfo").orElse("");
        return new NumaNode(
                0,
                Reading.inferred(onlineCpus, "the CPUs online"),
                onlineCpus,
                MemInfo.bytes(tree, memory, "proc/meminfo", "MemTotal"),
                MemInfo.bytes(tree, memory, "proc/meminfo", "MemFree"),
                Reading.inferred(Map.of(0, 10), "a node is near to itself"),
                HugePages.in(tree, "sys/kernel/mm/hugepages"),
                true);
    }

    /** The kernel writes one number for each online node, by position and not by id. */
    private Reading<Map<Integer, Integer>> distances(NumaFiles.Node node, List<NumaFiles.Node> dirs) {
        String file = node.dir() + "/distance";
        Reading<String> text = tree.attribute(file);
        if (!(text instanceof Reading.Known<String> t)) {
            return text.isAbsent() ? tree.missing(file) : text.map(x -> Map.of());
        }
        String[] row = t.fact().split("[ \t]+", -1);
        List<Integer> ids = new ArrayList<>();
        NumaFiles.cpuSet(tree, NumaFiles.DIR + "/online", false)
                .orElse(CpuSet.empty())
                .forEach(ids::add);
        if (ids.size() != row.length) {
            ids.clear();
            dirs.forEach(dir -> ids.add(dir.id()));
        }
        Map<Integer, Integer> distances = new TreeMap<>();
        for (int i = 0; i < row.length; i++) {
            int distance = Decimal.parse(row[i]);
            if (distance < 0 || ids.size() != row.length) {
                return Reading.unreadable(Tree.shown(file), Why.MALFORMED);
            }
            distances.put(ids.get(i), distance);
        }
        return Reading.known(distances);
    }
}
