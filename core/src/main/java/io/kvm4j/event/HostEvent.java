package io.kvm4j.event;

/** What happened to the delivery of events itself: look again at whatever you follow. */
public sealed interface HostEvent extends Event {

    /**
     * The connection was lost and is there again. What happened meanwhile was not told.
     *
     * @param reason why it was lost
     */
    record Resync(String reason) implements HostEvent {}

    /**
     * A watch was read too slowly, and its oldest events were dropped.
     *
     * @param watch the type it watches
     * @param dropped how many since the watch was opened
     */
    record Overflow(Class<? extends Event> watch, long dropped) implements HostEvent {}
}
