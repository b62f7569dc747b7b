package io.kvm4j.qemuimg.device;

import java.util.function.BooleanSupplier;

/**
 * Halts a copy and lets it go on, from another thread.
 *
 * <p>A halted copy keeps its device claimed. Safe for use by many threads.
 */
public final class Pause {

    private boolean paused;

    /** Halts every copy that was given this handle, each after the block it is at. */
    public synchronized void pause() {
        paused = true;
    }

    /** Lets them go on. */
    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /** Whether {@link #pause()} was called last. */
    public synchronized boolean isPaused() {
        return paused;
    }

    /** Returns when the copy may go on, or should look whether it is to stop. */
    synchronized void await(BooleanSupplier stopped) throws InterruptedException {
        while (paused && !stopped.getAsBoolean()) {
            wait(100);
        }
    }
}
