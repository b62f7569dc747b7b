package io.kvm4j.event;

import java.util.Map;

/**
 * Something that happened to a domain: each kind that libvirt 9.0 tells of is a record.
 *
 * <p>Numbers that are left as numbers are libvirt's, whose enumeration is named; those that programs branch on have names.
 */
public sealed interface DomainEvent extends Event {

    /** The domain's name at that time. */
    String domain();

    /** The domain's UUID as libvirt writes it. */
    String uuid();

    /**
     * The domain was defined, started, suspended, stopped.
     *
     * @param detail the number of the reason, whose meaning depends on the type ({@code virDomainEventStartedDetailType} ...)
     */
    record Lifecycle(String domain, String uuid, Type type, int detail) implements DomainEvent {

        /** What happened, by libvirt's names ({@code virDomainEventType}). */
        public enum Type {
            /** Made persistent, or changed. */
            DEFINED,
            /** The persistent document is gone. */
            UNDEFINED,
            /** The guest runs. */
            STARTED,
            /** The guest is paused. */
            SUSPENDED,
            /** The guest runs again. */
            RESUMED,
            /** The guest has ended. */
            STOPPED,
            /** The guest is about to end. */
            SHUTDOWN,
            /** The guest suspended itself. */
            PMSUSPENDED,
            /** The guest crashed. */
            CRASHED,
            /** What a newer libvirt introduced. */
            UNKNOWN
        }
    }

    /** The guest rebooted. */
    record Reboot(String domain, String uuid) implements DomainEvent {}

    /**
     * The guest set its clock.
     *
     * @param offsetSeconds from UTC, or from what the clock is based on
     */
    record RtcChange(String domain, String uuid, long offsetSeconds) implements DomainEvent {}

    /**
     * The watchdog fired.
     *
     * @param action {@code virDomainEventWatchdogAction}
     */
    record Watchdog(String domain, String uuid, int action) implements DomainEvent {}

    /**
     * A disk failed.
     *
     * @param path the source
     * @param alias the disk
     * @param action {@code virDomainEventIOErrorAction}: 0 nothing, 1 the guest is paused, 2 the guest was told
     */
    record IoError(String domain, String uuid, String path, String alias, int action) implements DomainEvent {}

    /**
     * A disk failed, and why.
     *
     * @param reason such as {@code enospc}; empty if it is not known
     */
    record IoErrorReason(String domain, String uuid, String path, String alias, int action, String reason)
            implements DomainEvent {}

    /**
     * Somebody connected to the guest's screen, or left.
     *
     * @param phase {@code virDomainEventGraphicsPhase}: 0 connected, 1 authenticated, 2 left
     * @param local the host's end, node and port
     * @param remote the client's end
     * @param authScheme how the client showed who it is
     */
    record Graphics(String domain, String uuid, int phase, String local, String remote, String authScheme)
            implements DomainEvent {}

    /** libvirt lost control over the guest. */
    record ControlError(String domain, String uuid) implements DomainEvent {}

    /**
     * A block job ended, or can be completed; the disk by its source.
     *
     * @param type {@code virDomainBlockJobType}
     * @param status {@code virConnectDomainEventBlockJobStatus}: 0 completed, 1 failed, 2 cancelled, 3 ready
     */
    record BlockJob(String domain, String uuid, String path, int type, int status) implements DomainEvent {}

    /** A block job ended, or can be completed; the disk by its target, such as {@code vda}. */
    record BlockJobByTarget(String domain, String uuid, String target, int type, int status) implements DomainEvent {}

    /**
     * A disk's medium changed at start.
     *
     * @param reason {@code virConnectDomainEventDiskChangeReason}
     */
    record DiskChange(String domain, String uuid, String oldPath, String newPath, String alias, int reason)
            implements DomainEvent {}

    /** A tray was opened (0) or closed (1). */
    record TrayChange(String domain, String uuid, String alias, int reason) implements DomainEvent {}

    /** The guest woke. */
    record PmWakeup(String domain, String uuid, int reason) implements DomainEvent {}

    /** The guest suspended to memory. */
    record PmSuspend(String domain, String uuid, int reason) implements DomainEvent {}

    /** The guest suspended to disk. */
    record PmSuspendDisk(String domain, String uuid, int reason) implements DomainEvent {}

    /** The guest has another amount of memory. */
    record BalloonChange(String domain, String uuid, long actualBytes) implements DomainEvent {}

    /** The guest has let go of a device. */
    record DeviceRemoved(String domain, String uuid, String alias) implements DomainEvent {}

    /** A device was plugged in. */
    record DeviceAdded(String domain, String uuid, String alias) implements DomainEvent {}

    /** The guest refused to let go of a device. */
    record DeviceRemovalFailed(String domain, String uuid, String alias) implements DomainEvent {}

    /**
     * A limit, weight or pinning changed.
     *
     * @param values what it is now, by libvirt's names
     */
    record Tunable(String domain, String uuid, Map<String, Object> values) implements DomainEvent {}

    /**
     * The guest agent came (1) or went (2).
     *
     * @param reason {@code virConnectDomainEventAgentLifecycleReason}
     */
    record AgentLifecycle(String domain, String uuid, int state, int reason) implements DomainEvent {}

    /** A migration begins another pass over the memory. */
    record MigrationIteration(String domain, String uuid, int iteration) implements DomainEvent {}

    /**
     * A job ended.
     *
     * @param statistics what it did, by libvirt's names
     */
    record JobCompleted(String domain, String uuid, Map<String, Object> statistics) implements DomainEvent {}

    /**
     * Title, description or metadata changed.
     *
     * @param type {@code virDomainMetadataType}
     * @param namespace of the metadata, or empty
     */
    record MetadataChange(String domain, String uuid, int type, String namespace) implements DomainEvent {}

    /**
     * A disk's image grew past a threshold.
     *
     * @param target the disk
     * @param path the source
     * @param thresholdBytes the threshold
     * @param excessBytes how far beyond it was written
     */
    record BlockThreshold(String domain, String uuid, String target, String path, long thresholdBytes, long excessBytes)
            implements DomainEvent {}

    /**
     * The host's memory failed under the guest.
     *
     * @param recipient {@code virDomainMemoryFailureRecipientType}
     * @param action {@code virDomainMemoryFailureActionType}
     */
    record MemoryFailure(String domain, String uuid, int recipient, int action, int flags) implements DomainEvent {}

    /** A virtio-mem device has another size. */
    record MemoryDeviceSizeChange(String domain, String uuid, String alias, long sizeBytes) implements DomainEvent {}
}
