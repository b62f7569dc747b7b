package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.Event;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.EventSinks;
import io.kvm4j.internal.Events;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.EventFunctions;
import io.kvm4j.internal.libvirt.EventKinds.Kind;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The events of one host: each kind is registered with libvirt once while somebody wants it, and anew on each connection
 * that takes the place of a lost one.
 */
final class NativeEvents implements Events {

    private static final System.Logger LOG = System.getLogger(NativeEvents.class.getName());
    private static final Map<Long, NativeEvents> RECEIVERS = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final EventFunctions functions = EventFunctions.Holder.EVENTS;
    private final long number = NUMBERS.incrementAndGet();
    private final Session session;
    private final EventSinks sinks = new EventSinks();
    private final Map<Kind, Registration> registrations = new HashMap<>();

    private static final class Registration {
        private int id;
        private int users;
    }

    NativeEvents(Session session) {
        this.session = session;
        RECEIVERS.put(number, this);
    }

    interface Maker {
        Event make(String name, String uuid);
    }

    /** Called on libvirt's thread, so nothing leaves it but what is enqueued. */
    static void deliver(@Nullable Pointer to, Supplier<Event> maker) {
        NativeEvents receiver = RECEIVERS.get(Pointer.nativeValue(to));
        if (receiver == null) {
            return;
        }
        try {
            receiver.tell(maker.get());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "an event was lost", e);
        }
    }

    @Override
    public void tell(Event event) {
        sinks.tell(event);
    }

    @Override
    public Hypervisor.Subscription subscribe(
            Class<? extends Event> type, @Nullable DomainRef domain, Consumer<Event> receiver) {
        Hypervisor.Subscription sink = sinks.add(type, domain, receiver);
        try {
            return withinDeadline(() -> new Ending(sink, register(EventKinds.of(type))));
        } catch (HypervisorException e) {
            sink.close();
            throw e;
        }
    }

    // what a daemon that hangs registers after all is wanted by nobody any more
    private Ending withinDeadline(Supplier<Ending> registration) {
        return Calls.within(session.options().deadline(), registration, new Calls.Overdue() {
            @Override
            public void ended(@Nullable Object registered) {
                if (registered instanceof Ending late) {
                    release(late.kinds);
                }
            }
        });
    }

    private final class Ending implements Hypervisor.Subscription {
        private final Hypervisor.Subscription sink;
        private final List<Kind> kinds;
        private boolean ended;

        Ending(Hypervisor.Subscription sink, List<Kind> kinds) {
            this.sink = sink;
            this.kinds = kinds;
        }

        @Override
        public synchronized void close() {
            if (!ended) {
                ended = true;
                sink.close();
                releaseWithinDeadline();
            }
        }

        private void releaseWithinDeadline() {
            Supplier<Boolean> call = () -> {
                release(kinds);
                return true;
            };
            try {
                Calls.within(session.options().deadline(), call, Calls.Overdue.FORGOTTEN);
            } catch (HypervisorException e) {
                LOG.log(Level.DEBUG, "not deregistered yet: {0}", e.reason());
            }
        }
    }

    // held before the wire and never the other way round, so that a wire that takes over knows what is wanted
    private synchronized List<Kind> register(List<Kind> kinds) {
        return session.onMain(wire -> register(kinds, wire.pointer()));
    }

    // a kind that this libvirt does not know is left out of many, and an error if it is all that was asked for
    private List<Kind> register(List<Kind> kinds, Pointer connection) {
        List<Kind> registered = new ArrayList<>();
        HypervisorException refusal = null;
        for (Kind kind : kinds) {
            try {
                Registration registration = registrations.get(kind);
                if (registration == null) {
                    registration = new Registration();
                    registration.id = register(kind, connection);
                    registrations.put(kind, registration);
                }
                registration.users++;
                registered.add(kind);
            } catch (HypervisorException e) {
                if (e.code() != ErrorCode.NO_SUPPORT && e.code() != ErrorCode.INVALID_ARG) {
                    deregister(drop(registered), connection);
                    throw e;
                }
                refusal = e;
            }
        }
        if (registered.isEmpty() && refusal != null) {
            throw refusal;
        }
        return registered;
    }

    private synchronized void release(List<Kind> kinds) {
        Map<Kind, Integer> unused = drop(kinds);
        if (!unused.isEmpty()) {
            try {
                session.onMain(wire -> deregister(unused, wire.pointer()));
            } catch (HypervisorException e) {
                LOG.log(Level.DEBUG, "nothing to deregister from: {0}", e.reason());
            }
        }
    }

    private Map<Kind, Integer> drop(List<Kind> kinds) {
        Map<Kind, Integer> unused = new HashMap<>();
        for (Kind kind : kinds) {
            Registration registration = registrations.get(kind);
            if (registration != null && --registration.users == 0) {
                registrations.remove(kind);
                unused.put(kind, registration.id);
            }
        }
        return unused;
    }

    /** On a connection that takes the place of a lost one: registers all that somebody wants. */
    synchronized void reRegister(Pointer connection) {
        registrations.forEach((kind, registration) -> registration.id = register(kind, connection));
    }

    /** What a connection needs before it closes, for libvirt keeps one open that has callbacks. */
    synchronized Consumer<Pointer> deregistration() {
        Map<Kind, Integer> ids = new HashMap<>();
        registrations.forEach((kind, registration) -> ids.put(kind, registration.id));
        return connection -> deregister(ids, connection);
    }

    /** Ends all delivery. */
    void close() {
        RECEIVERS.remove(number);
        sinks.clear();
    }

    private int register(Kind kind, Pointer connection) {
        Pointer to = new Pointer(number);
        return NativeConnection.succeeded(
                switch (kind.family()) {
                    case DOMAIN ->
                        functions.virConnectDomainEventRegisterAny(
                                connection, null, kind.id(), kind.callback(), to, null);
                    case NETWORK ->
                        functions.virConnectNetworkEventRegisterAny(
                                connection, null, kind.id(), kind.callback(), to, null);
                    case POOL ->
                        functions.virConnectStoragePoolEventRegisterAny(
                                connection, null, kind.id(), kind.callback(), to, null);
                    case NODE_DEVICE ->
                        functions.virConnectNodeDeviceEventRegisterAny(
                                connection, null, kind.id(), kind.callback(), to, null);
                    case SECRET ->
                        functions.virConnectSecretEventRegisterAny(
                                connection, null, kind.id(), kind.callback(), to, null);
                });
    }

    private Map<Kind, Integer> deregister(Map<Kind, Integer> ids, Pointer connection) {
        ids.forEach((kind, id) -> deregister(kind, connection, id));
        return ids;
    }

    private void deregister(Kind kind, Pointer connection, int id) {
        switch (kind.family()) {
            case DOMAIN -> functions.virConnectDomainEventDeregisterAny(connection, id);
            case NETWORK -> functions.virConnectNetworkEventDeregisterAny(connection, id);
            case POOL -> functions.virConnectStoragePoolEventDeregisterAny(connection, id);
            case NODE_DEVICE -> functions.virConnectNodeDeviceEventDeregisterAny(connection, id);
            case SECRET -> functions.virConnectSecretEventDeregisterAny(connection, id);
        }
    }
}
