package io.kvm4j.error;

/** The guest has no free slot on the bus that the device needs: add a controller, or use another bus. */
public final class NoFreeSlotException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public NoFreeSlotException(Failure failure) {
        super(failure);
    }
}
