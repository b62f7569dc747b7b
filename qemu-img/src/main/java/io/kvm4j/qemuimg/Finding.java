package io.kvm4j.qemuimg;

import java.util.Objects;

/**
 * Something found out before or after an operation, and what to do about it.
 *
 * @param severity whether it stops the operation
 * @param code a stable name in lower case with dashes, for programs
 * @param message what is the case, for people
 * @param remedy what to do; empty if nothing needs to be done
 */
public record Finding(Severity severity, String code, String message, String remedy) {

    /** How much a finding matters. */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** The operation goes on, but not as one would expect. */
        WARNING,
        /** The operation is refused. */
        BLOCKER
    }

    /** Refuses absent parts. */
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** A finding that stops the operation. */
    public static Finding blocker(String code, String message, String remedy) {
        return new Finding(Severity.BLOCKER, code, message, remedy);
    }

    /** A finding that does not stop the operation. */
    public static Finding warning(String code, String message, String remedy) {
        return new Finding(Severity.WARNING, code, message, remedy);
    }

    /** A finding that is good to know. */
    public static Finding info(String code, String message) {
        return new Finding(Severity.INFO, code, message, "");
    }

    @Override
    public String toString() {
        return code + ": " + message + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
