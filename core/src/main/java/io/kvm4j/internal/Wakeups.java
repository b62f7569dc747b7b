package io.kvm4j.internal;

import io.kvm4j.event.DomainEvent;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what a domain's events announce. Events only wake us to look: what is true is for the condition to say, which is
 * looked at now and then also without one.
 */
public final class Wakeups implements AutoCloseable {

    private static final long FIRST_LOOK_MILLIS = 20;
    private static final long LOOK_AGAIN_MILLIS = 500;

    private final Semaphore events = new Semaphore(0);
    private final Hypervisor.@Nullable Subscription subscription;

    private Wakeups(Hypervisor hypervisor, DomainRef domain, Class<? extends DomainEvent> type) {
        this.subscription = hypervisor
                .events()
                .map(source -> source.subscribe(type, domain, event -> events.release()))
                .orElse(null);
    }

    /** Listens from now on, so that nothing is missed between a look and the waiting. */
    public static Wakeups on(Hypervisor hypervisor, DomainRef domain, Class<? extends DomainEvent> type) {
        return new Wakeups(hypervisor, domain, type);
    }

    /** Returns true once the condition holds, false if it does not within the limit. */
    public boolean until(Duration limit, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(limit);
        long pause = FIRST_LOOK_MILLIS;
        while (!condition.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            if (events.tryAcquire(Math.min(pause, left), TimeUnit.MILLISECONDS)) {
                events.drainPermits();
            }
            pause = Math.min(pause * 2, LOOK_AGAIN_MILLIS);
        }
        return true;
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.close();
        }
    }
}
