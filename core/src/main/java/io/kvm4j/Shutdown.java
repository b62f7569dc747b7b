package io.kvm4j;

import java.time.Duration;

/**
 * How a guest is asked to shut down, how long that may take and what happens then: an immutable value, each method
 * answers a changed copy.
 *
 * <p>Begins with a deadline of one minute and no fallback. Safe for use by many threads.
 */
public final class Shutdown {

    /** How it ended. */
    public enum Outcome {
        /** It was not running any more when asked. */
        WAS_OFF,
        /** The guest shut down. */
        SHUT_DOWN,
        /** The guest did not shut down in time and was destroyed, as asked. */
        DESTROYED
    }

    // virDomainShutdownFlagValues
    private static final int ACPI = 1;
    private static final int AGENT = 2;

    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private final int modes;
    private final Duration deadline;
    private final Duration interval;
    private final boolean destroy;

    private Shutdown(int modes, Duration deadline, Duration interval, boolean destroy) {
        this.modes = modes;
        this.deadline = deadline;
        this.interval = interval;
        this.destroy = destroy;
    }

    /** By the power button. A guest that still boots, or that has no ACPI, takes no notice. */
    public static Shutdown acpi() {
        return new Shutdown(ACPI, DEADLINE, Duration.ZERO, false);
    }

    /** By the guest agent. */
    public static Shutdown agent() {
        return new Shutdown(AGENT, DEADLINE, Duration.ZERO, false);
    }

    /** By the guest agent, and by the power button where it does not answer. */
    public static Shutdown agentOrAcpi() {
        return new Shutdown(AGENT | ACPI, DEADLINE, Duration.ZERO, false);
    }

    /** Sets how long the guest has. */
    public Shutdown within(Duration deadline) {
        return new Shutdown(modes, requirePositive(deadline), interval, destroy);
    }

    /** Asks again each time the interval is over: a button pressed while the guest boots is forgotten. */
    public Shutdown askingEvery(Duration interval) {
        return new Shutdown(modes, deadline, requirePositive(interval), destroy);
    }

    /** Destroys the guest at the deadline: what it has not flushed is lost. */
    public Shutdown thenDestroy() {
        return new Shutdown(modes, deadline, interval, true);
    }

    private static Duration requirePositive(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("a time to wait is longer than nothing, was " + duration);
        }
        return duration;
    }

    int flags() {
        return modes;
    }

    Duration deadline() {
        return deadline;
    }

    /** Zero if it asks once. */
    Duration interval() {
        return interval;
    }

    boolean destroys() {
        return destroy;
    }

    /** The way, the deadline and the fallback. */
    @Override
    public String toString() {
        String way = modes == ACPI ? "acpi" : modes == AGENT ? "agent" : "agent or acpi";
        return way + " within " + deadline + (destroy ? ", then destroy" : "");
    }
}
