package io.kvm4j.testing;

import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Event;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.EventSinks;
import io.kvm4j.internal.Events;
import io.kvm4j.internal.Hypervisor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The events of the host in memory. */
final class FakeEvents implements Events {

    private final EventSinks sinks = new EventSinks();

    @Override
    public Hypervisor.Subscription subscribe(
            Class<? extends Event> type, @Nullable DomainRef domain, Consumer<Event> sink) {
        return sinks.add(type, domain, sink);
    }

    @Override
    public void tell(Event event) {
        sinks.tell(event);
    }

    void lifecycle(DomainRef domain, DomainEvent.Lifecycle.Type type) {
        tell(new DomainEvent.Lifecycle(domain.name(), String.valueOf(domain.uuid()), type, 0));
    }

    void close() {
        sinks.clear();
    }
}
