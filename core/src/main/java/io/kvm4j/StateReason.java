package io.kvm4j;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a domain is doing and why, by libvirt's names ({@code virDomainRunningReason} and its sisters).
 *
 * @param state what it is doing
 * @param reason why; {@link Reason#UNKNOWN} if libvirt does not say or is newer
 */
public record StateReason(DomainState state, Reason reason) {

    /** Why a domain is in its state. Which reasons a state can have is in the comment of each. */
    public enum Reason {
        /** libvirt does not say, or says something newer. */
        UNKNOWN,
        /** Running: started. */
        BOOTED,
        /** Running: came from another host. Shut off: went to another host. */
        MIGRATED,
        /** Running: restored from a file. */
        RESTORED,
        /** Running, paused or shut off: by reverting to a snapshot. */
        FROM_SNAPSHOT,
        /** Running: resumed. */
        UNPAUSED,
        /** Running: a migration was given up. */
        MIGRATION_CANCELED,
        /** Running: a save was given up. */
        SAVE_CANCELED,
        /** Running: woken up. */
        WAKEUP,
        /** Running, paused or shut off: crashed. */
        CRASHED,
        /** Running or paused: a post-copy migration goes on. */
        POSTCOPY,
        /** Running or paused: a post-copy migration failed. */
        POSTCOPY_FAILED,
        /** Paused by an operator. Shutting down on an operator's request. */
        USER,
        /** Paused for a migration. */
        MIGRATION,
        /** Paused for a save. */
        SAVE,
        /** Paused for a core dump. */
        DUMP,
        /** Paused because a disk failed. */
        IOERROR,
        /** Paused by the watchdog. */
        WATCHDOG,
        /** Paused while it shuts down. */
        SHUTTING_DOWN,
        /** Paused for a snapshot. */
        SNAPSHOT,
        /** Paused while it starts. */
        STARTING_UP,
        /** Paused because a call failed halfway. */
        API_ERROR,
        /** Shut off: the guest shut down. */
        SHUTDOWN,
        /** Shut off: destroyed. */
        DESTROYED,
        /** Shut off: saved to a file. */
        SAVED,
        /** Shut off: could not start. */
        FAILED,
        /** Shut off: the daemon decided so. */
        DAEMON,
        /** Crashed: the guest's kernel panicked. */
        PANICKED
    }

    // by number, as libvirt-domain.h has them
    private static final Map<DomainState, List<Reason>> REASONS = Map.of(
            DomainState.RUNNING,
            List.of(
                    Reason.UNKNOWN,
                    Reason.BOOTED,
                    Reason.MIGRATED,
                    Reason.RESTORED,
                    Reason.FROM_SNAPSHOT,
                    Reason.UNPAUSED,
                    Reason.MIGRATION_CANCELED,
                    Reason.SAVE_CANCELED,
                    Reason.WAKEUP,
                    Reason.CRASHED,
                    Reason.POSTCOPY,
                    Reason.POSTCOPY_FAILED),
            DomainState.PAUSED,
            List.of(
                    Reason.UNKNOWN,
                    Reason.USER,
                    Reason.MIGRATION,
                    Reason.SAVE,
                    Reason.DUMP,
                    Reason.IOERROR,
                    Reason.WATCHDOG,
                    Reason.FROM_SNAPSHOT,
                    Reason.SHUTTING_DOWN,
                    Reason.SNAPSHOT,
                    Reason.CRASHED,
                    Reason.STARTING_UP,
                    Reason.POSTCOPY,
                    Reason.POSTCOPY_FAILED,
                    Reason.API_ERROR),
            DomainState.SHUTDOWN,
            List.of(Reason.UNKNOWN, Reason.USER),
            DomainState.SHUTOFF,
            List.of(
                    Reason.UNKNOWN,
                    Reason.SHUTDOWN,
                    Reason.DESTROYED,
                    Reason.CRASHED,
                    Reason.MIGRATED,
                    Reason.SAVED,
                    Reason.FAILED,
                    Reason.FROM_SNAPSHOT,
                    Reason.DAEMON),
            DomainState.CRASHED,
            List.of(Reason.UNKNOWN, Reason.PANICKED));

    static StateReason of(int state, int reason) {
        DomainState known = DomainState.of(state);
        List<Reason> reasons = REASONS.getOrDefault(known, List.of());
        return new StateReason(known, reason >= 0 && reason < reasons.size() ? reasons.get(reason) : Reason.UNKNOWN);
    }

    /** As in {@code shutoff (destroyed)}. */
    @Override
    public String toString() {
        return (state + " (" + reason + ")").toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
