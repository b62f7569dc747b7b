package io.kvm4j;

import io.kvm4j.error.KvmException;
import java.time.Duration;
import java.util.function.Function;

/**
 * Where the removal of a device from a guest stands. An answer, and while it is {@link Outcome#PENDING} a handle to
 * wait on: the guest may let go at any time, and nobody can take the request back.
 *
 * <p>Safe for use by many threads.
 */
public final class Detachment {

    /** Where the removal stands. */
    public enum Outcome {
        /** The device is in no document that was asked for. */
        DETACHED,
        /** The guest still has the device and may let go of it later; the persistent document still has it too. */
        PENDING,
        /** The guest refused; every document is as before. */
        REJECTED
    }

    private final Outcome outcome;
    private final String reason;
    private final Function<Duration, Detachment> further;

    Detachment(Outcome outcome, String reason, Function<Duration, Detachment> further) {
        this.outcome = outcome;
        this.reason = reason;
        this.further = further;
    }

    /** Where the removal stood when this was answered. */
    public Outcome outcome() {
        return outcome;
    }

    /** In words, such as why the guest has not let go. */
    public String reason() {
        return reason;
    }

    /**
     * Waits further for a pending removal, and finishes it in the persistent document once the guest has let go.
     *
     * <p>Blocks for at most {@code timeout}.
     *
     * @return where it stands then; this same answer unless it is pending
     * @throws KvmException if libvirt fails meanwhile
     */
    public Detachment await(Duration timeout) {
        return outcome == Outcome.PENDING ? further.apply(timeout) : this;
    }

    /** Pending, rejected or detached, with the reason. */
    @Override
    public String toString() {
        return outcome + " (" + reason + ")";
    }
}
