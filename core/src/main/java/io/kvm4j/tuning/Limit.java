package io.kvm4j.tuning;

import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An upper bound that may be none: libvirt's numbers for "no limit" differ from call to call, and none is ever seen here.
 * Immutable; safe for use by many threads.
 */
public final class Limit {

    private static final Limit NONE = new Limit(-1);

    private final long value;

    private Limit(long value) {
        this.value = value;
    }

    /** No limit. */
    public static Limit unlimited() {
        return NONE;
    }

    /** At most that much, in the unit that the name of the parameter says. */
    public static Limit of(long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("a limit is above 0, was " + value + "; unlimited() is its own value");
        }
        return new Limit(value);
    }

    /** Whether there is none. */
    public boolean isUnlimited() {
        return value < 0;
    }

    /** The bound, if there is one. */
    public OptionalLong value() {
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    long or(long unlimited) {
        return value < 0 ? unlimited : value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limit limit && limit.value == value;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /** The number, or {@code unlimited}. */
    @Override
    public String toString() {
        return value < 0 ? "unlimited" : String.valueOf(value);
    }
}
