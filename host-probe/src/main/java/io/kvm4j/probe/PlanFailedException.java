package io.kvm4j.probe;

/** A step of a plan did not do what it should. The message says what was expected and what is there instead. */
public final class PlanFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlanFailedException(String message) {
        super(message);
    }

    PlanFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
