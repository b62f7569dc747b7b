package io.kvm4j.internal.libvirt;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps a connection open while calls are under way: closing refuses new calls at once, and the connection closes when
 * the last call under way is over. A call that hangs delays only the release of its own connection.
 */
final class Lifetime {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closedNow = lock.newCondition();
    private final Runnable closeAction;
    private int underWay;
    private boolean closing;
    private boolean closed;

    Lifetime(Runnable closeAction) {
        this.closeAction = closeAction;
    }

    <T> T during(Supplier<T> call) {
        enter();
        try {
            return call.get();
        } finally {
            leave();
        }
    }

    /** Begins something that needs the connection until {@link #leave()}. */
    void enter() {
        lock.lock();
        try {
            if (closing) {
                throw new HypervisorException(ErrorCode.INVALID_CONN, "the host is closed");
            }
            underWay++;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        boolean last;
        lock.lock();
        try {
            last = --underWay == 0 && closing;
        } finally {
            lock.unlock();
        }
        if (last) {
            closeNow();
        }
    }

    /** Refuses new calls, and waits up to the limit for those under way. Safe to call again. */
    void close(long limitMillis) {
        boolean idle;
        lock.lock();
        try {
            if (closing) {
                return;
            }
            closing = true;
            idle = underWay == 0;
        } finally {
            lock.unlock();
        }
        if (idle) {
            closeNow();
        } else {
            awaitClosed(limitMillis);
        }
    }

    private void closeNow() {
        try {
            closeAction.run();
        } finally {
            lock.lock();
            try {
                closed = true;
                closedNow.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private void awaitClosed(long limitMillis) {
        long left = TimeUnit.MILLISECONDS.toNanos(limitMillis);
        lock.lock();
        try {
            while (!closed && left > 0) {
                left = closedNow.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
