package io.kvm4j.job;

import io.kvm4j.error.Failure;
import io.kvm4j.error.KvmException;

/** A job ended without what it was for: it failed, was cancelled by somebody else, or its guest stopped. */
public final class JobFailedException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself. */
    public JobFailedException(Failure failure) {
        super(failure);
    }
}
