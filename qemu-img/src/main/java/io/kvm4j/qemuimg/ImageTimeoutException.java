package io.kvm4j.qemuimg;

/** An operation took longer than allowed, or did nothing for longer than allowed; it was stopped. */
public final class ImageTimeoutException extends ImageException {

    private static final long serialVersionUID = 1L;

    private final boolean idle;

    ImageTimeoutException(String message, boolean idle) {
        super(message);
        this.idle = idle;
    }

    /** Whether it did nothing, rather than too much. */
    public boolean isIdle() {
        return idle;
    }
}
