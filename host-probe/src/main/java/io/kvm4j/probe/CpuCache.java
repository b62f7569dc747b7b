package io.kvm4j.probe;

/**
 * One cache, and who shares it.
 *
 * @param type {@code Data}, {@code Instruction}, {@code Unified}
 */
public record CpuCache(int level, String type, Reading<Long> sizeBytes, CpuSet cpus) {}
