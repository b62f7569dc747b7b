package io.kvm4j.event;

/** Something that happened to a virtual network. */
public sealed interface NetworkEvent extends Event {

    /** The network's name. */
    String network();

    /** The network's UUID. */
    String uuid();

    /** A network was defined, started, stopped. */
    record Lifecycle(String network, String uuid, Type type) implements NetworkEvent {

        /** What happened, by libvirt's names ({@code virNetworkEventLifecycleType}). */
        public enum Type {
            /** Made persistent, or changed. */
            DEFINED,
            /** The persistent document is gone. */
            UNDEFINED,
            /** Started. */
            STARTED,
            /** Stopped. */
            STOPPED,
            /** What a newer libvirt introduced. */
            UNKNOWN
        }
    }
}
