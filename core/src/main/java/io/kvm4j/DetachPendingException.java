package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.TimeoutException;

/** The guest has not let go of a device in time. The request stands: wait on {@link #pending()}. */
public final class DetachPendingException extends TimeoutException {

    private static final long serialVersionUID = 1L;

    private final transient Detachment pending;

    DetachPendingException(String operation, Detachment pending) {
        super(Failure.refused(operation, pending.reason()));
        this.pending = pending;
    }

    /** The handle to wait on. */
    public Detachment pending() {
        return pending;
    }
}
