package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.PreflightException;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a function of the host can be given to a guest, at the moment it was looked at.
 *
 * @param device its address on the host
 * @param findings all of them, blockers and drawbacks, in the order of their codes; each with culprit and remedy
 */
public record Preflight(PciAddress device, List<Finding> findings) {

    /** Keeps the findings as they are. */
    public Preflight {
        findings = List.copyOf(findings);
    }

    /** The findings that must be dealt with first. */
    public List<Finding> blockers() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.IMPOSSIBLE || finding.severity() == Severity.BLOCKER)
                .toList();
    }

    /** Whether nothing is known that stands in the way. */
    public boolean isClear() {
        return blockers().isEmpty();
    }

    /**
     * Goes on if nothing is known that stands in the way.
     *
     * @throws PreflightException with every blocker and its remedy
     */
    public void requireClear() {
        if (!isClear()) {
            throw new PreflightException(Failure.refused("pass through " + device, reasons()));
        }
    }

    /** The blockers in words. */
    String reasons() {
        return blockers().stream()
                .map(finding -> finding.message() + " (" + finding.remedy() + ")")
                .collect(Collectors.joining("; "));
    }
}
