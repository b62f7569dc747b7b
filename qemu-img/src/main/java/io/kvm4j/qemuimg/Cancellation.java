package io.kvm4j.qemuimg;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Cancels operations from another thread, where an interrupt would be too broad.
 *
 * <p>Safe for use by many threads. Once cancelled it stays so.
 */
public final class Cancellation {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Asks every operation that was given this handle to stop; each throws {@link CancelledException}. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether {@link #cancel()} was called. */
    public boolean isCancelled() {
        return cancelled.get();
    }
}
