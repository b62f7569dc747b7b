package io.kvm4j;

import io.kvm4j.internal.Parameters;
import java.time.Duration;

/**
 * How far a migration is.
 *
 * @param elapsed since it began
 * @param processedBytes what was sent, memory and disks; more than there is, where the guest changed what was sent already
 * @param remainingBytes what is still to be sent; grows when the guest changes memory
 * @param totalBytes the guest's memory, and the disks that are copied
 * @param bytesPerSecond how fast memory is sent; 0 while nobody knows
 * @param iteration how many times QEMU has been through the memory, 1 the first time; 0 before that
 */
public record MigrationProgress(
        Duration elapsed,
        long processedBytes,
        long remainingBytes,
        long totalBytes,
        long bytesPerSecond,
        long iteration) {

    static MigrationProgress of(Parameters job) {
        return new MigrationProgress(
                Duration.ofMillis(job.number("time_elapsed", 0)),
                job.number("data_processed", 0),
                job.number("data_remaining", 0),
                job.number("data_total", 0),
                job.number("memory_bps", 0),
                job.number("memory_iteration", 0));
    }

    /** From 0 to 100, by what remains; goes back when the guest changes memory faster than it is sent. */
    public double percent() {
        return totalBytes == 0 ? 0 : 100.0 * Math.max(0, totalBytes - remainingBytes) / totalBytes;
    }
}
