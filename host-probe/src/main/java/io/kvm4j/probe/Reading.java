package io.kvm4j.probe;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One fact about the host, or the reason why it is not known: a missing fact is never a zero or an empty text.
 *
 * <p>Immutable; safe for use by many threads.
 *
 * @param <T> the type of the fact
 */
public sealed interface Reading<T> {

    /** The kernel says so. */
    record Known<T>(T fact) implements Reading<T> {
        public Known {
            Objects.requireNonNull(fact, "fact");
        }

        /** The fact. */
        @Override
        public String toString() {
            return fact.toString();
        }
    }

    /** The kernel says that there is none: an unbound device has no driver. */
    record Absent<T>() implements Reading<T> {
        @SuppressWarnings("rawtypes")
        private static final Absent INSTANCE = new Absent();

        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * There may be one, and it could not be read.
     *
     * @param file the file that was asked, as a path of the host that is looked at ({@code /sys/...})
     * @param why the reason
     */
    record Unreadable<T>(String file, Why why) implements Reading<T> {
        @Override
        public String toString() {
            return "unreadable (" + file + ": " + why + ")";
        }
    }

    /**
     * The kernel does not say, but something else does.
     *
     * @param from what the fact was taken from
     */
    record Inferred<T>(T fact, String from) implements Reading<T> {
        public Inferred {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public String toString() {
            return fact + " (from " + from + ")";
        }
    }

    static <T> Reading<T> known(T fact) {
        return new Known<>(fact);
    }

    @SuppressWarnings("unchecked") // holds no value of T
    static <T> Reading<T> absent() {
        return Absent.INSTANCE;
    }

    static <T> Reading<T> unreadable(String file, Why why) {
        return new Unreadable<>(file, why);
    }

    static <T> Reading<T> inferred(T fact, String from) {
        return new Inferred<>(fact, from);
    }

    /** The fact, known or inferred; empty if absent or unreadable. */
    default Optional<T> value() {
        if (this instanceof Known<T> k) {
            return Optional.of(k.fact());
        }
        return this instanceof Inferred<T> i ? Optional.of(i.fact()) : Optional.empty();
    }

    /** The fact, known or inferred, or {@code other}. */
    default T orElse(T other) {
        if (this instanceof Known<T> k) {
            return k.fact();
        }
        return this instanceof Inferred<T> i ? i.fact() : other;
    }

    /** Whether there is a fact, known or inferred. */
    default boolean isPresent() {
        return this instanceof Known || this instanceof Inferred;
    }

    /** Whether the kernel says that there is none. */
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /** Whether the answer could not be had. */
    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }

    /** Calls {@code action} with the fact, known or inferred. */
    default void ifPresent(Consumer<? super T> action) {
        value().ifPresent(action);
    }

    /** The fact translated; absence, reason and origin are kept. */
    @SuppressWarnings("unchecked") // Absent and Unreadable hold no value of T
    default <R> Reading<R> map(Function<? super T, ? extends R> translation) {
        if (this instanceof Known<T> k) {
            return new Known<>(translation.apply(k.fact()));
        }
        if (this instanceof Inferred<T> i) {
            return new Inferred<>(translation.apply(i.fact()), i.from());
        }
        return (Reading<R>) this;
    }
}
