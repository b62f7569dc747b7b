package io.kvm4j.error;

/** This host, driver or guest cannot do it: do it in another way. */
public final class NotSupportedException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public NotSupportedException(Failure failure) {
        super(failure);
    }
}
