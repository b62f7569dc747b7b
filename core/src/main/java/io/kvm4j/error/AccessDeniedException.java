package io.kvm4j.error;

/** The caller may not do it: authenticate, or connect with more rights. */
public final class AccessDeniedException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public AccessDeniedException(Failure failure) {
        super(failure);
    }
}
