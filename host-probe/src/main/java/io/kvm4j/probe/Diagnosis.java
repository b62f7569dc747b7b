package io.kvm4j.probe;

import java.util.List;
import java.util.Optional;

/**
 * Whether a device can be given to a guest, and why not.
 *
 * @param findings in the order of their codes; the worst decides the verdict
 */
public record Diagnosis(PciAddress device, Verdict verdict, List<Finding> findings) {

    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** What to deal with first; empty if the device is ready or can be bound. */
    public Optional<Finding> firstBlocker() {
        for (Finding finding : findings) {
            if (finding.severity().compareTo(Severity.UNKNOWN) <= 0) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }
}
