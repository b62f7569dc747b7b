package io.kvm4j.event;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.TimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Events from the moment the watch was opened until it is closed, in the order they happened.
 *
 * <p>Nothing is lost between opening it and looking: the host was told before the watch was handed out. Up to
 * {@link #CAPACITY} events wait to be read; beyond, the oldest are dropped, {@linkplain #dropped() counted}, and told as
 * {@link HostEvent.Overflow} to whoever watches that. Safe for use by many threads; each event goes to one of them.
 *
 * @param <E> the kind of event
 */
public final class Watch<E extends Event> implements AutoCloseable, Iterable<E> {

    /** How many events wait at most. */
    public static final int CAPACITY = 16_384;

    private final Class<E> type;
    private final int capacity;
    private final Consumer<HostEvent.Overflow> overflow;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<E> waiting = new ArrayDeque<>();
    private Runnable deregistration = () -> {};
    private long dropped;
    private long resyncs;
    private boolean closed;

    private Watch(Class<E> type, int capacity, Consumer<HostEvent.Overflow> overflow) {
        this.type = type;
        this.capacity = capacity;
        this.overflow = overflow;
    }

    /** For kvm4j's own use: a watch that nothing feeds yet. */
    public static <E extends Event> Watch<E> of(Class<E> type, int capacity, Consumer<HostEvent.Overflow> overflow) {
        return new Watch<>(type, capacity, overflow);
    }

    /** For kvm4j's own use: takes an event, from whichever thread, and never waits. */
    public void accept(Event event) {
        long lost = 0;
        lock.lock();
        try {
            if (event instanceof HostEvent.Resync) {
                resyncs++;
            }
            if (closed || !type.isInstance(event)) {
                return;
            }
            if (waiting.size() == capacity) {
                waiting.removeFirst();
                lost = ++dropped;
            }
            waiting.add(type.cast(event));
            changed.signal();
        } finally {
            lock.unlock();
        }
        // the first, and then seldom: an overflow must not overflow those who watch for it
        if (lost > 0 && Long.bitCount(lost) == 1) {
            overflow.accept(new HostEvent.Overflow(type, lost));
        }
    }

    /** For kvm4j's own use: what ends the delivery. */
    public void deregistration(Runnable end) {
        lock.lock();
        try {
            deregistration = end;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The next event; waits for it.
     *
     * @throws TimeoutException if none came in time
     * @throws InvalidStateException if the watch is closed and everything was read
     * @throws InterruptedOperationException if the thread is interrupted
     */
    public E next(Duration timeout) {
        Optional<E> event = poll(timeout);
        if (event.isPresent()) {
            return event.get();
        }
        if (isClosed()) {
            throw new InvalidStateException(Failure.refused("watch " + name(), "the watch is closed"));
        }
        throw new TimeoutException(Failure.refused("watch " + name(), "no event within " + timeout));
    }

    /** The next event; waits for it, and is empty if none came in time or the watch is closed. */
    public Optional<E> poll(Duration timeout) {
        long left = TimeUnit.NANOSECONDS.convert(timeout);
        try {
            lock.lockInterruptibly();
            try {
                while (waiting.isEmpty() && !closed && left > 0) {
                    left = changed.awaitNanos(left);
                }
                return Optional.ofNullable(waiting.poll());
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedOperationException(Failure.refused("watch " + name(), "interrupted"));
        }
    }

    /** Events as they come; each step waits, and the end is where the watch is closed. */
    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private Optional<E> ahead = Optional.empty();

            @Override
            public boolean hasNext() {
                while (ahead.isEmpty()) {
                    boolean last = isClosed();
                    ahead = poll(Duration.ofSeconds(1));
                    if (last && ahead.isEmpty()) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public E next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("the watch is closed");
                }
                E event = ahead.orElseThrow();
                ahead = Optional.empty();
                return event;
            }
        };
    }

    /** Events as they come, sequentially; the end is where the watch is closed. */
    public Stream<E> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** How many events were dropped because nobody read them. */
    public long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    /** How often the connection was lost and found again: what happened meanwhile was not told. */
    public long resyncs() {
        lock.lock();
        try {
            return resyncs;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the watch, or its host, was closed. */
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the delivery. What was told before can still be read. */
    @Override
    public void close() {
        Runnable end;
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            end = deregistration;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        end.run();
    }

    private String name() {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    /** What is watched. */
    @Override
    public String toString() {
        return "Watch(" + name() + ")";
    }
}
