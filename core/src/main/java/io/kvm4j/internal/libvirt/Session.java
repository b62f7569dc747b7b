package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.HostEvent;
import io.kvm4j.internal.ConnectionUri;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.EventFunctions;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A host's connection over its losses: one wire at a time for what never waits and for events, and others beside it for
 * calls that wait for guests, since a daemon takes few calls of one connection at a time.
 *
 * <p>A lost wire is opened anew in the background, at growing intervals; meanwhile every call is refused at once. No
 * call is repeated: whether it took effect is the caller's to find out.
 */
final class Session {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    // libvirtd's max_client_requests is 5; two are left for calls that wait for nobody
    private static final int WORK_ON_MAIN = 3;
    private static final int WORK_ON_OTHERS = 4;
    private static final int MOST_OTHERS = 15;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final long CLOSE_LIMIT_MILLIS = 5_000;
    private static final int FROM_RPC = 7;

    private static final Map<Long, Session> SESSIONS = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    // libvirt may call it while it is being unregistered, so it is a constant and finds its session by number
    private static final EventFunctions.CloseCallback LOST = (connection, reason, to) -> {
        Session session = SESSIONS.get(Pointer.nativeValue(to));
        if (session != null) {
            session.lost(connection, reason);
        }
    };

    private final long number = NUMBERS.incrementAndGet();
    private final String uri;
    private final NativeOptions options;
    private final NativeEvents events = new NativeEvents(this);
    private final List<Wire> others = new ArrayList<>();
    private @Nullable Wire main;
    private String lostReason = "";
    private boolean closed;

    private Session(String uri, NativeOptions options) {
        this.uri = uri;
        this.options = options;
    }

    static Session open(String uri, NativeOptions options) {
        Session session = new Session(uri, options);
        Wire wire = Calls.within(options.deadline(), () -> Wire.open(uri, options), new Calls.Overdue() {
            @Override
            public void began() {}

            @Override
            public void ended(@Nullable Object opened) {
                if (opened instanceof Wire late) {
                    late.close(0, null);
                }
            }

            @Override
            public String why() {
                return " from " + ConnectionUri.withoutPassword(uri);
            }
        });
        SESSIONS.put(session.number, session);
        session.main = wire;
        session.watchForLoss(wire);
        return session;
    }

    NativeOptions options() {
        return options;
    }

    NativeEvents events() {
        return events;
    }

    private void watchForLoss(Wire wire) {
        if (wire.isRemote()) {
            EventFunctions.Holder.EVENTS.virConnectRegisterCloseCallback(
                    wire.pointer(), LOST, new Pointer(number), null);
        }
    }

    /** Calls on the main wire: for what waits for no guest. */
    <T> T withWire(Function<Wire, T> call) {
        Wire wire = enter();
        try {
            return call.apply(wire);
        } catch (HypervisorException e) {
            throw judged(wire, e);
        } finally {
            wire.leave();
        }
    }

    void withWireIfThere(Consumer<Wire> call) {
        Wire wire;
        synchronized (this) {
            if (main == null || closed) {
                return;
            }
            wire = main;
            wire.enter();
        }
        try {
            call.accept(wire);
        } finally {
            wire.leave();
        }
    }

    private synchronized Wire enter() {
        if (closed) {
            throw new HypervisorException(ErrorCode.INVALID_CONN, "the host is closed");
        }
        if (main == null) {
            throw lostNow();
        }
        main.enter();
        return main;
    }

    private HypervisorException lostNow() {
        return new HypervisorException(
                ErrorCode.INTERNAL_ERROR.number(),
                FROM_RPC,
                "the connection is lost (" + lostReason + ")"
                        + (options.reconnect() ? "; it is being opened anew" : ""),
                null);
    }

    /** Calls on a wire that has room for one more call that may wait. */
    <T> T withWorkWire(Function<Wire, T> call) {
        Wire wire = enterForWork();
        try {
            return call.apply(wire);
        } catch (HypervisorException e) {
            throw judged(wire, e);
        } finally {
            leaveWork(wire);
        }
    }

    private Wire enterForWork() {
        synchronized (this) {
            Wire wire = enter();
            if (!wire.isRemote() || wire.working < WORK_ON_MAIN) {
                wire.working++;
                return wire;
            }
            wire.leave();
            for (Wire other : others) {
                if (other.working < WORK_ON_OTHERS && other.isAlive()) {
                    other.enter();
                    other.working++;
                    return other;
                }
            }
            if (others.size() >= MOST_OTHERS) {
                throw new HypervisorException(
                        ErrorCode.RESOURCE_BUSY, "too many calls to this host wait for guests that do not answer");
            }
        }
        Wire more = Wire.open(uri, options);
        synchronized (this) {
            if (closed) {
                more.close(0, null);
                throw new HypervisorException(ErrorCode.INVALID_CONN, "the host is closed");
            }
            others.add(more);
            more.enter();
            more.working++;
            return more;
        }
    }

    private void leaveWork(Wire wire) {
        boolean spare = false;
        synchronized (this) {
            wire.working--;
            if (wire.working == 0 && others.contains(wire)) {
                // one idle wire is kept for the next rush
                spare = !wire.isAlive() || others.stream().anyMatch(other -> other != wire && other.working == 0);
                if (spare) {
                    others.remove(wire);
                }
            }
        }
        wire.leave();
        if (spare) {
            wire.close(0, null);
        }
    }

    // a wire that died tells so by its errors, also before libvirt's close callback does
    private HypervisorException judged(Wire wire, HypervisorException e) {
        if (wire.isRemote() && e.errorDomain() != 0 && !wire.isAlive()) {
            lost(wire.pointer(), e.reason());
        }
        return e;
    }

    private void lost(Pointer connection, int reason) {
        lost(
                connection,
                switch (reason) {
                    case 1 -> "the daemon hung up";
                    case 2 -> "no sign of life from the daemon";
                    case 3 -> "closed by this program";
                    default -> "an error on the wire";
                });
    }

    private void lost(Pointer connection, String reason) {
        Wire wire;
        synchronized (this) {
            wire = main;
            if (wire == null || closed || !wire.pointer().equals(connection)) {
                return;
            }
            main = null;
            lostReason = reason;
        }
        LOG.log(Level.INFO, "the connection to {0} is lost: {1}", uri.replaceFirst("//[^/@]*@", "//"), reason);
        Thread thread = new Thread(() -> reopen(wire, reason), "kvm4j-reconnect");
        thread.setDaemon(true);
        thread.start();
    }

    private void reopen(Wire before, String reason) {
        discard(before);
        idleOthers().forEach(wire -> wire.close(0, null));
        long pause = FIRST_PAUSE_MILLIS;
        while (options.reconnect()) {
            synchronized (this) {
                if (closed) {
                    return;
                }
            }
            try {
                Wire wire = Wire.open(uri, options);
                if (!tookOver(wire)) {
                    return;
                }
                events.tell(new HostEvent.Resync(reason));
                return;
            } catch (HypervisorException e) {
                LOG.log(Level.DEBUG, "not yet: {0}", e.reason());
            }
            if (!pause(pause)) {
                return;
            }
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
    }

    private synchronized List<Wire> idleOthers() {
        List<Wire> idle = others.stream().filter(wire -> wire.working == 0).toList();
        others.removeAll(idle);
        return idle;
    }

    private boolean tookOver(Wire wire) {
        try {
            watchForLoss(wire);
            synchronized (events) {
                events.reRegister(wire.pointer());
                synchronized (this) {
                    if (!closed) {
                        main = wire;
                        return true;
                    }
                }
            }
        } catch (HypervisorException e) {
            discard(wire);
            throw e;
        }
        discard(wire);
        return false;
    }

    private synchronized boolean pause(long millis) {
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

    private void discard(Wire wire) {
        wire.close(0, this::forget);
    }

    // what is registered keeps a native connection open
    private void forget(Pointer connection) {
        events.deregisterAll(connection);
        EventFunctions.Holder.EVENTS.virConnectUnregisterCloseCallback(connection, LOST);
    }

    /** Refuses new calls at once, and closes what is open when the calls under way are over. */
    void close() {
        List<Wire> open;
        Wire last;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            notifyAll();
            last = main;
            main = null;
            open = List.copyOf(others);
            others.clear();
        }
        events.close();
        open.forEach(wire -> wire.close(0, null));
        if (last != null) {
            last.close(CLOSE_LIMIT_MILLIS, this::forget);
        }
        SESSIONS.remove(number);
    }
}
