package io.kvm4j.error;

/** What was asked for does not exist: look it up again, or create it. */
public final class NotFoundException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public NotFoundException(Failure failure) {
        super(failure);
    }
}
