package io.kvm4j.qemuimg.device;

/** A checksum over the guest's whole disk, holes as zeros, taken while it is copied. */
public enum Checksum {
    /** Costs next to nothing. */
    CRC32C,
    /** Bounds the speed to that of one processor, 1 to 2 GB/s. */
    SHA256
}
