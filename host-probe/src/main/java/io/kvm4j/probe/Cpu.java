package io.kvm4j.probe;

/**
 * One logical CPU: {@code /sys/devices/system/cpu/cpuN}. An offline one has no topology.
 *
 * @param packageId the socket; numbers need not start at 0
 * @param dieId within the package
 * @param coreId within the die
 * @param threads the CPUs of the same core, this one included
 */
public record Cpu(
        int id,
        boolean online,
        Reading<Integer> packageId,
        Reading<Integer> dieId,
        Reading<Integer> clusterId,
        Reading<Integer> coreId,
        CpuSet threads) {}
