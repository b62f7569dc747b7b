package io.kvm4j.qemuimg;

/** An operation was stopped by an interrupt or a {@link Cancellation}; the interrupt flag of the thread is kept. */
public final class CancelledException extends ImageException {

    private static final long serialVersionUID = 1L;

    /** With what was stopped. */
    public CancelledException(String message) {
        super(message);
    }
}
