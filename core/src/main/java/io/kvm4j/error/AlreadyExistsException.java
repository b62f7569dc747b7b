package io.kvm4j.error;

/** What was to be made is there already: choose another name or target, or accept it with {@code ensure}. */
public final class AlreadyExistsException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public AlreadyExistsException(Failure failure) {
        super(failure);
    }
}
