package io.kvm4j;

import java.time.Duration;
import java.util.Objects;

/**
 * How a connection is kept: {@code Host.connect(uri, HostOptions.defaults().deadline(ofSeconds(30)))}.
 *
 * <p>Immutable; each method answers a changed copy.
 */
public final class HostOptions {

    private static final HostOptions DEFAULTS = new HostOptions(Duration.ofMinutes(2), Duration.ofSeconds(5), 3, true);

    /** Longer than any program runs, and short enough to be counted in nanoseconds. */
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Duration deadline;
    private final Duration keepAlive;
    private final int keepAliveCount;
    private final boolean reconnect;

    private HostOptions(Duration deadline, Duration keepAlive, int keepAliveCount, boolean reconnect) {
        this.deadline = deadline;
        this.keepAlive = keepAlive;
        this.keepAliveCount = keepAliveCount;
        this.reconnect = reconnect;
    }

    /**
     * A call waits for a guest for at most two minutes; a daemon that gives no sign of life for 20 s counts as lost; a
     * lost connection is opened anew.
     */
    public static HostOptions defaults() {
        return DEFAULTS;
    }

    /** How long a call may wait for a guest or for the daemon. */
    public HostOptions deadline(Duration limit) {
        Duration deadline = positive("a deadline", limit).compareTo(FOR_EVER) > 0 ? FOR_EVER : limit;
        return new HostOptions(deadline, keepAlive, keepAliveCount, reconnect);
    }

    /** Asks the daemon for a sign of life that often, and counts it as lost after so many without an answer. */
    public HostOptions keepAlive(Duration interval, int missing) {
        if (positive("an interval", interval).toSeconds() < 1 || interval.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("an interval is a second or more, was " + interval);
        }
        if (missing < 1) {
            throw new IllegalArgumentException("one sign of life must be missing at least, was " + missing);
        }
        return new HostOptions(deadline, interval, missing, reconnect);
    }

    /** Leaves a lost connection lost: every later call is refused. */
    public HostOptions noReconnect() {
        return new HostOptions(deadline, keepAlive, keepAliveCount, false);
    }

    private static Duration positive(String what, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(what + " is longer than nothing, was " + duration);
        }
        return duration;
    }

    Duration deadline() {
        return deadline;
    }

    Duration keepAlive() {
        return keepAlive;
    }

    int keepAliveCount() {
        return keepAliveCount;
    }

    boolean reconnect() {
        return reconnect;
    }

    /** Two are equal if they say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HostOptions that
                && that.deadline.equals(deadline)
                && that.keepAlive.equals(keepAlive)
                && that.keepAliveCount == keepAliveCount
                && that.reconnect == reconnect;
    }

    @Override
    public int hashCode() {
        return Objects.hash(deadline, keepAlive, keepAliveCount, reconnect);
    }

    /** What it says. */
    @Override
    public String toString() {
        return "deadline " + deadline + ", keepalive " + keepAlive + " x " + keepAliveCount
                + (reconnect ? ", reconnecting" : "");
    }
}
