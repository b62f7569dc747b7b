package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The wires of one host, and who may use which: one main wire, for events and what never waits, and others beside it
 * for calls that wait for guests.
 *
 * <p>A wire to a daemon has one call at a time: libvirt's client crashes when calls of several threads on one
 * connection meet its loss. Drivers inside this process take as many as come.
 */
final class Wires {

    // libvirtd works on 20 calls at a time; some are left for calls that wait for nobody
    private static final int MOST_WORKING = 16;
    private static final int MOST_OTHERS = 19;
    private static final int MOST_IDLE = 4;
    // to wait for a wire that is soon free costs less than to open one
    private static final long QUICK_NANOS = 10_000_000;
    private static final int FROM_RPC = 7;

    private final NativeOptions options;
    private final String source;
    private final Supplier<Wire> opener;
    private final List<Wire> others = new ArrayList<>();
    private @Nullable Wire main;
    private int opening;
    private int working;
    private String lostReason = "";
    private boolean closed;

    /**
     * @param source where wires lead to, for messages
     * @param opener opens one more
     */
    Wires(NativeOptions options, String source, Supplier<Wire> opener) {
        this.options = options;
        this.source = source;
        this.opener = opener;
    }

    /** A wire for a call that waits for no guest, until {@link #leave}; waits for it up to the limit. */
    Wire enter(Duration limit) {
        return enter(limit, false);
    }

    /** A wire for a call that may wait for a guest, until {@link #leaveWork}; waits for it up to the limit. */
    Wire enterForWork(Duration limit) {
        return enter(limit, true);
    }

    /** The wire that events come by, until {@link #leave}. */
    synchronized Wire enterMain() {
        long end = System.nanoTime() + options.deadline().toNanos();
        Wire wire = requireMain();
        while (wire.isRemote() && wire.busy) {
            awaitChange(end, Long.MAX_VALUE);
            wire = requireMain();
        }
        return taken(wire);
    }

    synchronized Wire requireMain() {
        if (closed) {
            throw new HypervisorException(ErrorCode.INVALID_CONN, "the host is closed");
        }
        if (main == null) {
            throw new HypervisorException(
                    ErrorCode.INTERNAL_ERROR.number(),
                    FROM_RPC,
                    "the connection is lost (" + lostReason + ")"
                            + (options.reconnect() ? "; it is being opened anew" : ""),
                    null);
        }
        return main;
    }

    private Wire enter(Duration limit, boolean work) {
        long start = System.nanoTime();
        long end = start + limit.toNanos();
        synchronized (this) {
            Wire wire = requireMain();
            if (!wire.isRemote()) {
                return taken(wire);
            }
            while (true) {
                boolean admitted = !work || working < MOST_WORKING;
                wire = admitted ? idle(work) : null;
                boolean room = admitted && others.size() + opening < MOST_OTHERS;
                long patience = work ? 0 : start + QUICK_NANOS - System.nanoTime();
                if (wire != null || room && patience <= 0) {
                    break;
                }
                awaitChange(end, room ? patience : Long.MAX_VALUE);
                requireMain();
            }
            working += work ? 1 : 0;
            if (wire != null) {
                return taken(wire);
            }
            opening++;
        }
        return opened(limit, end, work);
    }

    private @Nullable Wire idle(boolean work) {
        Wire wire = requireMain();
        if (!work && !wire.busy) {
            return wire;
        }
        for (Wire other : others) {
            if (!other.busy && other.isAlive()) {
                return other;
            }
        }
        return null;
    }

    private static Wire taken(Wire wire) {
        wire.enter();
        wire.busy = true;
        return wire;
    }

    private Wire opened(Duration limit, long end, boolean work) {
        takeIdle(wire -> !wire.isAlive()).forEach(wire -> wire.close(0));
        try {
            return Calls.within(limit, end, this::opened, new Late());
        } catch (RuntimeException e) {
            synchronized (this) {
                opening -= e instanceof Calls.NotMade ? 1 : 0;
                working -= work ? 1 : 0;
                notifyAll();
            }
            throw e;
        }
    }

    // one that opens for as long as a daemon hangs counts until it is over
    private Wire opened() {
        Wire more = null;
        try {
            more = opener.get();
            synchronized (this) {
                requireMain();
                others.add(more);
                return taken(more);
            }
        } catch (RuntimeException e) {
            if (more != null) {
                more.close(0);
            }
            throw e;
        } finally {
            synchronized (this) {
                opening--;
                notifyAll();
            }
        }
    }

    /** A wire that opened when nobody waited for it any more: it is for the next. */
    private final class Late implements Calls.Overdue {
        @Override
        public void ended(@Nullable Object opened) {
            if (opened instanceof Wire late) {
                leave(late);
            }
        }

        @Override
        public String why() {
            return " from " + source;
        }
    }

    // for a wire to be left, the loss of all, or the end
    private void awaitChange(long end, long atMostNanos) {
        long left = Math.min(end - System.nanoTime(), atMostNanos);
        if (left <= 0) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_TIMEOUT,
                    "the calls to this host that are under way do not end, so this one was not made");
        }
        boolean interrupted = Thread.interrupted();
        try {
            wait(left / 1_000_000 + 1);
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void leave(Wire wire) {
        leave(wire, false);
    }

    void leaveWork(Wire wire) {
        leave(wire, true);
    }

    private void leave(Wire wire, boolean work) {
        boolean spare = wire.isRemote() && given(wire, work);
        wire.leave();
        if (spare) {
            wire.close(0);
        }
    }

    private synchronized boolean given(Wire wire, boolean work) {
        wire.busy = false;
        working -= work ? 1 : 0;
        notifyAll();
        // some are kept for the next rush
        return others.contains(wire)
                && (closed
                        || !wire.isAlive()
                        || others.stream().filter(other -> !other.busy).count() > MOST_IDLE)
                && others.remove(wire);
    }

    /** Makes the wire the main one, unless all is closed. */
    synchronized boolean takeOver(Wire wire) {
        if (!closed) {
            main = wire;
        }
        return !closed;
    }

    /** The main wire, which is none from now on, if it is that connection. */
    synchronized @Nullable Wire lose(Pointer connection, String reason) {
        Wire lost = main;
        if (lost == null || !lost.pointer().equals(connection)) {
            return null;
        }
        main = null;
        lostReason = reason;
        notifyAll();
        return lost;
    }

    /** Such beside the main wire as nobody uses, which are none of these any more. */
    synchronized List<Wire> takeIdle(Predicate<Wire> which) {
        List<Wire> idle =
                others.stream().filter(wire -> !wire.busy && which.test(wire)).toList();
        others.removeAll(idle);
        return idle;
    }

    /** Refuses what comes from now on. Answers the main wire; others close when they are left. */
    synchronized @Nullable Wire close() {
        Wire last = main;
        closed = true;
        main = null;
        notifyAll();
        return last;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Waits that long, and answers whether it was not closed meanwhile. */
    synchronized boolean pause(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        try {
            while (!closed) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return true;
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
