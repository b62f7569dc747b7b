package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.event.HostEvent;
import io.kvm4j.internal.ConnectionUri;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.EventFunctions;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A host's connection over its losses. A lost wire is opened anew in the background, at growing intervals; meanwhile
 * every call is refused at once. No call is repeated: whether it took effect is the caller's to find out.
 */
final class Session {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final long CLOSE_LIMIT_MILLIS = 5_000;

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
    private final Wires wires;

    private Session(String uri, NativeOptions options) {
        this.uri = uri;
        this.options = options;
        this.wires = new Wires(options, ConnectionUri.withoutPassword(uri), () -> Wire.open(uri, options));
    }

    static Session open(String uri, NativeOptions options) {
        Session session = new Session(uri, options);
        Wire wire = session.openWire();
        SESSIONS.put(session.number, session);
        session.wires.takeOver(wire);
        session.watchForLoss(wire);
        return session;
    }

    private Wire openWire() {
        return Calls.within(options.deadline(), () -> Wire.open(uri, options), new Calls.Overdue() {
            @Override
            public void ended(@Nullable Object opened) {
                if (opened instanceof Wire late) {
                    late.close(0);
                }
            }

            @Override
            public String why() {
                return " from " + ConnectionUri.withoutPassword(uri);
            }
        });
    }

    /** Over a connection that somebody else opened: never opened anew, and without others beside it. */
    static Session sharing(Pointer theirs) {
        Session session = new Session("", NativeOptions.DEFAULT);
        session.wires.takeOver(Wire.sharing(theirs));
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

    /**
     * Calls for what waits for no guest: on a thread of its own where a daemon might not answer, else on the caller's.
     */
    <T> T direct(Duration limit, Function<Wire, T> call) {
        long end = System.nanoTime() + limit.toNanos();
        Wire wire = wires.enter(limit);
        Supplier<T> whole = () -> with(wire, call, wires::leave);
        return wire.isRemote()
                ? within(limit, end, whole, Calls.Overdue.FORGOTTEN, () -> wires.leave(wire))
                : whole.get();
    }

    /** Calls for what may wait for a guest. */
    <T> T limited(Duration limit, Function<Wire, T> call, Calls.Overdue overdue) {
        long end = System.nanoTime() + limit.toNanos();
        Wire wire = wires.enterForWork(limit);
        return within(limit, end, () -> with(wire, call, wires::leaveWork), overdue, () -> wires.leaveWork(wire));
    }

    /** Calls for what takes as long as it takes. The limit is for the beginning of the call alone. */
    <T> T patient(Duration limit, Function<Wire, T> call) {
        return with(wires.enterForWork(limit), call, wires::leaveWork);
    }

    /** Calls on the wire that events come by. */
    <T> T onMain(Function<Wire, T> call) {
        return with(wires.enterMain(), call, wires::leave);
    }

    // a call that its caller left keeps the wire's turn until libvirt answers
    private static <T> T within(Duration limit, long end, Supplier<T> whole, Calls.Overdue overdue, Runnable leave) {
        try {
            return Calls.within(limit, end, whole, overdue);
        } catch (Calls.NotMade e) {
            leave.run();
            throw e;
        }
    }

    private <T> T with(Wire wire, Function<Wire, T> call, Consumer<Wire> leave) {
        try {
            return call.apply(wire);
        } catch (HypervisorException e) {
            throw judged(wire, e);
        } finally {
            leave.accept(wire);
        }
    }

    /**
     * Calls for what goes on after the call, such as a console: to a daemon on a wire of its own, which closes when the
     * callee runs what it gets with it.
     */
    <T> T onOwnWire(BiFunction<Wire, Runnable, T> call) {
        if (!wires.requireMain().isRemote()) {
            return with(wires.enterMain(), wire -> call.apply(wire, () -> {}), wires::leave);
        }
        Wire own = openWire();
        try {
            return call.apply(own, () -> own.close(0));
        } catch (RuntimeException e) {
            own.close(0);
            throw e;
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
        Wire wire = wires.lose(connection, reason);
        if (wire == null) {
            return;
        }
        LOG.log(Level.INFO, "the connection to {0} is lost: {1}", uri.replaceFirst("//[^/@]*@", "//"), reason);
        Thread thread = new Thread(() -> reopen(wire, reason), "kvm4j-reconnect");
        thread.setDaemon(true);
        thread.start();
    }

    private void reopen(Wire before, String reason) {
        discard(before, 0);
        wires.takeIdle(wire -> true).forEach(wire -> wire.close(0));
        long pause = FIRST_PAUSE_MILLIS;
        while (options.reconnect() && !wires.isClosed()) {
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
            if (!wires.pause(pause)) {
                return;
            }
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
    }

    private boolean tookOver(Wire wire) {
        try {
            watchForLoss(wire);
            synchronized (events) {
                events.reRegister(wire.pointer());
                if (wires.takeOver(wire)) {
                    return true;
                }
            }
        } catch (HypervisorException e) {
            discard(wire, 0);
            throw e;
        }
        discard(wire, 0);
        return false;
    }

    // what is registered keeps a native connection open
    private void discard(Wire wire, long limitMillis) {
        Consumer<Pointer> deregistration = events.deregistration();
        wire.close(limitMillis, connection -> {
            deregistration.accept(connection);
            EventFunctions.Holder.EVENTS.virConnectUnregisterCloseCallback(connection, LOST);
        });
    }

    /**
     * Refuses new calls at once, and closes what is open when the calls under way are over. A daemon that hangs does not
     * hold it for long.
     */
    void close() {
        Wire last = wires.close();
        events.close();
        SESSIONS.remove(number);
        if (last != null && !last.isRemote()) {
            discard(last, CLOSE_LIMIT_MILLIS);
            return;
        }
        Thread closing = new Thread(
                () -> {
                    wires.takeIdle(wire -> true).forEach(wire -> wire.close(0));
                    if (last != null) {
                        discard(last, CLOSE_LIMIT_MILLIS);
                    }
                },
                "kvm4j-close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(CLOSE_LIMIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
