package io.kvm4j.qemuimg;

import java.util.List;
import java.util.stream.Collectors;

/** An image or a device was refused before anything was done to it. */
public class ImageRefusedException extends ImageException {

    private static final long serialVersionUID = 1L;

    /** Transient: a finding is not serializable, the message says the same. */
    private final transient List<Finding> findings;

    /**
     * With all reasons, not only the first.
     *
     * @param subject what was refused, such as a path
     */
    public ImageRefusedException(String subject, List<Finding> findings) {
        super(subject + " is refused: "
                + findings.stream().map(Finding::toString).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** With one reason. */
    public ImageRefusedException(String subject, Finding finding) {
        this(subject, List.of(finding));
    }

    /** Every reason, blockers among them. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether {@code code} is among the reasons. */
    public boolean has(String code) {
        return findings.stream().anyMatch(f -> f.code().equals(code));
    }
}
