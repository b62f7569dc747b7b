package io.kvm4j;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.event.Event;
import io.kvm4j.event.Watch;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Events;
import io.kvm4j.internal.Hypervisor;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The open watches of one host, which end with it. */
final class Watches {

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Hypervisor hypervisor;
    private final Set<Watch<?>> open = ConcurrentHashMap.newKeySet();

    Watches(Hypervisor hypervisor) {
        this.hypervisor = hypervisor;
    }

    <E extends Event> Watch<E> open(Class<E> type, @Nullable DomainRef domain, int capacity) {
        String operation = "watch " + (domain == null ? "the host" : domain.name());
        Events events = hypervisor
                .events()
                .orElseThrow(() -> new NotSupportedException(new Failure(
                        operation,
                        "this connection has no events; open one with Host.connect",
                        ErrorCode.NO_SUPPORT,
                        ErrorCode.NO_SUPPORT.number(),
                        null)));
        Watch<E> watch = Watch.of(type, capacity, events::tell);
        Hypervisor.Subscription subscription =
                Errors.during(operation, () -> events.subscribe(type, domain, watch::accept));
        open.add(watch);
        watch.deregistration(() -> {
            open.remove(watch);
            subscription.close();
        });
        return watch;
    }

    /** Each has a thread of its own: a slow handler delays nobody but itself. */
    <E extends Event> Watch<E> open(
            Class<E> type, @Nullable DomainRef domain, int capacity, Consumer<? super E> handler) {
        Watch<E> watch = open(type, domain, capacity);
        Thread thread = new Thread(() -> deliver(watch, handler), "kvm4j-watch-" + NUMBERS.incrementAndGet());
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private static <E extends Event> void deliver(Watch<E> watch, Consumer<? super E> handler) {
        for (E event : watch) {
            try {
                handler.accept(event);
            } catch (RuntimeException | Error e) {
                LOG.log(Level.WARNING, "a handler failed on " + event + "; it gets the next event all the same", e);
            }
            if (watch.isClosed()) {
                return;
            }
        }
    }

    void close() {
        List.copyOf(open).forEach(Watch::close);
    }
}
