package io.kvm4j.probe;

import java.util.List;
import java.util.function.Function;

/** Notes which CPUs and NUMA nodes do not tell what others of the host tell. */
final class CpuNotes {

    private CpuNotes() {}

    static void add(CpuTopology topology, List<NumaNode> nodes, List<Note> notes) {
        // an offline CPU has no topology, and an implied node no directory
        List<Cpu> cpus = topology.cpus().stream().filter(Cpu::online).toList();
        List<NumaNode> real = nodes.stream().filter(node -> !node.implied()).toList();
        compare(cpus, CpuNotes::name, Cpu::packageId, "topology/physical_package_id", notes);
        compare(cpus, CpuNotes::name, Cpu::coreId, "topology/core_id", notes);
        compare(
                cpus,
                CpuNotes::name,
                cpu -> cpu.threads().isEmpty() ? Reading.absent() : Reading.known(cpu.threads()),
                "topology/thread_siblings_list",
                notes);
        compare(real, CpuNotes::name, NumaNode::cpus, "cpulist", notes);
        compare(real, CpuNotes::name, NumaNode::totalBytes, "meminfo", notes);
        compare(real, CpuNotes::name, NumaNode::distances, "distance", notes);
        compare(real, CpuNotes::name, CpuNotes::hugePages, "hugepages", notes);
    }

    private static String name(Cpu cpu) {
        return CpuReader.DIR + "/cpu" + cpu.id();
    }

    private static String name(NumaNode node) {
        return NumaFiles.DIR + "/node" + node.id();
    }

    /** Unreadable if the size of one of the pools is. */
    private static Reading<?> hugePages(NumaNode node) {
        for (HugePages pool : node.hugePages()) {
            if (!pool.total().isPresent()) {
                return pool.total();
            }
        }
        return Reading.known(node.hugePages().size());
    }

    private static <T> void compare(
            List<T> all, Function<T, String> dir, Function<T, Reading<?>> fact, String file, List<Note> notes) {
        if (all.stream().noneMatch(one -> fact.apply(one).isPresent())) {
            return; // this kind of machine, or of capture, has none
        }
        for (T one : all) {
            Reading<?> reading = fact.apply(one);
            if (!reading.isPresent()) {
                String path = Tree.shown(dir.apply(one) + "/" + file);
                Why why = reading instanceof Reading.Unreadable<?> u ? u.why() : Why.VANISHED;
                String subject = dir.apply(one).substring(dir.apply(one).lastIndexOf('/') + 1);
                notes.add(new Note(path, why, subject + ": " + path + " could not be read, although others have it"));
            }
        }
    }
}
