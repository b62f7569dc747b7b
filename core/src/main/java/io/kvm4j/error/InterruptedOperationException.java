package io.kvm4j.error;

/** The calling thread was interrupted; its interrupt flag is set again. What was asked may have happened. */
public final class InterruptedOperationException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public InterruptedOperationException(Failure failure) {
        super(failure);
    }
}
