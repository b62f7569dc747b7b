package io.kvm4j.error;

/** The object is in a state that does not allow the operation: change the state, or wait. */
public final class InvalidStateException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public InvalidStateException(Failure failure) {
        super(failure);
    }
}
