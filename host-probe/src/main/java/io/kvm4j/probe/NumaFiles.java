package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The directories of {@code /sys/devices/system/node}. */
final class NumaFiles {

    static final String DIR = "sys/devices/system/node";

    private NumaFiles() {}

    /** One node's directory and CPUs. */
    record Node(int id, String dir, Reading<CpuSet> cpus) {}

    /** The nodes in order of their ids, which may have gaps. */
    static List<Node> nodes(Tree tree) {
        String real = tree.real(DIR);
        if (real == null) {
            return List.of();
        }
        TreeMap<Integer, Node> nodes = new TreeMap<>();
        for (String name : tree.names(real)) {
            int id = name.startsWith("node") ? Decimal.parse(name.substring(4)) : -1;
            String dir = id < 0 ? null : tree.real(real + "/" + name);
            if (dir != null && tree.names(dir).length > 0) {
                nodes.put(id, new Node(id, dir, cpus(tree, dir)));
            }
        }
        return new ArrayList<>(nodes.values());
    }

    /** From {@code cpulist}, or {@code cpumap} of a kernel before 2.6.29. */
    static Reading<CpuSet> cpus(Tree tree, String dir) {
        Reading<CpuSet> list = cpuSet(tree, dir + "/cpulist", false);
        return list.isPresent() ? list : orFirst(cpuSet(tree, dir + "/cpumap", true), list);
    }

    private static Reading<CpuSet> orFirst(Reading<CpuSet> second, Reading<CpuSet> first) {
        return second.isPresent() || first.isAbsent() ? second : first;
    }

    /** A set of CPUs from a file with a list or a mask; a missing file is absent. */
    static Reading<CpuSet> cpuSet(Tree tree, String file, boolean mask) {
        Reading<String> text = tree.attribute(file);
        if (!(text instanceof Reading.Known<String> t)) {
            return text.map(x -> CpuSet.empty());
        }
        try {
            return Reading.known(mask ? CpuSet.ofMask(t.fact()) : CpuSet.ofList(t.fact()));
        } catch (IllegalArgumentException e) {
            return Reading.unreadable(Tree.shown(file), Why.MALFORMED);
        }
    }
}
