package io.kvm4j.job;

/**
 * How large a disk is.
 *
 * @param capacityBytes what the guest sees
 * @param allocationBytes how much of it is stored; for a running guest, up to the highest byte written
 * @param physicalBytes how large the file or device is
 */
public record DiskInfo(long capacityBytes, long allocationBytes, long physicalBytes) {}
