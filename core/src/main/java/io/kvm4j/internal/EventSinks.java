package io.kvm4j.internal;

import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Event;
import io.kvm4j.event.HostEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who wants which events. Safe for use by many threads. */
public final class EventSinks {

    private final List<Sink> sinks = new CopyOnWriteArrayList<>();

    private record Sink(
            Class<? extends Event> type, @Nullable String uuid, Consumer<Event> receiver) {

        void accept(Event event) {
            boolean ours = uuid == null
                    || !(event instanceof DomainEvent of)
                    || of.uuid().equals(uuid);
            if (ours && (type.isInstance(event) || event instanceof HostEvent)) {
                receiver.accept(event);
            }
        }
    }

    /** Adds one, as {@link Events#subscribe} says. */
    public Hypervisor.Subscription add(
            Class<? extends Event> type, @Nullable DomainRef domain, Consumer<Event> receiver) {
        Sink sink = new Sink(type, domain == null ? null : domain.uuid(), receiver);
        sinks.add(sink);
        return () -> sinks.remove(sink);
    }

    public void tell(Event event) {
        sinks.forEach(sink -> sink.accept(event));
    }

    public void clear() {
        sinks.clear();
    }
}
