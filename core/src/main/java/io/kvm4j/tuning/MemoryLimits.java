package io.kvm4j.tuning;

/**
 * How much of the host's memory a guest's QEMU may use, by its control group.
 *
 * @param hardBytes above this QEMU is killed; it needs more than the guest's own memory
 * @param softBytes to this it is pressed when the host is short of memory
 * @param swapHardBytes memory and swap together
 */
public record MemoryLimits(Limit hardBytes, Limit softBytes, Limit swapHardBytes) {}
