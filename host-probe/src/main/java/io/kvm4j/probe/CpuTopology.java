package io.kvm4j.probe;

import java.util.List;
import java.util.Set;

/**
 * The CPUs, from {@code /sys/devices/system/cpu} and {@code /proc/cpuinfo}.
 *
 * @param packages sockets with a CPU online, also where they have no numbers
 * @param dies in all packages
 * @param cores in all packages
 * @param threads CPUs online
 * @param present those plugged in
 * @param possible those the kernel could ever have
 * @param isolated kept from the scheduler by {@code isolcpus}
 * @param usableByThisProcess what affinity and cpuset leave to the process that asks, not to the host
 * @param caches those of the CPUs online
 * @param vendor such as {@code GenuineIntel}, as {@code /proc/cpuinfo} has it; of ARM and RISC-V a number, such as
 *     {@code 0x41}
 * @param flags of the first CPU
 */
public record CpuTopology(
        int packages,
        int dies,
        int cores,
        int threads,
        Reading<CpuSet> online,
        Reading<CpuSet> present,
        Reading<CpuSet> possible,
        Reading<CpuSet> isolated,
        Reading<CpuSet> usableByThisProcess,
        List<Cpu> cpus,
        List<CpuCache> caches,
        Reading<String> vendor,
        Reading<String> model,
        Set<String> flags) {

    public CpuTopology {
        cpus = List.copyOf(cpus);
        caches = List.copyOf(caches);
        flags = Set.copyOf(flags);
    }
}
