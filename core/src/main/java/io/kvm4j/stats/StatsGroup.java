package io.kvm4j.stats;

import java.util.Set;

/** What can be asked for ({@code virDomainStatsTypes}); the fewer, the less work for the host. */
public enum StatsGroup {
    /** State and why. */
    STATE,
    /** Processor time of the whole guest. */
    CPU,
    /** Memory, as far as the balloon tells. */
    BALLOON,
    /** Each virtual CPU. */
    VCPU,
    /** Each network interface. */
    INTERFACE,
    /** Each disk. */
    BLOCK,
    /** Hardware counters that were enabled. */
    PERF,
    /** Each I/O thread. */
    IOTHREAD,
    /** Memory bandwidth monitors. */
    MEMORY,
    /** How fast the guest writes to its memory, as measured last. */
    DIRTYRATE,
    /** Counters of the hypervisor, raw only. Since libvirt 8.9. */
    VM;

    static int bits(Set<StatsGroup> groups) {
        return groups.stream().mapToInt(group -> 1 << group.ordinal()).sum();
    }
}
