package io.kvm4j.probe;

/**
 * One base address register in use.
 *
 * @param index 0 to 5
 * @param start bus address as the kernel shows it; 0 while unassigned
 * @param memory memory space rather than I/O ports
 */
public record Bar(int index, long start, long sizeBytes, boolean memory, boolean is64Bit, boolean prefetchable) {}
