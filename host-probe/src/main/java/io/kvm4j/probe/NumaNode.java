package io.kvm4j.probe;

import java.util.List;
import java.util.Map;

/**
 * One NUMA node, from {@code /sys/devices/system/node/nodeN}. Ids may have gaps, a node may have no CPUs or no memory.
 *
 * @param cpus as the kernel lists them; an old kernel also lists offline ones
 * @param totalBytes 0 for a node without memory
 * @param distances to each node by its id; 10 is near. Unreadable if the kernel's row does not fit the nodes
 * @param implied whether the host has no node directories, so that all of it is one node
 */
public record NumaNode(
        int id,
        Reading<CpuSet> cpus,
        CpuSet onlineCpus,
        Reading<Long> totalBytes,
        Reading<Long> freeBytes,
        Reading<Map<Integer, Integer>> distances,
        List<HugePages> hugePages,
        boolean implied) {

    public NumaNode {
        hugePages = List.copyOf(hugePages);
    }

    /** Whether it has memory only: persistent, high-bandwidth, CXL or GPU memory. */
    public boolean isCpuLess() {
        return cpus.isPresent() && cpus.orElse(CpuSet.empty()).isEmpty();
    }

    /** Whether it has CPUs only. */
    public boolean isMemoryLess() {
        return totalBytes.orElse(-1L) == 0;
    }
}
