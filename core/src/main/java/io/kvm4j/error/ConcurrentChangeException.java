package io.kvm4j.error;

/** Somebody else changed what was to be changed after it was read: read again, and decide again. Nothing was changed. */
public final class ConcurrentChangeException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public ConcurrentChangeException(Failure failure) {
        super(failure);
    }
}
