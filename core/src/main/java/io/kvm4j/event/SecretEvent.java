package io.kvm4j.event;

/** Something that happened to a secret. */
public sealed interface SecretEvent extends Event {

    /** The secret's UUID. */
    String uuid();

    /** A secret was defined or undefined. */
    record Lifecycle(String uuid, Type type) implements SecretEvent {

        /** What happened, by libvirt's names ({@code virSecretEventLifecycleType}). */
        public enum Type {
            /** Defined, or changed. */
            DEFINED,
            /** Gone. */
            UNDEFINED,
            /** What a newer libvirt introduced. */
            UNKNOWN
        }
    }

    /** A secret was given another value. */
    record ValueChanged(String uuid) implements SecretEvent {}
}
