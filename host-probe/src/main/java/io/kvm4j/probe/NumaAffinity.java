package io.kvm4j.probe;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which NUMA node a function is near when the kernel gives it none: that of a bridge above it, else the node whose CPUs
 * are near its root bus. Always an inference, never node 0 for want of a better.
 */
final class NumaAffinity {

    private final Tree tree;
    private final Map<String, Reading<Integer>> known = new HashMap<>();
    private @Nullable Map<Integer, CpuSet> nodes;

    NumaAffinity(Tree tree) {
        this.tree = tree;
    }

    Reading<Integer> of(PciFunction f) {
        if (f.numaNode.isPresent() || f.dir.startsWith("sys/bus/")) {
            return f.numaNode;
        }
        Reading<Integer> above = above(f.dir);
        if (!above.isPresent() && f.has(PciFunction.LOCAL_CPULIST) && !above.isAbsent()) {
            above = nodeWith(f.dir + "/local_cpulist");
        }
        return above.isPresent() ? above : f.numaNode;
    }

    /** What the directories above tell; absent if the root bus is near no node, unreadable if it does not say. */
    private Reading<Integer> above(String dir) {
        int slash = dir.lastIndexOf('/');
        if (slash < 0) {
            return tree.missing(dir);
        }
        String parent = dir.substring(0, slash);
        Reading<Integer> found = known.get(parent);
        if (found == null) {
            found = look(parent);
            known.put(parent, found);
        }
        return found;
    }

    private Reading<Integer> look(String dir) {
        String name = dir.substring(dir.lastIndexOf('/') + 1);
        if (name.startsWith("pci") && name.indexOf(':') > 0) {
            Reading<Integer> bus = nodeWith(dir + "/pci_bus/" + name.substring(3) + "/cpulistaffinity");
            // a domain of its own, as VMD makes, is below a function again
            return bus.isUnreadable() && dir.indexOf('.') > 0 ? above(dir) : bus;
        }
        if (name.indexOf('.') < 0) {
            return tree.missing(dir);
        }
        int node = Decimal.parse(tree.attribute(dir, "numa_node").orElse(""));
        return node >= 0 ? Reading.inferred(node, "the bridge " + name) : above(dir);
    }

    /** The one node that has exactly the CPUs a file lists, on a host with several. */
    private Reading<Integer> nodeWith(String file) {
        String list = tree.attribute(file).orElse("");
        if (list.isEmpty()) {
            return Reading.unreadable(Tree.shown(file), Why.NOT_CAPTURED);
        }
        try {
            CpuSet cpus = CpuSet.ofList(list);
            Reading<Integer> found = Reading.absent();
            for (Map.Entry<Integer, CpuSet> node : nodes().entrySet()) {
                if (node.getValue().equals(cpus) && nodes().size() > 1) {
                    if (found.isPresent()) {
                        return Reading.absent();
                    }
                    found = Reading.inferred(node.getKey(), Tree.shown(file));
                }
            }
            return found;
        } catch (IllegalArgumentException e) {
            return Reading.unreadable(Tree.shown(file), Why.MALFORMED);
        }
    }

    private Map<Integer, CpuSet> nodes() {
        if (nodes == null) {
            Map<Integer, CpuSet> cpusOf = new HashMap<>();
            for (NumaFiles.Node node : NumaFiles.nodes(tree)) {
                if (node.cpus() instanceof Reading.Known<CpuSet> cpus) {
                    cpusOf.put(node.id(), cpus.fact());
                }
            }
            nodes = cpusOf;
        }
        return nodes;
    }
}
