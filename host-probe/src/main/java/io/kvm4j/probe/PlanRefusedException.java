package io.kvm4j.probe;

import java.util.List;

/** A change that would not work, or would take from the host what it needs; the findings say why, and what to do first. */
public final class PlanRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    PlanRefusedException(String what, List<Finding> findings) {
        super(message(what, findings));
        this.findings = List.copyOf(findings);
    }

    private static String message(String what, List<Finding> findings) {
        StringBuilder message = new StringBuilder(what);
        for (Finding finding : findings) {
            message.append("; ").append(finding.message());
            if (!finding.remedy().isEmpty()) {
                message.append(" (").append(finding.remedy()).append(')');
            }
        }
        return message.toString();
    }

    /** Why, in order; empty if the message says all. */
    public List<Finding> findings() {
        return findings;
    }
}
