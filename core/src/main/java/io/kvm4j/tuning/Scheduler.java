package io.kvm4j.tuning;

import java.time.Duration;
import java.util.Objects;

/**
 * A guest's share of the host's CPUs.
 *
 * @param shares its weight against other guests when CPUs are short; 1024 is libvirt's usual
 * @param period the time over which the quotas are counted
 * @param vcpuQuota the CPU time in microseconds that each vCPU may use in a period
 * @param emulatorQuota the same for QEMU's own threads
 */
public record Scheduler(long shares, Duration period, Limit vcpuQuota, Limit emulatorQuota) {

    /** Checks that the shares and the period are ones the kernel takes. */
    public Scheduler {
        Objects.requireNonNull(vcpuQuota, "vcpuQuota");
        Objects.requireNonNull(emulatorQuota, "emulatorQuota");
        if (shares < 1 || shares > 262_144) {
            throw new IllegalArgumentException("CPU shares are between 1 and 262144, was " + shares);
        }
        if (period.compareTo(Duration.ofMillis(1)) < 0 || period.compareTo(Duration.ofSeconds(1)) > 0) {
            throw new IllegalArgumentException("a scheduler's period is between 1 ms and 1 s, was " + period);
        }
    }
}
