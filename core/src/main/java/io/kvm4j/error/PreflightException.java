package io.kvm4j.error;

/** What was asked cannot work here, seen before anything was changed; the message says what to change. */
public final class PreflightException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what stands in its way. */
    public PreflightException(Failure failure) {
        super(failure);
    }
}
