package io.kvm4j.error;

/**
 * Something did not happen within its time: wait longer, or give up. What was asked may still happen.
 *
 * <p>Not final: a detach that is still pending carries the handle to wait on.
 */
public class TimeoutException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public TimeoutException(Failure failure) {
        super(failure);
    }
}
