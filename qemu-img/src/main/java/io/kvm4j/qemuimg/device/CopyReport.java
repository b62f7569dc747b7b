package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a finished copy did.
 *
 * @param diskBytes size of the guest's disk that was copied
 * @param dataBytes how much of it was written as data
 * @param zeroBytes how much of it, and of the target's rest if that was wiped, was made zero without being written
 * @param checksums what was asked for, in lower-case hexadecimal
 * @param verified whether the target was read back and is the same
 * @param elapsed how long it took, flushing and verifying included
 * @param findings what is worth knowing and did not stop it
 */
public record CopyReport(
        long diskBytes,
        long dataBytes,
        long zeroBytes,
        Map<Checksum, String> checksums,
        boolean verified,
        Duration elapsed,
        List<Finding> findings) {

    /** Copies what could change. */
    public CopyReport {
        checksums = Map.copyOf(checksums);
        findings = List.copyOf(findings);
    }
}
