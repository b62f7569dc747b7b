package io.kvm4j.internal;

import io.kvm4j.event.Event;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection's events. */
public interface Events {

    /**
     * Tells {@code sink} of events of that type from before this returns until the subscription is closed, and of every
     * {@link io.kvm4j.event.HostEvent}. The sink must return at once: it runs on the thread that all events come on.
     *
     * @param domain only this domain's; null for every one's
     */
    Hypervisor.Subscription subscribe(Class<? extends Event> type, @Nullable DomainRef domain, Consumer<Event> sink);

    /** Tells everybody, as if the hypervisor had. */
    void tell(Event event);
}
