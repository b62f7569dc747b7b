package io.kvm4j.event;

/** Something that happened to a storage pool. */
public sealed interface PoolEvent extends Event {

    /** The pool's name. */
    String pool();

    /** The pool's UUID. */
    String uuid();

    /** A pool was defined, started, stopped, created or deleted. */
    record Lifecycle(String pool, String uuid, Type type) implements PoolEvent {

        /** What happened, by libvirt's names ({@code virStoragePoolEventLifecycleType}). */
        public enum Type {
            /** Made persistent, or changed. */
            DEFINED,
            /** The persistent document is gone. */
            UNDEFINED,
            /** Started. */
            STARTED,
            /** Stopped. */
            STOPPED,
            /** Its storage was made. */
            CREATED,
            /** Its storage was deleted. */
            DELETED,
            /** What a newer libvirt introduced. */
            UNKNOWN
        }
    }

    /** A pool's volumes were looked at anew. */
    record Refresh(String pool, String uuid) implements PoolEvent {}
}
