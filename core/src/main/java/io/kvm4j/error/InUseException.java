package io.kvm4j.error;

/** A source is in use by somebody else, and writing to it from two sides destroys data: release it there first. */
public final class InUseException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public InUseException(Failure failure) {
        super(failure);
    }
}
