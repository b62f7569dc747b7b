package io.kvm4j;

/** What a domain is doing, by libvirt's names ({@code virDomainState}). */
public enum DomainState {
    /** libvirt does not say. */
    NOSTATE,
    /** Running. */
    RUNNING,
    /** Waiting for a resource. */
    BLOCKED,
    /** Suspended by an operator or by libvirt. */
    PAUSED,
    /** Asked to shut down, and doing so. */
    SHUTDOWN,
    /** Not running. */
    SHUTOFF,
    /** The guest crashed and is kept for a look. */
    CRASHED,
    /** Suspended by the guest's own power management. */
    PMSUSPENDED,
    /** A state that a newer libvirt introduced. */
    UNKNOWN;

    /** The state with libvirt's number, {@link #UNKNOWN} if the table does not hold it. */
    public static DomainState of(int number) {
        return number >= 0 && number < UNKNOWN.ordinal() ? values()[number] : UNKNOWN;
    }
}
